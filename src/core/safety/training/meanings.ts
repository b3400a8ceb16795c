import { placeOf, stemFeature, type Lexicon } from '../../text/lexicon.ts'
import { stemOf } from '../../text/words.ts'
import type { AnalysedExample } from './danger-example.ts'

/** What a stem means, by WordNet's explanations: a vector of length one, and how much the stem says at all. */
export interface StemMeaning {
  readonly worth: number
  readonly vector: readonly number[]
}

/** Looks up the stems of all examples. Words with the same stem are taken together. */
export function meaningsOf(examples: readonly AnalysedExample[], lexicon: Lexicon): ReadonlyMap<string, StemMeaning> {
  const words = new Set(examples.flatMap(({ sentences }) => sentences.flatMap(sentence => sentence.words)))
  const grouped = new Map<string, StemMeaning[]>()
  for (const word of [...words].toSorted()) {
    const place = placeOf(stemFeature(stemOf(word)), lexicon)
    if (place < 0) continue
    const vector = lexicon.vectors.subarray(place * lexicon.dimensions, (place + 1) * lexicon.dimensions)
    const meaning = { worth: lexicon.worth[place] ?? 0, vector: unit([...vector]) }
    grouped.set(stemOf(word), [...(grouped.get(stemOf(word)) ?? []), meaning])
  }
  return new Map([...grouped].map(([stem, meanings]) => [stem, together(meanings)]))
}

function together(meanings: readonly StemMeaning[]): StemMeaning {
  const [first] = meanings
  const sum = (first?.vector ?? []).map((_, k) => meanings.reduce((all, { vector }) => all + (vector[k] ?? 0), 0))
  return { worth: meanings.reduce((all, { worth }) => all + worth, 0) / meanings.length, vector: unit(sum) }
}

function unit(vector: readonly number[]): readonly number[] {
  const length = Math.hypot(...vector) || 1
  return vector.map(value => value / length)
}

const CLUSTERS = 300
const ROUNDS = 8
/** Of so many stems of the lexicon the centres are made: more move them little, and take long. */
const SAMPLED = 4000

/**
 * Parts stems into clusters of like meaning. The centres are those of the lexicon, whatever is learnt from: a new example adds its words to
 * clusters, and moves no other.
 */
export function clustersOf(
  meanings: ReadonlyMap<string, StemMeaning>,
  lexicon: Lexicon,
): readonly (readonly string[])[] {
  const centres = centresOf(lexicon)
  const stems = [...meanings].toSorted(([one], [other]) => (one < other ? -1 : 1))
  const nearest = stems.map(([, { vector }]) => nearestOf(Float64Array.from(vector), centres))
  return centres
    .map((_, at) => stems.filter((_stem, place) => nearest[place] === at).map(([stem]) => stem))
    .filter(own => own.length > 0)
}

/** By k-means on the sphere, begun with stems evenly apart. */
function centresOf(lexicon: Lexicon): readonly Float64Array[] {
  const vectors = evenly(SAMPLED, lexicon.hashes.length).map(place => vectorAt(place, lexicon))
  const first = evenly(CLUSTERS, vectors.length).map(at => vectors[at] ?? new Float64Array())
  return Array.from({ length: ROUNDS }).reduce<readonly Float64Array[]>(centres => {
    const grouped = Map.groupBy(vectors, vector => nearestOf(vector, centres))
    return centres.map((centre, at) => centreOf(grouped.get(at) ?? []) ?? centre)
  }, first)
}

function evenly(count: number, of: number): readonly number[] {
  const most = Math.min(count, of)
  return Array.from({ length: most }, (_, at) => Math.floor((at * (of - 1)) / Math.max(1, most - 1)))
}

function vectorAt(place: number, { vectors, dimensions }: Lexicon): Float64Array {
  return Float64Array.from(unit([...vectors.subarray(place * dimensions, (place + 1) * dimensions)]))
}

function nearestOf(vector: Float64Array, centres: readonly Float64Array[]): number {
  let [best, closest] = [0, -Infinity]
  centres.forEach((centre, at) => {
    let likeness = 0
    for (let k = 0; k < vector.length; k += 1) likeness += (vector[k] ?? 0) * (centre[k] ?? 0)
    if (likeness > closest) [best, closest] = [at, likeness]
  })
  return best
}

function centreOf(vectors: readonly Float64Array[]): Float64Array | null {
  const [first] = vectors
  if (!first) return null
  const sum = first.map((_, k) => vectors.reduce((all, vector) => all + (vector[k] ?? 0), 0))
  return Float64Array.from(unit([...sum]))
}
