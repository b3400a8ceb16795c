import { describe, expect, it } from 'vitest'
import * as measure from '../../../src/core/matcher/training/evaluate.ts'

const trial = (expected: string | null, first: string | null, confidence = 1, familiarity = 0) => ({
  expected,
  first,
  confidence,
  familiarity,
})

describe('Measures of trials', () => {
  it('count the first candidates that are right', () => {
    expect(measure.accuracy([trial('a', 'a'), trial('a', 'b'), trial('b', 'b'), trial('b', null)])).toBe(0.5)
  })

  it('average F1 over labels, rare ones counting like common ones', () => {
    // a: precision 1, recall 1/2, F1 2/3. b: precision 1/2, recall 1, F1 2/3.
    expect(measure.macroF1([trial('a', 'a'), trial('a', 'b'), trial('b', 'b')])).toBeCloseTo(2 / 3, 12)
  })

  it('tell how far confidence is from being right', () => {
    // Two at 0.95, one of them right: off by 0.45. Two at 0.55, both right: off by 0.45.
    const trials = [trial('a', 'a', 0.95), trial('a', 'b', 0.95), trial('a', 'a', 0.55), trial('b', 'b', 0.55)]
    expect(measure.calibrationError(trials)).toBeCloseTo(0.45, 12)
    expect(measure.calibrationError([trial('a', 'a', 1), trial('a', 'b', 0)])).toBe(0)
  })

  it('count which pairs were confused, most often first', () => {
    const trials = [trial('a', 'b'), trial('c', 'a'), trial('a', 'b'), trial('a', 'a'), trial(null, 'a')]
    expect(measure.confusions(trials)).toEqual([
      { expected: 'a', given: 'b', times: 2 },
      { expected: 'c', given: 'a', times: 1 },
    ])
  })
})

describe('Measures of what is out of scope', () => {
  it('give the chance that an inside question looks more familiar than an outside one', () => {
    expect(measure.auroc([3, 4], [1, 2])).toBe(1)
    expect(measure.auroc([1, 2], [3, 4])).toBe(0)
    expect(measure.auroc([1, 3], [2, 2])).toBe(0.5)
    expect(measure.auroc([2], [2])).toBe(0.5)
  })

  it('count what is let in when 95 of 100 inside questions are kept', () => {
    const inside = Array.from({ length: 100 }, (_, place) => place)
    expect(measure.falsePositivesAt95(inside, [4, 5, 6, -1])).toBe(0.5)
  })

  it('rate a threshold by recall, precision and the accuracy that is left', () => {
    const trials = [
      trial('a', 'a', 1, 5),
      trial('a', 'b', 1, 4),
      trial('b', 'b', 1, 1),
      trial(null, 'a', 1, 2),
      trial(null, 'a', 1, 3),
    ]
    expect(measure.rateScope(trials, 2.5)).toEqual({ recall: 0.5, precision: 0.5, inScopeAccuracy: 1 / 3 })
  })

  it('choose the strictest threshold that gives up no more right answers than allowed', () => {
    const trials = [1, 2, 3, 4].map(familiarity => trial('a', 'a', 1, familiarity))
    const others = [trial('a', 'b', 1, 0), trial(null, 'a', 1, 9)]
    expect(measure.strictestThreshold([...trials, ...others], 0.2)).toBe(2)
    expect(measure.strictestThreshold([...trials, ...others], 0)).toBe(1)
    expect(measure.strictestThreshold([], 0.1)).toBe(Number.NEGATIVE_INFINITY)
  })
})
