import { breadthOf } from '../classifier/features.ts'
import type { WeightedRow } from './learn.ts'
import type { StemMeaning } from './meanings.ts'
import { SENTENCE_WEIGHT, type ExamplePart } from './parts.ts'

/** How long the vector of a meaning is. */
export const DIMENSIONS = 96
/** How much a feature counts beside what the meanings of words say. Chosen on messages kept for choosing. */
export const STRENGTH = 0.35
/** How much a mistake costs. Chosen likewise. */
export const COST = 1.5

/** Gives a place to each feature that is met often enough; those met fewer times say nothing. */
export function placesOf(
  all: readonly { readonly features: Iterable<string> }[],
  seldom = SELDOM,
): ReadonlyMap<string, number> {
  const met = new Map<string, number>()
  for (const { features } of all) for (const feature of features) met.set(feature, (met.get(feature) ?? 0) + 1)
  return new Map([...met].filter(([, times]) => times >= seldom).map(([feature], at) => [feature, at]))
}

const SELDOM = 2

/** Writes a part as numbers: features first, then what the words mean together, then one for the bias. */
export function rowOf(
  { example, part, sentences, features }: ExamplePart,
  places: ReadonlyMap<string, number>,
  meanings: ReadonlyMap<string, StemMeaning>,
): WeightedRow {
  const breadth = Math.sqrt(breadthOf(sentences))
  const known = features.map(feature => places.get(feature)).filter(place => place !== undefined)
  const meant = new Float64Array(meanings.size > 0 ? DIMENSIONS : 0)
  for (const feature of features) {
    const meaning = meanings.get(feature)
    if (meaning) meaning.vector.forEach((value, k) => (meant[k] = (meant[k] ?? 0) + meaning.worth * value))
  }
  return {
    places: Int32Array.from([...known, ...meant.keys().map(k => places.size + k), places.size + DIMENSIONS]),
    values: Float64Array.from([...known.map(() => STRENGTH / breadth), ...meant.map(value => value / breadth), 1]),
    isDanger: example.kind !== 'none',
    weight: example.weight * (part === 'sentence' ? SENTENCE_WEIGHT : 1),
  }
}
