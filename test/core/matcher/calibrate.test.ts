import { describe, expect, it } from 'vitest'
import { calibrate } from '../../../src/core/matcher/training/calibrate.ts'
import { examplesOf } from '../../../src/core/matcher/training/examples.ts'
import { holdOut } from '../../../src/core/matcher/training/hold-out.ts'
import { study } from '../../../src/core/matcher/training/learn.ts'
import { NO_LEXICON } from '../../fixtures/no-lexicon.ts'
import { LESSONS } from './lessons.ts'

describe('Least chances found on examples held out', () => {
  const scope = { classes: LESSONS.length, topics: [], pleasant: new Set<number>() }
  const heldOut = holdOut(study(examplesOf(LESSONS), scope, NO_LEXICON), NO_LEXICON)
  const learnt = calibrate([])

  it('are those learnt from people where there is nothing to hold out', () => {
    expect(learnt.showFrom).toBeLessThan(learnt.answerFrom)
    expect(learnt.answerFrom).toBeGreaterThan(0.5)
  })

  it('are never less, and more where a content’s own questions are read wrongly', () => {
    const confused = heldOut.map(one => (one.label < 0 ? one : { ...one, label: (one.label + 1) % LESSONS.length }))
    expect(calibrate(heldOut).answerFrom).toBeGreaterThanOrEqual(learnt.answerFrom)
    expect(calibrate(confused).answerFrom).toBeGreaterThan(calibrate(heldOut).answerFrom)
    expect(calibrate(confused).showFrom).toBeLessThanOrEqual(calibrate(confused).answerFrom)
  })
})
