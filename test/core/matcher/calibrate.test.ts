import { describe, expect, it } from 'vitest'
import { calibrate } from '../../../src/core/matcher/training/calibrate.ts'
import { decide } from '../../../src/core/matcher/decide.ts'
import { examplesOf } from '../../../src/core/matcher/training/examples.ts'
import { holdOut } from '../../../src/core/matcher/training/hold-out.ts'
import { study } from '../../../src/core/matcher/training/learn.ts'
import { NO_LEXICON } from '../../fixtures/no-lexicon.ts'
import { LESSONS } from './lessons.ts'

describe('Thresholds found on examples held out', () => {
  const heldOut = holdOut(study(examplesOf(LESSONS), LESSONS.length, NO_LEXICON), NO_LEXICON)
  const calibration = calibrate(heldOut)
  const intents = LESSONS.map(lesson => lesson.id)
  const kindsOf = (isOurs: boolean) =>
    heldOut
      .filter(({ label }) => label >= 0 === isOurs)
      .map(({ reading, label }) => ({
        right: reading.best === label,
        kind: decide(reading, calibration, intents).kind,
      }))

  it('answer at most two in a hundred of what is said every day', () => {
    const everyday = kindsOf(false)
    expect(everyday.length).toBeGreaterThan(200)
    expect(everyday.filter(({ kind }) => kind === 'confident').length).toBeLessThanOrEqual(everyday.length * 0.02)
  })

  it('answer hardly any of ours wrongly, and some rightly', () => {
    const answered = kindsOf(true).filter(({ kind }) => kind === 'confident')
    expect(answered.filter(({ right }) => !right).length).toBeLessThanOrEqual(1)
    expect(answered.filter(({ right }) => right).length).toBeGreaterThan(0)
  })

  it('ask rather than answer where there is nothing to hold out', () => {
    expect(calibrate([]).answerFrom.assurance).toBeGreaterThan(0.5)
  })
})
