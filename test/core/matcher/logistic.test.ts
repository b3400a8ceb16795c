import { describe, expect, it } from 'vitest'
import { chance } from '../../../src/core/matcher/logistic.ts'
import { learnChance } from './sureness/learn-chance.ts'

describe('A learned chance', () => {
  it('comes true as often as it says', () => {
    // With the clue at 1, three of four come true; at 0, one of four.
    const cases = Array.from({ length: 400 }, (_, place) => ({
      clues: [place % 2],
      isTrue: place % 8 < 6 ? place % 2 === 1 : place % 2 === 0,
    }))
    const weights = learnChance(cases)
    expect(chance(weights, [1])).toBeCloseTo(0.75, 1)
    expect(chance(weights, [0])).toBeCloseTo(0.25, 1)
  })

  it('stays finite where a clue tells everything', () => {
    const cases = Array.from({ length: 50 }, (_, place) => ({ clues: [place % 2], isTrue: place % 2 === 1 }))
    const weights = learnChance(cases)
    expect(chance(weights, [1])).toBeGreaterThan(0.8)
    expect(weights.every(Number.isFinite)).toBe(true)
  })
})
