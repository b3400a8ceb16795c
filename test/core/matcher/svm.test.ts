import { describe, expect, it } from 'vitest'
import { compress, writeMargins } from '../../../src/core/matcher/separators.ts'
import { trainSeparators } from '../../../src/core/matcher/svm.ts'

const vector = (...features: readonly number[]) => ({
  features: Int32Array.from(features),
  values: new Float32Array(features.length).fill(1 / Math.sqrt(features.length)),
})

describe('Separators', () => {
  const examples = [
    { vector: vector(0, 3), label: 0, weight: 1 },
    { vector: vector(0, 4), label: 0, weight: 1 },
    { vector: vector(1, 3), label: 1, weight: 1 },
    { vector: vector(1, 4), label: 1, weight: 1 },
    { vector: vector(2, 3), label: 2, weight: 1 },
    { vector: vector(2, 4), label: 2, weight: 1 },
  ]
  const separators = trainSeparators(examples, { features: 5, classes: 3 }, { positiveCost: 3, epochs: 12 })
  const marginsOf = (...features: readonly number[]): Float64Array => {
    const into = new Float64Array(3)
    writeMargins(compress(separators), vector(...features), into)
    return into
  }

  it('put each example on its side', () => {
    expect(Array.from(marginsOf(0, 3), Math.sign)).toEqual([1, -1, -1])
    expect(Array.from(marginsOf(1, 4), Math.sign)).toEqual([-1, 1, -1])
  })

  it('leave nothing small out that decides', () => {
    expect(Array.from(marginsOf(2, 3), Math.sign)).toEqual([-1, -1, 1])
  })

  it('come out the same on every run', () => {
    expect(trainSeparators(examples, { features: 5, classes: 3 }, { positiveCost: 3, epochs: 12 })).toEqual(separators)
  })
})
