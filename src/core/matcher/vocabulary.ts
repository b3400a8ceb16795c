import { eachFeature } from './features.ts'
import type { Word } from './words.ts'

/** The features training has seen, in a fixed order, and how telling each is. */
export interface Vocabulary {
  /** Hashes, in the order in which training met them; a feature's place here is its number. */
  readonly hashes: Uint32Array
  /** The square root of each feature's inverse document frequency. */
  readonly worth: Float32Array
  /** Worth of a word that training has never seen. */
  readonly unseenWorth: number
}

/** Collects the vocabulary of a set of utterances: the features that occur in at least so many of them. */
export function collectVocabulary(utterances: readonly (readonly Word[])[], atLeast: number): Vocabulary {
  const counts = new Map<number, number>()
  for (const words of utterances) {
    const seen = new Set<number>()
    eachFeature(words, (_, hash) => seen.add(hash))
    for (const hash of seen) counts.set(hash, (counts.get(hash) ?? 0) + 1)
  }
  const worth = (count: number): number => Math.sqrt(Math.log((1 + utterances.length) / (1 + count)) + 1)
  const kept = [...counts].filter(([, count]) => count >= atLeast)
  return {
    hashes: Uint32Array.from(kept, ([hash]) => hash),
    worth: Float32Array.from(kept, ([, count]) => worth(count)),
    unseenWorth: worth(0),
  }
}

/** Finds a hash's place among hashes, or -1: a table with open addressing. */
export function createIndex(hashes: Uint32Array): (hash: number) => number {
  const mask = 2 ** Math.ceil(Math.log2(hashes.length * 2 + 2)) - 1
  const places = new Int32Array(mask + 1).fill(-1)
  for (let place = 0; place < hashes.length; place++) {
    let slot = (hashes[place] ?? 0) & mask
    while ((places[slot] ?? -1) >= 0) slot = (slot + 1) & mask
    places[slot] = place
  }
  return hash => {
    let slot = hash & mask
    for (;;) {
      const place = places[slot] ?? -1
      if (place < 0 || hashes[place] === hash) return place
      slot = (slot + 1) & mask
    }
  }
}
