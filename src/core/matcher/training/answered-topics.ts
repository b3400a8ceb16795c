import type { Lesson } from '../../model/match.ts'
import type { Lexicon } from '../../text/lexicon.ts'
import { readWords } from '../../text/words.ts'
import type { Word } from '../../text/words.ts'
import { createVectorizer } from '../vectorizer.ts'
import type { Vector, Weights } from '../vectorizer.ts'
import { collectVocabulary } from '../vocabulary.ts'
import { NEAR_DOOR } from './near-door.ts'

/**
 * The intents that whoever wrote what follows had in view: what these answer is not near the door, but in the house. So were the
 * topics themselves. A content that has others may answer some of them.
 */
export const IN_VIEW: ReadonlySet<string> = new Set([
  ...Object.keys(NEAR_DOOR),
  ...`about-this-bot choosing-a-therapist confidentiality contact-and-hours diagnosis-or-advice do-i-need-to-be-ill does-it-last
  does-therapy-work feeling-bad fees-and-insurance goal-of-therapy goodbye greeting help-for-someone-else
  how-long-does-therapy-take how-therapy-works is-therapy-a-skill kinds-of-therapy medication my-part-in-therapy
  online-or-in-person panic-attacks past-and-childhood physical-symptoms privacy-of-this-bot talk-to-a-therapist thanks
  therapist-role unlike-seeing-a-doctor what-happens-in-sessions what-is-the-shift when-to-start who-do-you-see
  who-is-therapy-for`.split(/\s+/),
])

/** How much less like a topic's questions an intent may be than the one most like them, to be taken for its answer. */
const CLOSE = 0.04

/**
 * Finds the topics near the door that lessons answer: those of the same name, and those whose questions are about as like an
 * intent that their writer did not have in view as they are like any other.
 */
export function answeredTopics(lessons: readonly Lesson[], weights: Weights, lexicon: Lexicon): ReadonlySet<string> {
  const own = new Set<string>(lessons.map(({ id }) => id))
  const topics = Object.keys(NEAR_DOOR).filter(topic => topic !== 'other')
  const named = topics.filter(topic => own.has(topic))
  if (lessons.every(({ id }) => IN_VIEW.has(id))) return new Set(named)
  const likenessTo = createLikeness(lessons, weights, lexicon)
  const answered = topics.filter(topic => {
    const likeness = likenessTo((NEAR_DOOR[topic] ?? []).map(text => readWords(text)))
    const most = Math.max(...likeness)
    return lessons.some(({ id }, place) => !IN_VIEW.has(id) && (likeness[place] ?? 0) >= most - CLOSE)
  })
  return new Set([...named, ...answered])
}

/** Prepares to tell how much some questions are like each lesson: the mean of their likeness to its nearest question. */
function createLikeness(lessons: readonly Lesson[], weights: Weights, lexicon: Lexicon) {
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
  return (asked: readonly (readonly Word[])[]): Float64Array => {
    const sums = new Float64Array(lessons.length)
    for (const words of asked) {
      const { features, values } = vectorizer.vector(words)
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
