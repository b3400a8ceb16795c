import { describe, expect, it } from 'vitest'
import { decide } from '../../../src/core/matcher/decide.ts'
import type { Calibration } from '../../../src/core/matcher/model.ts'
import type { Reading } from '../../../src/core/matcher/classify.ts'
import { id } from './lessons.ts'

// The chance of being right is that of the first candidate's share, the chance of belonging that of the cosine.
const CALIBRATION: Calibration = {
  sharpness: 1,
  assurance: [-8, 10],
  belonging: [-1, 0, 0, 0, 10],
  answerFrom: { assurance: 0.5, belonging: 0.95 },
  offerFrom: 0.9,
}
const INTENTS = ['fees', 'hours', 'children', 'online'].map(id)

/** Sure enough to offer, and not to answer. */
const UNSURE = { nearest: { example: 0, cosine: 0.35 } } as const

/** A reading whose confidences are the given shares, and whose clues for the first are `sure`. */
function reading(shares: readonly number[], also: Partial<Reading> = {}): Reading {
  const margins = Float64Array.from(shares, Math.log)
  const best = shares.indexOf(Math.max(...shares))
  const words = { said: 5, telling: 3, familiar: 3, strange: 0, conceptual: 1 }
  const plain = { none: -1, rivalLikeness: 0.2, words, support: 1, unseen: 0, isCovered: true, language: null }
  return { margins, best, nearest: { example: 0, cosine: 0.5 }, ...plain, ...also }
}

describe('Deciding what a reading means', () => {
  it('takes the first when it is sure enough', () => {
    const match = decide(reading([0.05, 0.85, 0.05, 0.05]), CALIBRATION, INTENTS)
    expect(match).toMatchObject({ kind: 'confident', best: { intent: 'hours' } })
    expect(match.candidates[0]?.confidence).toBeCloseTo(0.85, 12)
  })

  it('lets one lead when it is sure which of ours it would be, but not that it is any', () => {
    const match = decide(reading([0.05, 0.85, 0.05, 0.05], UNSURE), CALIBRATION, INTENTS)
    expect(match).toMatchObject({
      kind: 'leading',
      best: { intent: 'hours' },
      others: [{ intent: 'fees' }, { intent: 'children' }],
    })
  })

  it('lets nothing lead that the second is close to', () => {
    const match = decide(reading([0.5, 0.4, 0.05, 0.05], UNSURE), CALIBRATION, INTENTS)
    expect(match).toMatchObject({ kind: 'ambiguous', choices: [{ intent: 'fees' }, { intent: 'hours' }, {}] })
  })

  it('offers nothing beside a stranger', () => {
    const leading = decide(reading([0.97, 0.01, 0.01, 0.01], UNSURE), CALIBRATION, INTENTS)
    expect(leading).toMatchObject({ kind: 'leading', best: { intent: 'fees' }, others: [] })
  })

  it('offers two when the third is not worth it', () => {
    const match = decide(reading([0.5, 0.48, 0.01, 0.01]), CALIBRATION, INTENTS)
    expect(match).toMatchObject({ kind: 'ambiguous', choices: [{ intent: 'fees' }, { intent: 'hours' }] })
    expect(match).toHaveProperty('choices.length', 2)
  })

  it('offers three at most', () => {
    expect(decide(reading([0.25, 0.25, 0.25, 0.25]), CALIBRATION, INTENTS)).toHaveProperty('choices.length', 3)
  })

  it('knows nothing where nothing stands out', () => {
    const intents = Array.from({ length: 40 }, (_, place) => id(`intent-${place}`))
    const match = decide(reading(intents.map(() => 1 / 40)), CALIBRATION, intents)
    expect(match).toMatchObject({ kind: 'unknown', why: 'low-margin' })
  })

  it('knows nothing of what does not look familiar, however sure the rest', () => {
    const match = decide(
      reading([0.9, 0.05, 0.03, 0.02], { nearest: { example: 0, cosine: 0.1 } }),
      CALIBRATION,
      INTENTS,
    )
    expect(match).toMatchObject({ kind: 'unknown', why: 'out-of-scope' })
  })

  it('knows nothing of words that say nothing, unless they are a question of ours', () => {
    const bare = { isCovered: false }
    expect(decide(reading([0.9, 0.1], bare), CALIBRATION, INTENTS)).toMatchObject({
      kind: 'unknown',
      why: 'no-coverage',
    })
    expect(
      decide(reading([0.9, 0.1], { ...bare, nearest: { example: 0, cosine: 1 } }), CALIBRATION, INTENTS).kind,
    ).toBe('confident')
  })
})
