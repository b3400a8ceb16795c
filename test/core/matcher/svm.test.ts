import { describe, expect, it } from 'vitest'
import { compress, writeMargins } from '../../../src/core/matcher/linear-models.ts'
import type { DenseClassifiers } from '../../../src/core/matcher/linear-models.ts'
import { trainClassifiers, withoutExamples } from '../../../src/core/matcher/training/svm.ts'

const vector = (...features: readonly number[]) => ({
  features: Int32Array.from(features),
  values: new Float32Array(features.length).fill(1 / Math.sqrt(features.length)),
})

describe('Linear classifiers', () => {
  const examples = [
    { vector: vector(0, 3), label: 0, weight: 1 },
    { vector: vector(0, 4), label: 0, weight: 1 },
    { vector: vector(1, 3), label: 1, weight: 1 },
    { vector: vector(1, 4), label: 1, weight: 1 },
    { vector: vector(2, 3), label: 2, weight: 1 },
    { vector: vector(2, 4), label: 2, weight: 1 },
  ]
  const size = { features: 5, classes: 3 }
  const effort = { positiveCost: 3, epochs: 12 }
  const course = trainClassifiers(examples, size, effort)
  const marginsFor = (classifiers: DenseClassifiers, ...features: readonly number[]): Float64Array => {
    const into = new Float64Array(3)
    writeMargins(compress(classifiers), vector(...features), into)
    return into
  }
  const marginsOf = (...features: readonly number[]) => marginsFor(course.classifiers, ...features)

  it('put each example on its side', () => {
    expect(Array.from(marginsOf(0, 3), Math.sign)).toEqual([1, -1, -1])
    expect(Array.from(marginsOf(1, 4), Math.sign)).toEqual([-1, 1, -1])
  })

  it('leave nothing small out that decides', () => {
    expect(Array.from(marginsOf(2, 3), Math.sign)).toEqual([-1, -1, 1])
  })

  it('come without some examples to what the others make alone', () => {
    const alone = trainClassifiers(examples.slice(0, 4), size, { ...effort, epochs: 60 }).classifiers
    const margins = marginsFor(withoutExamples(course, new Set([4, 5]), 60), 2, 3)
    expect(Math.max(...marginsFor(alone, 2, 3).map((margin, c) => Math.abs(margin - (margins[c] ?? 0))))).toBeLessThan(
      0.02,
    )
  })

  it('are not touched when some examples are taken out of them', () => {
    const before = structuredClone(course)
    withoutExamples(course, new Set([0, 3]), 4)
    expect(course).toEqual(before)
  })

  it('come out the same on every run', () => {
    expect(trainClassifiers(examples, size, effort)).toEqual(course)
  })
})
