import { attune } from './attune.ts'
import type { Taught } from './examples.ts'
import type { Lexicon } from './lexicon.ts'
import { keepExamples } from './kept-examples.ts'
import type { Learned } from './model.ts'
import { compress } from './separators.ts'
import type { WordList } from './spelling.ts'
import { trainSeparators } from './svm.ts'
import type { Effort } from './svm.ts'
import { createVectorizer } from './vectorizer.ts'
import { collectVocabulary } from './vocabulary.ts'
import type { Word } from './words.ts'

/** Effort for few examples an intent, as a clinic has them, and for many. Chosen on validation rows; see docs/decisions. */
const FEW: Effort = { positiveCost: 3, epochs: 20 }
const MANY: Effort = { positiveCost: 1, epochs: 12 }
/** How much an example of what is none of ours counts: everyday talk may touch on what the content is about. */
const NONE_WEIGHT = { few: 0.3, many: 1 } as const
/** Epochs for what is learned only to be examined: how sure one may be shows as well. */
const DRAFT_EPOCHS = 8
/** From so many examples an intent on they are many. */
const MANY_FROM = 40
/** From so many examples in all on, a feature must occur twice to count: most that occur once never occur again. */
const TWICE_FROM = 4000

/**
 * Learns from examples: their vocabulary, separators, and the examples themselves as vectors. The class after the last
 * is "none of ours", for examples without a label.
 */
export function learn(examples: readonly Taught[], classes: number, lexicon: Lexicon, isDraft = false): Learned {
  const ours = examples.filter(({ label }) => label >= 0)
  const isMany = ours.length / classes >= MANY_FROM
  const full = isMany ? MANY : FEW
  const effort = isDraft ? { ...full, epochs: DRAFT_EPOCHS } : full
  const noneWeight = isMany ? NONE_WEIGHT.many : NONE_WEIGHT.few
  const weights = attune(ours, classes, isMany)
  const vocabulary = collectVocabulary(
    examples.map(({ words }) => words),
    ours.length >= TWICE_FROM ? 2 : 1,
  )
  const vectorizer = createVectorizer(vocabulary, lexicon, weights)
  const taught = examples.map(({ text, words, label }) => ({
    text,
    label: label < 0 ? classes : label,
    weight: label < 0 ? noneWeight : 1,
    vector: vectorizer.vector(words),
  }))
  const size = { features: vocabulary.hashes.length + lexicon.dimensions, classes: classes + 1 }
  const separators = compress(trainSeparators(taught, size, effort))
  return {
    vocabulary,
    weights,
    wordList: listWords(ours),
    separators,
    examples: keepExamples(taught, classes, { surface: vocabulary.hashes.length, meaning: lexicon.dimensions, isMany }),
  }
}

/** Every word the examples of ours use, in the order of their first use. */
function listWords(ours: readonly { readonly words: readonly Word[] }[]): WordList {
  const counts = new Map<string, number>()
  for (const { text } of ours.flatMap(({ words }) => words)) {
    if (/^[a-z]+$/.test(text)) counts.set(text, (counts.get(text) ?? 0) + 1)
  }
  return { words: [...counts.keys()], counts: Uint32Array.from(counts.values()) }
}
