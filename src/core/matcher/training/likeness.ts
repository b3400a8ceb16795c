import type { Lesson } from '../../model/match.ts'
import type { Lexicon } from '../../text/lexicon.ts'
import { readWords } from '../../text/words.ts'
import { createVectorizer } from '../vectorizer.ts'
import type { Vector, Weights } from '../vectorizer.ts'
import { collectVocabulary } from '../vocabulary.ts'

/** What is compared: a title and questions. */
export type Worded = Pick<Lesson, 'title'> & { readonly questions: readonly string[] }

/** How much some questions are like each lesson, by its place: the mean of their likeness to its nearest question. */
export type LikenessTo = (asked: readonly string[]) => Float64Array

/** Prepares to tell how much questions are like lessons. Not re-entrant. */
export function createLikeness(lessons: readonly Worded[], weights: Weights, lexicon: Lexicon): LikenessTo {
  const taught = lessons.flatMap(({ title, questions }, label) =>
    [title, ...questions].map(text => ({ label, words: readWords(text) })),
  )
  const vocabulary = collectVocabulary(
    taught.map(({ words }) => words),
    1,
  )
  const vectorizer = createVectorizer(vocabulary, lexicon, weights)
  const examples = taught.map(({ label, words }) => ({ label, vector: vectorizer.vector(words) }))
  const query = new Float32Array(vocabulary.hashes.length + lexicon.dimensions)
  return asked => {
    const sums = new Float64Array(lessons.length)
    for (const text of asked) {
      const { features, values } = vectorizer.vector(readWords(text))
      for (let i = 0; i < features.length; i++) query[features[i] ?? 0] = values[i] ?? 0
      const most = new Float64Array(lessons.length)
      for (const { label, vector } of examples) most[label] = Math.max(most[label] ?? 0, dot(vector, query))
      query.fill(0)
      for (let label = 0; label < sums.length; label++) sums[label] = (sums[label] ?? 0) + (most[label] ?? 0)
    }
    return sums.map(sum => sum / asked.length)
  }
}

function dot({ features, values }: Vector, query: Float32Array): number {
  let sum = 0
  for (let i = 0; i < features.length; i++) sum += (query[features[i] ?? 0] ?? 0) * (values[i] ?? 0)
  return sum
}
