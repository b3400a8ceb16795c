import type { IntentId } from '../intent.ts'
import type { Separators } from './svm.ts'
import type { Vocabulary } from './vocabulary.ts'

/** What training leaves behind. Plain data: it can cross from a worker and be kept in a file. */
export interface MatcherModel extends Learned {
  /** A class of the separators is a place in this list. */
  readonly intents: readonly IntentId[]
  readonly calibration: Calibration
}

/** What is learned from examples alone, before anybody asks how sure one may be. */
export interface Learned {
  readonly vocabulary: Vocabulary
  readonly separators: Separators
  readonly examples: KeptExamples
}

/** The examples as vectors, sorted by class and packed end to end. */
export interface KeptExamples {
  /** Where each example's features start; one more entry than there are examples. */
  readonly starts: Int32Array
  /** Where each class's examples start; one more entry than there are classes. */
  readonly classStarts: Int32Array
  readonly features: Int32Array
  readonly values: Float32Array
}

/** How margins become confidences and confidences become outcomes, found on questions held out of training. */
export interface Calibration {
  /** Factor on margins before the softmax that makes confidences of them. */
  readonly sharpness: number
  /** Least familiarity of an utterance that anything is made of. */
  readonly familiarFrom: number
  /** Least confidence that gives an answer without asking. */
  readonly confidentFrom: number
}
