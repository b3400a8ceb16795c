import { eachFeature } from './features.ts'
import { placeOf, stemFeature } from '../text/lexicon.ts'
import type { Lexicon } from '../text/lexicon.ts'
import { createIndex } from './vocabulary.ts'
import type { Vocabulary } from './vocabulary.ts'
import type { Word } from '../text/words.ts'

/** An utterance as numbers: the features it has, and how much of each. Of length 1, or empty. */
export interface Vector {
  /** Numbers of the vocabulary's features; from the vocabulary's size on, dimensions of meaning. */
  readonly features: Int32Array
  readonly values: Float32Array
}

/** Turns words into vectors over a vocabulary. */
export interface Vectorizer {
  vector(words: readonly Word[]): Vector
  /** The share of an utterance's words, by worth, that training has never seen: 0 to 1; 1 for no words at all. */
  unseenShare(words: readonly Word[]): number
  stem(word: Word): StemFound
}

/** How much each group of features counts, and how much the meaning of words beside them. */
export interface Weights {
  readonly groups: readonly number[]
  readonly meaning: number
}

/** Prepares a vocabulary for looking up. It reuses its working memory: one vector at a time. */
export function createVectorizer(vocabulary: Vocabulary, lexicon: Lexicon, weights: Weights): Vectorizer {
  const { hashes, worth, unseenWorth } = vocabulary
  const find = createIndex(hashes)
  const collector = createCollector(find, worth, weights.groups.length)
  const meaning = new Float64Array(lexicon.dimensions)
  const stem = (word: Word): StemFound => {
    const place = find(stemFeature(word.stem))
    return { place, worth: place < 0 ? unseenWorth : (worth[place] ?? 0) }
  }
  return {
    vector(words) {
      const found = collector.collect(words)
      const meaningLength = weights.meaning > 0 ? sumMeaning(words, lexicon, meaning) : 0
      const present = weights.groups.map((weight, group) => ((found.squares[group] ?? 0) > 0 ? weight : 0))
      const whole = Math.hypot(...present, meaningLength > 0 ? weights.meaning : 0)
      const scales = present.map((weight, group) => weight / (Math.sqrt(found.squares[group] ?? 1) * whole))
      const size = found.count + (meaningLength > 0 ? meaning.length : 0)
      const [features, values] = [new Int32Array(size), new Float32Array(size)]
      for (let i = 0; i < found.count; i++) {
        const feature = found.features[i] ?? 0
        features[i] = feature
        values[i] = (worth[feature] ?? 0) * (scales[found.groups[i] ?? 0] ?? 0)
      }
      for (let k = 0; k < size - found.count; k++) {
        features[found.count + k] = worth.length + k
        values[found.count + k] = ((meaning[k] ?? 0) * weights.meaning) / (meaningLength * whole)
      }
      return { features, values }
    },
    stem,
    unseenShare: words => 1 - worthShare(words.map(stem), ({ place }) => place >= 0),
  }
}

/** What a word is to a vocabulary. */
export interface StemFound {
  /** The place of its stem among the features, or -1. */
  readonly place: number
  readonly worth: number
}

/** The share of stems, by worth, that are such as is asked; 0 where there are none. */
export function worthShare(stems: readonly StemFound[], isSuch: (stem: StemFound) => boolean): number {
  let [such, all] = [0, 0]
  for (const stem of stems) {
    all += stem.worth
    if (isSuch(stem)) such += stem.worth
  }
  return all === 0 ? 0 : such / all
}

interface FoundFeatures {
  /** How many of the features below were found; the rest is left over from before. */
  readonly count: number
  readonly features: Int32Array
  readonly groups: Uint8Array
  /** By group, the sum of squared worths. */
  readonly squares: Float64Array
}

/** Finds the known features of an utterance, each once. */
function createCollector(find: (hash: number) => number, worth: Float32Array, groupCount: number) {
  const seenIn = new Uint32Array(worth.length)
  const features = new Int32Array(worth.length)
  const groups = new Uint8Array(worth.length)
  const squares = new Float64Array(groupCount)
  let [round, count] = [0, 0]
  const see = (group: number, hash: number): void => {
    const feature = find(hash)
    if (feature < 0 || seenIn[feature] === round) return
    seenIn[feature] = round
    features[count] = feature
    groups[count++] = group
    squares[group] = (squares[group] ?? 0) + (worth[feature] ?? 0) ** 2
  }
  return {
    collect(words: readonly Word[]): FoundFeatures {
      round = (round + 1) >>> 0
      count = 0
      squares.fill(0)
      eachFeature(words, see)
      return { count, features, groups, squares }
    },
  }
}

/** Adds up the vectors of the words that the lexicon knows, by worth, into `sum`. Gives the sum's length. */
function sumMeaning(words: readonly Word[], lexicon: Lexicon, sum: Float64Array): number {
  sum.fill(0)
  for (const word of words) {
    const place = placeOf(stemFeature(word.stem), lexicon)
    if (place < 0) continue
    const itsWorth = lexicon.worth[place] ?? 0
    const start = place * sum.length
    for (let k = 0; k < sum.length; k++) sum[k] = (sum[k] ?? 0) + itsWorth * (lexicon.vectors[start + k] ?? 0)
  }
  let square = 0
  for (let k = 0; k < sum.length; k++) square += (sum[k] ?? 0) ** 2
  return Math.sqrt(square)
}
