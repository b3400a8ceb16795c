import { scaleFeatures, speaksOfClinic } from './scale-features.ts'
import type { Taught } from './examples.ts'
import type { Lexicon } from '../../text/lexicon.ts'
import { keepExamples } from '../kept-examples.ts'
import type { Learned } from '../model.ts'
import { compress } from '../linear-models.ts'
import type { DenseClassifiers } from '../linear-models.ts'
import type { WordList } from '../../text/spelling.ts'
import { trainClassifiers, withoutExamples } from './svm.ts'
import type { Course, Effort, Example } from './svm.ts'
import { createVectorizer } from '../vectorizer.ts'
import type { Weights } from '../vectorizer.ts'
import { collectVocabulary, leaveOut } from '../vocabulary.ts'
import type { Vocabulary } from '../vocabulary.ts'

/** Effort for few examples an intent, as a clinic has them, and for many. Chosen on validation rows; see docs/decisions. */
const FEW: Effort = { positiveCost: 3, epochs: 20 }
const MANY: Effort = { positiveCost: 1, epochs: 12 }
/** How much an example of what is none of ours counts: everyday talk may touch on what the content is about. */
const NONE_WEIGHT = { few: 0.3, many: 1 } as const
/** The same of a question near the door: it is put as people put theirs, and to be told from ours. */
const NEAR_WEIGHT = 0.7
/** How much more an example counts at most where its intent has few. */
const EVENED_MAX = 3
/** Epochs for the others to take the place of examples that are left out. */
const EPOCHS_WITHOUT = 4
/** From so many examples an intent on they are many. */
const MANY_FROM = 40
/** From so many examples in all on, a feature must occur twice to count: most that occur once never occur again. */
const TWICE_FROM = 4000

/** All that is worked out from examples, so that parts of it need not be worked out again. */
export interface Study {
  readonly examples: readonly Taught[]
  /** How many intents there are. The class after the last is "none of ours", and after it come the topics. */
  readonly classes: number
  /** Topics near the door. */
  readonly topics: readonly string[]
  /** The intents that are pleasantries. */
  readonly pleasant: ReadonlySet<number>
  readonly isMany: boolean
  readonly weights: Weights
  readonly vocabulary: Vocabulary
  readonly meaning: number
  readonly course: Course
}

/** Works examples out: their vocabulary, their vectors, and the classifiers between them. */
export function study(examples: readonly Taught[], { classes, topics, pleasant }: StudyScope, lexicon: Lexicon): Study {
  // What all clinics are asked makes no content a large one.
  const ours = examples.filter(({ label, part }) => label >= 0 && part !== 'shared')
  const isMany = ours.length / classes >= MANY_FROM
  const weights = scaleFeatures(speaksOfClinic(ours, classes), isMany)
  const vocabulary = collectVocabulary(
    examples.map(({ words }) => words),
    ours.length >= TWICE_FROM ? 2 : 1,
  )
  const vectorizer = createVectorizer(vocabulary, lexicon, weights)
  const evens = evenedOut(examples, classes)
  const pupils = examples.map(({ words, label, part }): Example => ({
    label: label < 0 ? classes - 1 - label : label,
    weight: weightOf(label, part, isMany) * (evens[label] ?? 1),
    vector: vectorizer.vector(words),
  }))
  const size = { features: vocabulary.hashes.length + lexicon.dimensions, classes: classes + 1 + topics.length }
  const course = trainClassifiers(pupils, size, isMany ? MANY : FEW)
  return { examples, classes, topics, pleasant, isMany, weights, vocabulary, meaning: lexicon.dimensions, course }
}

/** How many intents there are, which of them are pleasantries, and which topics near their door. */
export type StudyScope = Pick<Study, 'classes' | 'topics' | 'pleasant'>

/**
 * By intent, how much its examples count: those of an intent that has fewer than most count for more, so that what all clinics
 * are asked does not outweigh what a clinic alone is asked. Where nothing is shared, staff's own numbers stand.
 */
function evenedOut(examples: readonly Taught[], classes: number): Float64Array {
  const weights = new Float64Array(classes).fill(1)
  if (examples.every(({ part }) => part !== 'shared')) return weights
  const sizes = new Float64Array(classes)
  for (const { label } of examples) if (label >= 0) sizes[label] = (sizes[label] ?? 0) + 1
  const middle = sizes.toSorted()[classes >> 1] ?? 1
  return weights.map((_, label) => Math.max(1, Math.min(EVENED_MAX, middle / (sizes[label] ?? 1))))
}

function weightOf(label: number, part: Taught['part'], isMany: boolean): number {
  if (part === 'near-door') return NEAR_WEIGHT
  if (label >= 0) return 1
  return isMany ? NONE_WEIGHT.many : NONE_WEIGHT.few
}

/** What a study has learned from all its examples. */
export function learned(from: Study): Learned {
  return learnedFrom(from, [...from.examples.keys()], from.vocabulary, from.course.classifiers)
}

/** What a study would have learned without the examples at the given places: enough to see how those fare. */
export function learnedWithout(from: Study, held: ReadonlySet<number>, epochs = EPOCHS_WITHOUT): Learned {
  const others = [...from.examples.keys()].filter(place => !held.has(place))
  const vectors = others.flatMap(place => from.course.examples[place]?.vector ?? [])
  const classifiers = withoutExamples(from.course, held, epochs)
  return learnedFrom(from, others, leaveOut(from.vocabulary, vectors), classifiers)
}

function learnedFrom(
  { examples, course, classes, topics, pleasant, isMany, weights, meaning }: Study,
  places: readonly number[],
  vocabulary: Vocabulary,
  classifiers: DenseClassifiers,
): Learned {
  const kept = places.flatMap(place => {
    const [taught, pupil] = [examples[place], course.examples[place]]
    return taught && pupil
      ? [{ ...pupil, text: taught.text, words: taught.words, isShared: taught.part === 'shared' }]
      : []
  })
  return {
    vocabulary,
    weights,
    wordList: listWords(
      kept.filter(({ label }) => label < classes),
      pleasant,
    ),
    classifiers: compress(classifiers),
    topics,
    examples: keepExamples(kept, classes + 1 + topics.length, { surface: vocabulary.hashes.length, meaning, isMany }),
  }
}

/** Every word the examples of ours use, in the order of their first use. */
function listWords(ours: readonly Pick<Taught, 'words' | 'label'>[], pleasant: ReadonlySet<number>): WordList {
  const counts = new Map<string, number>()
  const elsewhere = new Set<string>()
  for (const { words, label } of ours) {
    for (const { text } of words) {
      if (!/^[a-z]+$/.test(text)) continue
      counts.set(text, (counts.get(text) ?? 0) + 1)
      if (!pleasant.has(label)) elsewhere.add(text)
    }
  }
  const words = [...counts.keys()]
  return { words, counts: Uint32Array.from(counts.values()), pleasant: words.filter(word => !elsewhere.has(word)) }
}
