import { speaksOfConcept } from './concept-index.ts'
import { FUNCTION_WORDS } from './function-words.ts'
import { createHearing } from './hearing.ts'
import type { Heard } from './hearing.ts'
import type { Language } from './language.ts'
import type { Lexicon } from './lexicon.ts'
import type { Learned } from './model.ts'
import { createNearest } from './nearest.ts'
import type { Nearest } from './nearest.ts'
import { writeMargins } from './separators.ts'
import { createVectorizer } from './vectorizer.ts'
import { stemOf } from './words.ts'
import type { Word } from './words.ts'

/** What the separators see in an utterance, before it is decided what that means. */
export interface Reading {
  /** By class. */
  readonly margins: Float64Array
  /** The margin of "none of ours". */
  readonly none: number
  /** The class with the largest margin. */
  readonly best: number
  /** The example of the best class that is most like the utterance. */
  readonly nearest: Nearest
  /**
   * The share of words that say something by themselves, unlike "what" or "the", that no example
   * uses and that speak of no concept: 0 to 1.
   */
  readonly foreign: number
  /** How many words that is. */
  readonly strangers: number
  /** The share of all words, by worth, that training has never seen: 0 to 1. */
  readonly unseen: number
  /** How many words there are, signs such as `?` not among them. */
  readonly length: number
  /** True when there is a known word at all, and more than one or two that only hold a sentence together. */
  readonly isCovered: boolean
  /** Another language than English; null for English and for what could be either. */
  readonly language: Language | null
}

/** Reads utterances by what was learned. */
export interface Reader {
  /** The words of a text, misspelt ones corrected. */
  hear(text: string): Heard
  read(heard: Heard): Reading
  /** True when a question of the clinic uses the word, in whatever form. */
  isOurs(word: Word): boolean
}

/** So many words that only hold a sentence together say nothing at all. */
const BARE_WORDS = 2

/** Prepares what was learned for reading. */
export function createReader(learned: Learned, lexicon: Lexicon): Reader {
  const { vocabulary, wordList, weights, separators, examples } = learned
  const vectorizer = createVectorizer(vocabulary, lexicon, weights)
  const findNearest = createNearest(examples, vocabulary.hashes.length, lexicon.dimensions)
  const ownStems = new Set(wordList.words.map(stemOf))
  const all = new Float64Array(separators.biases.length)
  return {
    isOurs: word => ownStems.has(word.stem),
    hear: createHearing(wordList, lexicon, word => vectorizer.isKnown(word)),
    read({ words, language }) {
      const vector = vectorizer.vector(words)
      writeMargins(separators, vector, all)
      const margins = all.slice(0, -1)
      const best = largest(margins)
      const counts = countWords(words, ownStems)
      return {
        margins,
        none: all[margins.length] ?? 0,
        best,
        nearest: findNearest(vector, best),
        foreign: counts.telling === 0 ? 1 : counts.strange / counts.telling,
        length: counts.said,
        strangers: counts.strange,
        unseen: vectorizer.unseenShare(words),
        isCovered: counts.telling > 0 ? counts.familiar > 0 : counts.said > BARE_WORDS,
        language,
      }
    },
  }
}

interface WordCounts {
  /** All words, signs such as `?` not among them. */
  readonly said: number
  /** Those that say something by themselves. */
  readonly telling: number
  /** Those that an example of ours uses or that speak of a concept. */
  readonly familiar: number
  /** The telling ones that are not familiar. */
  readonly strange: number
}

function countWords(words: readonly Word[], ownStems: ReadonlySet<string>): WordCounts {
  let [said, telling, familiar, strange] = [0, 0, 0, 0]
  for (const word of words) {
    const isFamiliar = ownStems.has(word.stem) || speaksOfConcept(word)
    const isTelling = !FUNCTION_WORDS.has(word.text)
    if (!SIGNS.has(word.text)) said++
    if (isTelling) telling++
    if (isFamiliar) familiar++
    if (isTelling && !isFamiliar) strange++
  }
  return { said, telling, familiar, strange }
}

const SIGNS: ReadonlySet<string> = new Set(['?', '%', '$', '€', '£'])

/** What tells how far a reading can be trusted, each a number of about the size of 1. */
export function cluesOf({ margins, none, best, nearest, foreign, strangers, unseen }: Reading): readonly number[] {
  const top = margins[best] ?? 0
  let second = Number.NEGATIVE_INFINITY
  for (let c = 0; c < margins.length; c++) if (c !== best) second = Math.max(second, margins[c] ?? 0)
  const gap = Number.isFinite(second) ? top - second : 1
  return [
    softmaxAt(margins, best, CLUE_SHARPNESS),
    top,
    gap,
    nearest.cosine,
    none - top,
    foreign,
    Math.min(strangers, STRANGERS_MAX) / STRANGERS_MAX,
    unseen,
  ]
}

const CLUE_SHARPNESS = 7
/** More strange words than this say no more. */
const STRANGERS_MAX = 4

/** How much what an utterance looks like makes it familiar. Chosen on CLINC150's validation rows; see docs/decisions. */
const FAMILIAR = { sharpness: 4, nearest: 2, unseen: -0.5, none: -0.5, noneFrom: 0.6 } as const

/** How much an utterance looks like what the intents are about, without calibration: higher is more. Has no unit. */
export function familiarityOf({ margins, none, best, nearest, unseen }: Reading): number {
  const top = margins[best] ?? 0
  const doubt = FAMILIAR.unseen * unseen + FAMILIAR.none * Math.max(0, none - top + FAMILIAR.noneFrom)
  return softmaxAt(margins, best, FAMILIAR.sharpness) + top + FAMILIAR.nearest * nearest.cosine + doubt
}

/** The share of a class among all, once margins are multiplied and exponentiated. */
export function softmaxAt(values: Float64Array, place: number, sharpness: number): number {
  const at = values[place] ?? 0
  let sum = 0
  for (let i = 0; i < values.length; i++) sum += Math.exp(sharpness * ((values[i] ?? 0) - at))
  return 1 / sum
}

function largest(values: Float64Array): number {
  let best = 0
  for (let c = 1; c < values.length; c++) if ((values[c] ?? 0) > (values[best] ?? 0)) best = c
  return best
}
