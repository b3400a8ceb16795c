import { expect, it } from 'vitest'
import { dot } from './eigen.ts'
import { createEncoder, ENCODED } from './encoder.ts'

const encode = createEncoder()

it('A sentence has the same vector alone as among others, of length 1', () => {
  const vectors = encode(['How old are you?', 'An apple a day keeps the doctors away.', 'What is your age?'])
  expect(encode(['What is your age?'])).toEqual(vectors.slice(2 * ENCODED))
  expect(Math.hypot(...vectors.subarray(0, ENCODED))).toBeCloseTo(1, 5)
})

it('Sentences that ask the same are near each other', () => {
  const vectors = encode(['How old are you?', 'What is your age?', 'An apple a day keeps the doctors away.'])
  const likeness = (one: number, other: number): number => {
    const vectorOf = (place: number): Float64Array =>
      Float64Array.from(vectors.subarray(place * ENCODED, (place + 1) * ENCODED))
    return dot(vectorOf(one), vectorOf(other))
  }
  expect(likeness(0, 1)).toBeGreaterThan(0.8)
  expect(likeness(0, 2)).toBeLessThan(0.3)
})
