import { describe, expect, it } from 'vitest'
import { findSteadyThresholds, findThresholds } from '../../../src/core/matcher/training/thresholds.ts'
import type { Judged } from '../../../src/core/matcher/training/thresholds.ts'

const many = (count: number, one: Judged): readonly Judged[] => Array.from({ length: count }, () => one)
const answered = (judged: readonly Judged[], { assurance, belonging }: { assurance: number; belonging: number }) =>
  judged.filter(one => one.assurance >= assurance && one.belonging >= belonging)

describe('Thresholds for answering', () => {
  const ours = { isOurs: true, isRight: true, assurance: 0.9, belonging: 0.9 }
  const bounds = { ours: 0.02, everyday: 0.02 }

  it('use both chances where each alone would shut most of ours out', () => {
    const judged = [
      ...many(90, ours),
      ...many(10, { ...ours, isRight: false, assurance: 0.5, belonging: 0.99 }),
      ...many(50, { ...ours, isOurs: false, isRight: false, assurance: 0.99, belonging: 0.4 }),
    ]
    expect(answered(judged, findThresholds(judged, bounds))).toEqual(many(90, ours))
  })

  it('let no more through than the bounds allow', () => {
    const judged = [
      ...many(90, ours),
      ...many(7, { ...ours, isRight: false, assurance: 0.95 }),
      ...many(3, { ...ours, assurance: 0.97 }),
      ...many(50, { ...ours, isOurs: false, isRight: false, assurance: 0.2 }),
    ]
    expect(answered(judged, findThresholds(judged, bounds))).toEqual(many(3, { ...ours, assurance: 0.97 }))
  })

  it('do not hang on one question more or less', () => {
    const held = (sureButWrong: number): readonly Judged[] => [
      ...many(480, { ...ours, assurance: 0.95 }),
      ...many(sureButWrong, { ...ours, isRight: false, assurance: 0.9 }),
      ...many(10, { ...ours, isRight: false, assurance: 0.3 }),
    ]
    const of = (find: typeof findThresholds): readonly number[] =>
      [10, 11].map(sureButWrong => Math.round(find(held(sureButWrong), bounds).assurance * 10) / 10)
    expect(of(findThresholds)).toEqual([0.3, 0.9])
    expect(of(findSteadyThresholds)).toEqual([0.9, 0.9])
  })
})
