import type { IntentId } from '../model/intent.ts'
import type { KeptExamples } from './kept-examples.ts'
import type { LinearClassifiers } from './linear-models.ts'
import type { WordList } from '../text/spelling.ts'
import type { Weights } from './vectorizer.ts'
import type { Vocabulary } from './vocabulary.ts'

/** What training leaves behind. Plain data: it can cross from a worker and be kept in a file. */
export interface MatcherModel extends Learned {
  /** A class of the classifiers is a place in this list. */
  readonly intents: readonly IntentId[]
  readonly calibration: Calibration
}

/** What is learned from examples alone, before anybody asks how sure one may be. */
export interface Learned {
  readonly vocabulary: Vocabulary
  readonly weights: Weights
  /** What misspelt words are corrected to. */
  readonly wordList: WordList
  /** Topics near the door that the content does not answer. The last may be `other`. */
  readonly topics: readonly string[]
  /** One for each intent, then one for what is none of ours, then one for each topic. */
  readonly classifiers: LinearClassifiers
  readonly examples: KeptExamples
}

/** How margins become confidences, and chances outcomes: found on examples held out of training. */
export interface Calibration {
  /** Factor on margins before the softmax that makes confidences of them. */
  readonly sharpness: number
  /** Least chance of being right with which the first candidate is answered. */
  readonly answerFrom: number
  /** The same to be shown first, with others below. */
  readonly showFrom: number
  /** Least chance of belonging that choices are offered for. */
  readonly offerFrom: number
}
