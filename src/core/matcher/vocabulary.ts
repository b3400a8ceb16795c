import { eachFeature } from './features.ts'
import type { Word } from '../text/words.ts'

/** The features training has seen, in a fixed order, and how telling each is. */
export interface Vocabulary {
  /** Hashes, in the order in which training met them; a feature's place here is its number. 0 where one was left out. */
  readonly hashes: Uint32Array
  /** The square root of each feature's inverse document frequency. */
  readonly worth: Float32Array
  /** Worth of a word that training has never seen. */
  readonly unseenWorth: number
}

/** Collects the vocabulary of a set of utterances: the features that occur in at least so many of them. */
export function collectVocabulary(utterances: readonly (readonly Word[])[], atLeast: number): Vocabulary {
  const places = new Map<number, number>()
  const [counts, lastSeenIn]: [number[], number[]] = [[], []]
  for (const [utterance, words] of utterances.entries()) {
    eachFeature(words, (_, hash) => {
      const place = places.get(hash) ?? places.size
      if (place === places.size) places.set(hash, place)
      else if (lastSeenIn[place] === utterance) return
      lastSeenIn[place] = utterance
      counts[place] = (counts[place] ?? 0) + 1
    })
  }
  const worth = (count: number): number => Math.sqrt(Math.log((1 + utterances.length) / (1 + count)) + 1)
  const isKept = (place: number): boolean => (counts[place] ?? 0) >= atLeast
  return {
    hashes: Uint32Array.from(places.keys()).filter((_, place) => isKept(place)),
    worth: Float32Array.from(
      counts.filter(count => count >= atLeast),
      worth,
    ),
    unseenWorth: worth(0),
  }
}

/** A vocabulary as it would be of some vectors over it alone: features that none of them has cannot be found. */
export function leaveOut(vocabulary: Vocabulary, vectors: readonly { readonly features: Int32Array }[]): Vocabulary {
  const hashes = new Uint32Array(vocabulary.hashes.length)
  for (const { features } of vectors) {
    for (const feature of features) if (feature < hashes.length) hashes[feature] = vocabulary.hashes[feature] ?? 0
  }
  return { ...vocabulary, hashes }
}

/** Finds a hash's place among hashes, or -1: a table with open addressing. A hash of 0 cannot be found. */
export function createIndex(hashes: Uint32Array): (hash: number) => number {
  const mask = 2 ** Math.ceil(Math.log2(hashes.length * 2 + 2)) - 1
  const places = new Int32Array(mask + 1).fill(-1)
  for (let place = 0; place < hashes.length; place++) {
    if (hashes[place] === 0) continue
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
