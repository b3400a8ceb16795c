import { eachFeature, GROUP_WEIGHTS, stemFeature } from './features.ts'
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

/** An utterance as numbers: the features it has, and how much of each. Of length 1, or empty. */
export interface Vector {
  readonly features: Int32Array
  readonly values: Float32Array
}

/** Collects the vocabulary of a set of utterances. */
export function collectVocabulary(utterances: readonly (readonly Word[])[]): Vocabulary {
  const counts = new Map<number, number>()
  for (const words of utterances) {
    const seen = new Set<number>()
    eachFeature(words, (_, hash) => seen.add(hash))
    for (const hash of seen) counts.set(hash, (counts.get(hash) ?? 0) + 1)
  }
  const worth = (count: number): number => Math.sqrt(Math.log((1 + utterances.length) / (1 + count)) + 1)
  return {
    hashes: Uint32Array.from(counts.keys()),
    worth: Float32Array.from(counts.values(), worth),
    unseenWorth: worth(0),
  }
}

/** Turns words into vectors over a vocabulary. */
export interface Vectorizer {
  vector(words: readonly Word[]): Vector
  /** The share of an utterance's words, by worth, that training has never seen: 0 to 1; 1 for no words at all. */
  unseenShare(words: readonly Word[]): number
  isKnown(word: Word): boolean
}

/** Prepares a vocabulary for looking up. Not re-entrant: one vector at a time, as JavaScript does anyway. */
export function createVectorizer({ hashes, worth, unseenWorth }: Vocabulary): Vectorizer {
  const find = createIndex(hashes)
  const seenIn = new Uint32Array(hashes.length)
  let round = 0

  const collect = (words: readonly Word[]): readonly number[][] => {
    const groups: number[][] = GROUP_WEIGHTS.map(() => [])
    round = (round + 1) >>> 0
    eachFeature(words, (group, hash) => {
      const feature = find(hash)
      if (feature < 0 || seenIn[feature] === round) return
      seenIn[feature] = round
      groups[group]?.push(feature)
    })
    return groups
  }

  return {
    vector: words => weigh(collect(words), worth),
    isKnown: word => find(stemFeature(word.stem)) >= 0,
    unseenShare(words) {
      let [unseen, all] = [0, 0]
      for (const word of words) {
        const feature = find(stemFeature(word.stem))
        const itsWorth = feature < 0 ? unseenWorth : (worth[feature] ?? 0)
        all += itsWorth
        if (feature < 0) unseen += itsWorth
      }
      return all === 0 ? 1 : unseen / all
    },
  }
}

/** Makes each group of length 1, weighs the groups, and makes the whole of length 1. */
function weigh(groups: readonly (readonly number[])[], worth: Float32Array): Vector {
  const lengths = groups.map(features => Math.sqrt(features.reduce((sum, f) => sum + (worth[f] ?? 0) ** 2, 0)))
  const present = GROUP_WEIGHTS.map((weight, group) => ((lengths[group] ?? 0) > 0 ? weight : 0))
  const whole = Math.sqrt(present.reduce((sum, weight) => sum + weight ** 2, 0))
  const features = Int32Array.from(groups.flat())
  const values = new Float32Array(features.length)
  let at = 0
  for (const [group, members] of groups.entries()) {
    const scale = (present[group] ?? 0) / ((lengths[group] ?? 1) * whole)
    for (const feature of members) values[at++] = (worth[feature] ?? 0) * scale
  }
  return { features, values }
}

/** A hash table with open addressing: hash → place, or -1. */
function createIndex(hashes: Uint32Array): (hash: number) => number {
  const mask = 2 ** Math.ceil(Math.log2(hashes.length * 2 + 2)) - 1
  const places = new Int32Array(mask + 1).fill(-1)
  for (const [place, hash] of hashes.entries()) {
    let slot = hash & mask
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
