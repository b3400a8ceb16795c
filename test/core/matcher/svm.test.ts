import { describe, expect, it } from 'vitest'
import { margins, trainSeparators } from '../../../src/core/matcher/svm.ts'

const vector = (...features: readonly number[]) => ({
  features: Int32Array.from(features),
  values: new Float32Array(features.length).fill(1 / Math.sqrt(features.length)),
})

describe('Separators', () => {
  const examples = [
    { vector: vector(0, 3), label: 0 },
    { vector: vector(0, 4), label: 0 },
    { vector: vector(1, 3), label: 1 },
    { vector: vector(1, 4), label: 1 },
    { vector: vector(2, 3), label: -1 },
    { vector: vector(2, 4), label: -1 },
  ]
  const separators = trainSeparators(examples, 5, 2)
  const marginsOf = (...features: readonly number[]): Float64Array => {
    const into = new Float64Array(2)
    margins(separators, vector(...features), into)
    return into
  }

  it('put each example on its side', () => {
    expect(Array.from(marginsOf(0, 3), Math.sign)).toEqual([1, -1])
    expect(Array.from(marginsOf(1, 4), Math.sign)).toEqual([-1, 1])
  })

  it('keep an example that belongs to no class away from all', () => {
    expect(Array.from(marginsOf(2, 3), Math.sign)).toEqual([-1, -1])
  })

  it('come out the same on every run', () => {
    expect(trainSeparators(examples, 5, 2)).toEqual(separators)
  })
})
