import { describe, expect, it } from 'vitest'
import { learn, type WeightedRow } from '../../../src/core/safety/training/learn.ts'

/** Rows of few features each, some of which contradict each other, and some of which count for much more than others. */
function rowsOf(count: number): readonly WeightedRow[] {
  let seed = 3
  const next = (below: number): number => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
    return Math.floor((seed / 2 ** 32) * below)
  }
  return Array.from({ length: count }, () => ({
    places: Int32Array.from([next(30), 30 + next(30), 60]),
    values: Float64Array.from([1, 1, 1]),
    isDanger: next(2) === 0,
    weight: next(10) === 0 ? 25 : 1,
  }))
}

describe('Learning', () => {
  const rows = rowsOf(300)
  const farthest = (one: Float64Array, other: Float64Array): number =>
    one.reduce((most, weight, at) => Math.max(most, Math.abs(weight - (other[at] ?? 0))), 0)

  it('ends where it ends, in whatever order the rows stand', () => {
    expect(farthest(learn(rows, 61, 5), learn(rows.toReversed(), 61, 5))).toBeLessThan(0.3)
  })
})
