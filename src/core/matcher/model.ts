import type { IntentId } from '../model/intent.ts'
import type { KeptExamples } from './kept-examples.ts'
import type { Separators } from './linear-models.ts'
import type { WordList } from '../text/spelling.ts'
import type { Weights } from './vectorizer.ts'
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
  readonly weights: Weights
  /** What misspelt words are corrected to. */
  readonly wordList: WordList
  /** One more than there are intents: the last is for what is none of ours. */
  readonly separators: Separators
  readonly examples: KeptExamples
}

/** How margins become confidences and chances, and chances outcomes: found on examples held out of training. */
export interface Calibration {
  /** Factor on margins before the softmax that makes confidences of them. */
  readonly sharpness: number
  /** Weights of clues: the chance that the first candidate is right, if the utterance is any of ours. */
  readonly assurance: readonly number[]
  /** Weights of clues: the chance that the utterance is any of ours. */
  readonly belonging: readonly number[]
  /** Least chances that together give an answer without asking. */
  readonly answerFrom: Thresholds
  /** Least chance of belonging that choices are offered for. */
  readonly offerFrom: number
}

/** What must be reached of both chances. */
export interface Thresholds {
  readonly assurance: number
  readonly belonging: number
}
