import { describe, expect, it } from 'vitest'
import { boundedFrom } from '../../../src/core/matcher/training/thresholds.ts'
import type { Judged } from '../../../src/core/matcher/training/thresholds.ts'

const many = (count: number, one: Judged): readonly Judged[] => Array.from({ length: count }, () => one)
const bounds = { ours: 0.02, everyday: 0.02 }
const right = { isOurs: true, isRight: true, assurance: 0.9 }

describe('The least chance for answering', () => {
  it('stays where it was learnt where a content keeps the bounds', () => {
    expect(boundedFrom(0.6, [...many(98, right), ...many(2, { ...right, isRight: false })], bounds)).toBe(0.6)
  })

  it('rises above what too many of ours get wrongly', () => {
    const judged = [...many(90, right), ...many(10, { ...right, isRight: false, assurance: 0.8 })]
    expect(boundedFrom(0.6, judged, bounds)).toBeCloseTo(0.8, 6)
    expect(boundedFrom(0.6, judged, bounds)).toBeGreaterThan(0.8)
  })

  it('rises above what too much of everyday talk gets', () => {
    const judged = [...many(90, right), ...many(10, { isOurs: false, isRight: false, assurance: 0.7 })]
    expect(boundedFrom(0.6, judged, bounds)).toBeGreaterThan(0.7)
  })
})
