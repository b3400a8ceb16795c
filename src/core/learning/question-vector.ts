import { isTelling } from '../matcher/count-words.ts'
import { eachConcept } from '../text/concept-index.ts'
import { hashPair } from '../text/hash.ts'
import { placeOf, stemFeature, type Lexicon } from '../text/lexicon.ts'
import type { KeptQuestion } from '../model/inbox.ts'
import { readWords, type Word } from '../text/words.ts'

/** What a question is about, in numbers: telling stems, concepts and intents near it, and what its words mean. */
export interface QuestionVector {
  /** By hash, how much of each; of length 1 together, or empty. */
  readonly features: ReadonlyMap<number, number>
  /** Of length 1, or all zeros. */
  readonly meaning: Float32Array
}

/**
 * How much a concept and an intent that came near count beside a telling word, which counts up to 1; and by which power of how sure
 * it was, so that one that leads counts for more than two that are even. Chosen with `ALIKE_FROM`.
 */
const WEIGHTS = { concept: 0.6, near: 6, sureness: 1.5 } as const
/** Seeds that keep the kinds of features apart. */
const [CONCEPT, NEAR] = [11, 12] as const

/** Marks that stand for what was taken out say nothing. */
const TAKEN_OUT = /\[(?:…|number)\]/g

/** Reads what a kept question is about. Does not depend on any other question. */
export function vectorOf(
  { question, near }: Pick<KeptQuestion, 'question' | 'near'>,
  lexicon: Lexicon,
  wordsOf: (text: string) => readonly Word[] = readWords,
): QuestionVector {
  const words = wordsOf(question.replace(TAKEN_OUT, ' '))
  const features = new Map<number, number>()
  const add = (hash: number, weight: number): void => {
    features.set(hash, Math.max(features.get(hash) ?? 0, weight))
  }
  for (const word of words.filter(isTelling)) add(stemFeature(word.stem), worthOf(word, lexicon))
  eachConcept(words, concept => add(hashPair(concept + 1, CONCEPT, CONCEPT), WEIGHTS.concept))
  for (const { intent, confidence } of near) add(hashIntent(intent), WEIGHTS.near * confidence ** WEIGHTS.sureness)
  return { features: ofLengthOne(features), meaning: meaningOf(words.filter(isTelling), lexicon) }
}

/** Of a stem that no dictionary explains, more than of any other: it is a name of something. */
function worthOf({ stem }: Word, { worth, ...lexicon }: Lexicon): number {
  const place = placeOf(stemFeature(stem), { worth, ...lexicon })
  return place < 0 ? 1 : (worth[place] ?? 0)
}

function hashIntent(intent: string): number {
  return hashPair(stemFeature(intent), NEAR, NEAR)
}

function ofLengthOne(features: ReadonlyMap<number, number>): ReadonlyMap<number, number> {
  const length = Math.hypot(...features.values())
  return length === 0 ? features : new Map(Array.from(features, ([hash, weight]) => [hash, weight / length]))
}

function meaningOf(words: readonly Word[], { dimensions, vectors, worth, ...lexicon }: Lexicon): Float32Array {
  const sum = new Float32Array(dimensions)
  for (const word of words) {
    const place = placeOf(stemFeature(word.stem), { dimensions, vectors, worth, ...lexicon })
    if (place < 0) continue
    for (let k = 0; k < dimensions; k++)
      sum[k] = (sum[k] ?? 0) + (worth[place] ?? 0) * (vectors[place * dimensions + k] ?? 0)
  }
  const length = Math.hypot(...sum)
  return length === 0 ? sum : sum.map(value => value / length)
}
