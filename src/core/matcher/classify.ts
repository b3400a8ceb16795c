import { countWords, isTelling } from './count-words.ts'
import type { WordCounts } from './count-words.ts'
import { createCorrector } from './correct-words.ts'
import type { CorrectedWords } from './correct-words.ts'
import type { ForeignLanguage } from '../model/language.ts'
import type { Lexicon } from '../text/lexicon.ts'
import type { Learned } from './model.ts'
import { createNearest } from './nearest.ts'
import type { Nearest } from './nearest.ts'
import { weightOf, writeMargins } from './linear-models.ts'
import { createVectorizer, worthShare } from './vectorizer.ts'
import { stemOf } from '../text/words.ts'
import type { Word } from '../text/words.ts'

/** What the classifiers see in an utterance, before it is decided what that means. */
export interface Classification {
  /** By class. */
  readonly margins: Float64Array
  /** The largest margin of what is none of ours: of everyday talk, and of topics near the door. */
  readonly none: number
  /** Whose that is: the place of a topic, or -1 for everyday talk. */
  readonly topic: number
  /** How much the nearest example of that is like the utterance: 0 to 1. */
  readonly noneLikeness: number
  /** The class with the largest margin. */
  readonly best: number
  /** The example of the best class that is most like the utterance. */
  readonly nearest: Nearest
  /** How much the nearest example of the classes with the next largest margins is like the utterance: 0 to 1. */
  readonly rivalLikeness: number
  readonly words: WordCounts
  /** The share of telling words, by worth, that speak for the best class: 0 to 1. */
  readonly support: number
  /** The share of all words, by worth, that training has never seen: 0 to 1. */
  readonly unseen: number
  /** True when there is a known word at all, and more than one or two that only hold a sentence together. */
  readonly isCovered: boolean
  /** Another language than English; null for English and for what could be either. */
  readonly language: ForeignLanguage | null
}

/** Classifies utterances by what was learned. */
export interface Classifier {
  /** The words of a text, misspelt ones corrected. */
  correct(text: string): CorrectedWords
  classify(corrected: CorrectedWords): Classification
  /** The example of a class that is most like the utterance. */
  nearestOf(corrected: CorrectedWords, label: number): Nearest
  /** True when a question of the clinic uses the word, in whatever form. */
  isOurs(word: Word): boolean
}

/** Among so many classes after the best the example most like an utterance is looked for: beyond them hardly any is. */
const RIVALS = 6

/** So many words that only hold a sentence together say nothing at all. */
const BARE_WORDS = 2

/** Prepares what was learned for classifying. */
export function createClassifier(learned: Learned, lexicon: Lexicon): Classifier {
  const { vocabulary, wordList, weights, topics, classifiers, examples } = learned
  const vectorizer = createVectorizer(vocabulary, lexicon, weights)
  const nearestTo = createNearest(examples, vocabulary.hashes.length, lexicon.dimensions)
  const ownStems = new Set(wordList.words.map(stemOf))
  const all = new Float64Array(classifiers.biases.length)
  const supportOf = (telling: readonly Word[], label: number): number =>
    worthShare(telling.map(vectorizer.stem), ({ place }) => place >= 0 && weightOf(classifiers, place, label) > 0)
  return {
    isOurs: word => ownStems.has(word.stem),
    correct: createCorrector(wordList, lexicon, word => vectorizer.stem(word).place >= 0),
    nearestOf: ({ words }, label) => nearestTo(vectorizer.vector(words))([label]),
    classify({ words: said, names, language }) {
      const words = said.filter(({ text }) => !names.has(text))
      const vector = vectorizer.vector(words)
      const nearestOf = nearestTo(vector)
      writeMargins(classifiers, vector, all)
      const margins = all.slice(0, all.length - 1 - topics.length)
      const [best] = twoLargest(margins)
      const [outside] = twoLargest(all.subarray(margins.length))
      const none = margins.length + outside
      const counts = countWords(words, ownStems)
      return {
        margins,
        none: all[none] ?? 0,
        topic: outside - 1,
        noneLikeness: nearestOf([none]).cosine,
        best,
        nearest: nearestOf([best]),
        rivalLikeness: nearestOf(rivalsOf(margins)).cosine,
        words: { ...counts, said: counts.said + said.length - words.length },
        support: supportOf(words.filter(isTelling), best),
        unseen: vectorizer.unseenShare(words),
        isCovered: counts.telling > 0 ? counts.familiar > 0 : counts.said > BARE_WORDS,
        language,
      }
    },
  }
}

/** What tells how far a classification can be trusted, each a number of about the size of 1. */
export function cluesOf(classification: Classification): Clues {
  const { margins, none, best, nearest, rivalLikeness, noneLikeness, words, support, unseen } = classification
  const top = margins[best] ?? 0
  const [, second] = twoLargest(margins)
  const share = (count: number): number => (words.telling === 0 ? 0 : count / words.telling)
  return [
    softmaxAt(margins, best, CLUE_SHARPNESS),
    top,
    second < 0 ? 1 : top - (margins[second] ?? 0),
    nearest.cosine,
    nearest.cosine - rivalLikeness,
    none - top,
    support,
    unseen,
    words.telling === 0 ? 1 : share(words.strange),
    share(words.conceptual),
    Math.min(words.strange, COUNTED_TO) / COUNTED_TO,
    Math.min(words.telling, COUNTED_TO) / COUNTED_TO,
    nearest.cosine - noneLikeness,
  ]
}

/** One number for each clue, in the order of `cluesOf`. */
export type Clues = readonly number[]

const CLUE_SHARPNESS = 7
/** More telling words than this, or strange ones, say no more. */
const COUNTED_TO = 4

/** How much what an utterance looks like makes it familiar. Chosen on CLINC150's validation rows; see docs/decisions. */
const FAMILIAR = { sharpness: 4, nearest: 2, unseen: -0.5, none: -0.5, noneFrom: 0.6 } as const

/** How much an utterance looks like what the intents are about, without calibration: higher is more. Has no unit. */
export function familiarityOf({ margins, none, best, nearest, unseen }: Classification): number {
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

/** The classes with the largest margins after the best. */
function rivalsOf(margins: Float64Array): readonly number[] {
  const places = [...margins.keys()]
  return places.sort((one, other) => (margins[other] ?? 0) - (margins[one] ?? 0) || one - other).slice(1, 1 + RIVALS)
}

/** The places of the largest value and of the second largest, which is -1 where there is only one. */
function twoLargest(values: Float64Array): readonly [number, number] {
  let [best, second] = [0, -1]
  for (let c = 1; c < values.length; c++) {
    const value = values[c] ?? 0
    if (value > (values[best] ?? 0)) [second, best] = [best, c]
    else if (second < 0 || value > (values[second] ?? 0)) second = c
  }
  return [best, second]
}
