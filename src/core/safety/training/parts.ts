import { featuresOf, type Clusters, type WordsOfSentence } from '../classifier/features.ts'
import { passagesOf } from '../classifier/passages.ts'
import type { AnalysedExample } from './danger-example.ts'

/** The parts of an example: each passage and each sentence. */
export function partsOf(example: AnalysedExample, clusters: Clusters): readonly ExamplePart[] {
  const passages = passagesOf(example.sentences)
  const sentences =
    example.sentences.length > 1 ? example.sentences.filter(({ words }) => words.length >= SENTENCE_WORDS) : []
  const partOf =
    (part: ExamplePart['part']) =>
    (ofPart: readonly WordsOfSentence[]): ExamplePart => {
      const isUnsure = example.kind !== 'none' && (part === 'sentence' || passages.length > 1)
      return { example, part, sentences: ofPart, isUnsure, features: [...featuresOf(ofPart, clusters)] }
    }
  return [...passages.map(partOf('passage')), ...sentences.map(sentence => [sentence]).map(partOf('sentence'))]
}

/** Shorter sentences say nothing by themselves. */
const SENTENCE_WORDS = 4
/** How much a sentence counts beside the message it stands in: so that one clause can be weighed by itself. */
export const SENTENCE_WEIGHT = 0.3

/** A passage or a sentence of an example. */
export interface ExamplePart {
  readonly example: AnalysedExample
  readonly part: 'passage' | 'sentence'
  readonly sentences: readonly WordsOfSentence[]
  readonly features: readonly string[]
  /** True where it is one of several, of which nobody wrote down which tells of danger. */
  readonly isUnsure: boolean
}
