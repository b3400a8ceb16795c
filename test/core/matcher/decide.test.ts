import { describe, expect, it } from 'vitest'
import { decide } from '../../../src/core/matcher/decide.ts'
import type { Calibration } from '../../../src/core/matcher/model.ts'
import type { Classification } from '../../../src/core/matcher/classify.ts'
import type { IntentId } from '../../../src/core/model/intent.ts'
import { id } from './lessons.ts'

const CALIBRATION: Calibration = { sharpness: 1, answerFrom: 0.7, showFrom: 0.5, offerFrom: 0.4 }
const INTENTS = ['fees', 'hours', 'children', 'online'].map(id)

/** The chance of being right rises with the cosine, from nothing at .3; that of belonging already from .1 on. */
const SURENESS = { assurance: [-20, 0, 0, 0, 40], belonging: [-10, 0, 0, 0, 40] }

const decided = (read: Classification, intents: readonly IntentId[] = INTENTS) =>
  decide(read, { calibration: CALIBRATION, intents, topics: ['groups', 'other'] }, SURENESS)

/** The cosine at which it is sure, likely, and neither. */
const near = (cosine: number) => ({ nearest: { example: 0, cosine } })
const [SURE, LIKELY, UNSURE] = [near(0.6), near(0.51), near(0.45)]

/** A classification whose confidences are the given shares, and whose clues for the first are `sure`. */
function classification(shares: readonly number[], also: Partial<Classification> = {}): Classification {
  const margins = Float64Array.from(shares, Math.log)
  const best = shares.indexOf(Math.max(...shares))
  const words = { said: 5, telling: 3, familiar: 3, strange: 0, conceptual: 1 }
  const plain = {
    none: -1,
    topic: -1,
    noneLikeness: 0.1,
    rivalLikeness: 0.2,
    words,
    support: 1,
    unseen: 0,
    isCovered: true,
    language: null,
  }
  return { margins, best, nearest: { example: 0, cosine: 0.5 }, ...plain, ...also }
}

describe('Deciding what a classification means', () => {
  it('takes the first when it is sure enough', () => {
    const match = decided(classification([0.05, 0.85, 0.05, 0.05], SURE))
    expect(match).toMatchObject({ kind: 'confident', best: { intent: 'hours' } })
    expect(match.candidates[0]?.confidence).toBeCloseTo(0.85, 12)
  })

  it('lets the first lead when it is likely, with what else it may be', () => {
    expect(decided(classification([0.05, 0.85, 0.05, 0.05], LIKELY))).toMatchObject({
      kind: 'leading',
      best: { intent: 'hours' },
      others: [{ intent: 'fees' }, { intent: 'children' }],
    })
  })

  it('offers a choice when it is neither', () => {
    const match = decided(classification([0.5, 0.4, 0.05, 0.05], UNSURE))
    expect(match).toMatchObject({ kind: 'ambiguous', choices: [{ intent: 'fees' }, { intent: 'hours' }, {}] })
  })

  it('offers nothing beside a stranger', () => {
    const shares = [0.97, 0.01, 0.01, 0.01]
    expect(decided(classification(shares, LIKELY))).toMatchObject({ kind: 'leading', others: [] })
    expect(decided(classification(shares, UNSURE))).toMatchObject({ kind: 'ambiguous', choices: [{ intent: 'fees' }] })
    expect(decided(classification(shares, UNSURE))).toHaveProperty('choices.length', 1)
  })

  it('offers two when the third is not worth it, and three at most', () => {
    expect(decided(classification([0.5, 0.48, 0.01, 0.01], UNSURE))).toHaveProperty('choices.length', 2)
    expect(decided(classification([0.25, 0.25, 0.25, 0.25], UNSURE))).toHaveProperty('choices.length', 3)
  })

  it('knows nothing where nothing stands out', () => {
    const intents = Array.from({ length: 40 }, (_, place) => id(`intent-${place}`))
    const match = decided(
      classification(
        intents.map(() => 1 / 40),
        UNSURE,
      ),
      intents,
    )
    expect(match).toMatchObject({ kind: 'unknown', why: 'low-margin', topic: null })
  })

  it('knows nothing of what does not look familiar, however sure the rest', () => {
    expect(decided(classification([0.9, 0.05, 0.03, 0.02], near(0.1)))).toMatchObject({
      kind: 'unknown',
      why: 'out-of-scope',
      topic: null,
    })
  })

  it('names the topic near the door that it is more like than anything of ours', () => {
    const strange = (topic: number, none: number) =>
      decided(classification([0.4, 0.3, 0.2, 0.1], { ...near(0.1), topic, none }))
    expect(strange(0, 1)).toMatchObject({ kind: 'unknown', topic: 'groups' })
    expect(strange(1, 1)).toMatchObject({ kind: 'unknown', topic: null })
    expect(strange(0, -3)).toMatchObject({ kind: 'unknown', topic: null })
  })

  it('knows nothing of words that say nothing, unless they are a question of ours', () => {
    const bare = { isCovered: false }
    expect(decided(classification([0.9, 0.1], bare))).toMatchObject({ kind: 'unknown', why: 'no-coverage' })
    expect(decided(classification([0.9, 0.1], { ...bare, ...near(1) })).kind).toBe('confident')
  })
})
