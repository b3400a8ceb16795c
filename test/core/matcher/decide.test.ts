import { describe, expect, it } from 'vitest'
import { decide } from '../../../src/core/matcher/decide.ts'
import type { Reading } from '../../../src/core/matcher/reading.ts'
import { id } from './lessons.ts'

const CALIBRATION = { sharpness: 1, familiarFrom: 1, confidentFrom: 0.8 }
const INTENTS = ['fees', 'hours', 'children', 'online'].map(id)

/** A reading whose confidences are the given shares. */
function reading(shares: readonly number[], also: Partial<Reading> = {}): Reading {
  const margins = Float64Array.from(shares, Math.log)
  const best = shares.indexOf(Math.max(...shares))
  return { margins, best, familiarity: 2, nearest: 0.5, isCovered: true, ...also }
}

describe('Deciding what a reading means', () => {
  it('takes the first when it is sure enough', () => {
    const match = decide(reading([0.05, 0.85, 0.05, 0.05]), CALIBRATION, INTENTS)
    expect(match).toMatchObject({ kind: 'confident', best: { intent: 'hours' } })
    expect(match.candidates[0]?.confidence).toBeCloseTo(0.85, 12)
  })

  it('offers two when the third is not worth it', () => {
    const match = decide(reading([0.5, 0.44, 0.03, 0.03]), CALIBRATION, INTENTS)
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
    const match = decide(reading([0.9, 0.05, 0.03, 0.02], { familiarity: 0.9 }), CALIBRATION, INTENTS)
    expect(match).toMatchObject({ kind: 'unknown', why: 'out-of-scope' })
  })

  it('knows nothing of words that say nothing, unless they are a question of ours', () => {
    const bare = { isCovered: false }
    expect(decide(reading([0.9, 0.1], bare), CALIBRATION, INTENTS)).toMatchObject({
      kind: 'unknown',
      why: 'no-coverage',
    })
    expect(decide(reading([0.9, 0.1], { ...bare, nearest: 1 }), CALIBRATION, INTENTS).kind).toBe('confident')
  })
})
