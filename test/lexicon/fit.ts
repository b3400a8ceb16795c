import { add, dot } from './eigen.ts'

/** The words of a sentence by their places, each once, and how much each counts there; together 1. */
export interface Bag {
  readonly words: Int32Array
  readonly shares: Float64Array
}

/** Rounds of conjugate gradients. More change the vectors by less than their quantisation does. */
const ROUNDS = 30
/** How much what a word means alone counts beside a sentence that has no other word. Chosen on sentences left out of the fit. */
const RIDGE = 0.4

/**
 * Finds one number for each word so that words add up to what sentences mean and stay near what they mean alone: ridge regression,
 * by conjugate gradients. It is done for each dimension by itself.
 */
export function fitWords(bags: readonly Bag[], meant: Float64Array, alone: Float64Array): Float64Array {
  const times = (words: Float64Array): Float64Array => {
    const product = spread(
      bags,
      Float64Array.from(bags, bag => sum(bag, words)),
      words.length,
    )
    add(product, words, RIDGE)
    return product
  }
  const fitted = alone.slice()
  const left = spread(bags, meant, alone.length)
  add(left, alone, RIDGE)
  add(left, times(fitted), -1)
  const way = left.slice()
  let far = dot(left, left)
  for (let round = 0; round < ROUNDS && far > 0; round++) {
    const image = times(way)
    const step = far / dot(way, image)
    add(fitted, way, step)
    add(left, image, -step)
    const now = dot(left, left)
    for (const [place, value] of left.entries()) way[place] = value + (now / far) * (way[place] ?? 0)
    far = now
  }
  return fitted
}

/** What the words of a sentence come to. */
export function sum({ words, shares }: Bag, numbers: Float64Array): number {
  let all = 0
  for (let i = 0; i < words.length; i++) all += (shares[i] ?? 0) * (numbers[words[i] ?? 0] ?? 0)
  return all
}

/** By word, the sum over the sentences it stands in. */
function spread(bags: readonly Bag[], numbers: Float64Array, size: number): Float64Array {
  const product = new Float64Array(size)
  for (const [place, { words, shares }] of bags.entries()) {
    const number = numbers[place] ?? 0
    for (let i = 0; i < words.length; i++) {
      const word = words[i] ?? 0
      product[word] = (product[word] ?? 0) + (shares[i] ?? 0) * number
    }
  }
  return product
}
