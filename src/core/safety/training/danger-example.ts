import { analyseSentences } from '../analyse-sentences.ts'
import { toUtterance } from '../../model/turn.ts'
import type { TOLD_APART } from '../classifier/classifier.ts'
import type { WordsOfSentence } from '../classifier/features.ts'

/** One message to learn from, what danger it tells of, and how much it counts. */
export interface DangerExample {
  readonly text: string
  /** `unsaid` where its writer noted that there is danger, but not which. */
  readonly kind: (typeof TOLD_APART)[number] | 'none' | 'unsaid'
  /** Null for messages that are kept as tests: it hangs on whether a sign stands in them. */
  readonly weight: number | null
}

/** An example, and its sentences analysed. */
export interface AnalysedExample extends DangerExample {
  readonly sentences: readonly WordsOfSentence[]
  readonly weight: number
}

/** The signs were mended on the messages that are kept as tests, so where one stands it looks surer than it is. */
const MENDED_ON = 0.3
/** Where none stands, such a message counts for more than others: it must be found by the classifier alone. */
const UNSIGNED = 5

/** Analyses the sentences of an example. */
export function analyseExample(example: DangerExample): AnalysedExample {
  const utterance = toUtterance(example.text)
  const sentences = utterance ? analyseSentences(utterance).sentences : []
  const isSigned = sentences.some(({ found }) => found.some(({ weight }) => weight === 'sure'))
  return { ...example, sentences, weight: example.weight ?? (isSigned ? MENDED_ON : UNSIGNED) }
}
