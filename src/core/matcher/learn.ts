import { attune } from './attune.ts'
import type { Taught } from './examples.ts'
import type { Lexicon } from './lexicon.ts'
import type { KeptExamples, Learned } from './model.ts'
import { compress } from './separators.ts'
import type { WordList } from './spelling.ts'
import { trainSeparators } from './svm.ts'
import type { Effort } from './svm.ts'
import { createVectorizer } from './vectorizer.ts'
import type { Vector } from './vectorizer.ts'
import { collectVocabulary } from './vocabulary.ts'
import { readWords } from './words.ts'
import type { Word } from './words.ts'

/** Effort for few examples an intent, as a clinic has them, and for many. Chosen on validation rows; see docs/decisions. */
const FEW: Effort = { positiveCost: 3, epochs: 12 }
const MANY: Effort = { positiveCost: 1, epochs: 12 }
/** From so many examples an intent on they are many. */
const MANY_FROM = 40
/** Values of a vector beyond this are cut when examples are kept. */
const LARGEST_VALUE = 0.75
/** From so many examples in all on, a feature must occur twice to count: most that occur once never occur again. */
const TWICE_FROM = 4000

/**
 * Learns from examples: their vocabulary, separators, and the examples themselves as vectors. The class after the last
 * is "none of ours", for examples without a label.
 */
export function learn(examples: readonly Taught[], classes: number, lexicon: Lexicon): Learned {
  const read = examples.map(({ text, label }) => ({ text, label, words: readWords(text) }))
  const ours = read.filter(({ label }) => label >= 0)
  const isMany = ours.length / classes >= MANY_FROM
  const weights = attune(ours, classes, isMany)
  const vocabulary = collectVocabulary(
    read.map(({ words }) => words),
    ours.length >= TWICE_FROM ? 2 : 1,
  )
  const vectorizer = createVectorizer(vocabulary, lexicon, weights)
  const taught = read.map(({ text, words, label }) => ({
    text,
    label: label < 0 ? classes : label,
    vector: vectorizer.vector(words),
  }))
  const size = { features: vocabulary.hashes.length + lexicon.dimensions, classes: classes + 1 }
  const separators = compress(trainSeparators(taught, size, isMany ? MANY : FEW))
  return { vocabulary, weights, wordList: listWords(ours), separators, examples: keep(taught, classes) }
}

/** Every word the examples of ours use, in the order of their first use. */
function listWords(ours: readonly { readonly words: readonly Word[] }[]): WordList {
  const counts = new Map<string, number>()
  for (const { text } of ours.flatMap(({ words }) => words)) {
    if (/^[a-z]+$/.test(text)) counts.set(text, (counts.get(text) ?? 0) + 1)
  }
  return { words: [...counts.keys()], counts: Uint32Array.from(counts.values()) }
}

function keep(taught: readonly (Taught & { readonly vector: Vector })[], classes: number): KeptExamples {
  const byClass = Array.from({ length: classes }, (_, label) =>
    [...taught.keys()].filter(place => taught[place]?.label === label),
  )
  const order = byClass.flat()
  const vectors = order.flatMap(place => taught[place]?.vector ?? [])
  return {
    questions: order.flatMap(place => taught[place]?.text ?? []),
    classStarts: runningTotals(byClass.map(places => places.length)),
    starts: runningTotals(vectors.map(({ features }) => features.length)),
    ...pack(vectors),
  }
}

function pack(vectors: readonly Vector[]): Pick<KeptExamples, 'features' | 'values' | 'step'> {
  const size = vectors.reduce((sum, { features }) => sum + features.length, 0)
  const packed = { features: new Int32Array(size), values: new Int8Array(size), step: LARGEST_VALUE / 127 }
  let at = 0
  for (const { features, values } of vectors) {
    packed.features.set(features, at)
    for (const value of values) packed.values[at++] = Math.round(Math.max(-1, Math.min(1, value / LARGEST_VALUE)) * 127)
  }
  return packed
}

/** From 0 on, one more than there are lengths. */
function runningTotals(lengths: readonly number[]): Uint32Array {
  const totals = new Uint32Array(lengths.length + 1)
  for (const [place, length] of lengths.entries()) totals[place + 1] = (totals[place] ?? 0) + length
  return totals
}
