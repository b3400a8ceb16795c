import { placeOf, stemFeature, type Lexicon } from '../../text/lexicon.ts'
import { stemOf as porterStemOf } from '../../text/words.ts'
import { stemOf } from '../spelling/stem.ts'
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
    const place = placeOf(stemFeature(porterStemOf(word)), lexicon)
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
const ROUNDS = 15

/** Parts stems into clusters of like meaning, by k-means on the sphere, begun with stems evenly apart in the alphabet. */
export function clustersOf(meanings: ReadonlyMap<string, StemMeaning>): readonly (readonly string[])[] {
  const stems = [...meanings.keys()].toSorted()
  const vectors = stems.map(stem => Float64Array.from(meanings.get(stem)?.vector ?? []))
  let centres: readonly Float64Array[] = Array.from(
    { length: CLUSTERS },
    (_, at) => vectors[Math.floor((at * (stems.length - 1)) / (CLUSTERS - 1))] ?? new Float64Array(),
  )
  let nearest: readonly number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    nearest = vectors.map(vector => nearestOf(vector, centres))
    centres = centres.map((centre, at) => centreOf(vectors.filter((_, stem) => nearest[stem] === at)) ?? centre)
  }
  return centres.map((_, at) => stems.filter((_stem, place) => nearest[place] === at)).filter(stems => stems.length > 0)
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
