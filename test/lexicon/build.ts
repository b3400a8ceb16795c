import { writeFile } from 'node:fs/promises'
import { stemFeature } from '../../src/core/text/lexicon.ts'
import { encodeBlocks } from '../../src/core/text/blocks.ts'
import type { Lexicon } from '../../src/core/text/lexicon.ts'
import { leadingVectors } from './eigen.ts'
import { readGlosses } from './glosses.ts'
import { positiveMutualInformation } from './ppmi.ts'

// Makes src/content/files/lexicon.bin out of WordNet's explanations of words. Takes half a minute; gives the same bytes each time.
// node test/lexicon/build.ts

const STEMS = 24_000
const DIMENSIONS = 96
/** How fast a stem's worth falls with how often it stands in an explanation (Arora, Liang and Ma 2017). */
const COMMON = 0.001
/** Vectors have about this length before they are rounded; single values beyond ±127 are cut. */
const LENGTH = 400

const glosses = readGlosses()
const counts = new Map<string, number>()
for (const stem of glosses.flat()) counts.set(stem, (counts.get(stem) ?? 0) + 1)
const total = counts.values().reduce((sum, count) => sum + count, 0)
const stems = [...counts.keys()]
  .sort((one, other) => (counts.get(other) ?? 0) - (counts.get(one) ?? 0) || (one < other ? -1 : 1))
  .slice(0, STEMS)
const places = new Map(stems.map((stem, place) => [stem, place]))
const texts = glosses.map(gloss => Int32Array.from(gloss, stem => places.get(stem) ?? -1))
const vectors = leadingVectors(positiveMutualInformation(texts, STEMS), DIMENSIONS)
await writeFile(
  new URL('../../src/content/files/lexicon.bin', import.meta.url),
  encodeBlocks('signpost-words-1', pack()),
)

function pack(): Lexicon {
  const mean = Float64Array.from(
    { length: DIMENSIONS },
    (_, k) => vectors.reduce((sum, vector) => sum + (vector[k] ?? 0), 0) / STEMS,
  )
  const order = [...stems.keys()].sort((one, other) => hashAt(one) - hashAt(other))
  const packed = new Int8Array(STEMS * DIMENSIONS)
  for (const [row, place] of order.entries()) {
    const centred = (vectors[place] ?? mean).map((value, k) => value - (mean[k] ?? 0))
    const scale = LENGTH / (Math.hypot(...centred) || 1)
    for (const [k, value] of centred.entries())
      packed[row * DIMENSIONS + k] = Math.max(-127, Math.min(127, Math.round(value * scale)))
  }
  return {
    dimensions: DIMENSIONS,
    hashes: Uint32Array.from(order, hashAt),
    worth: Float32Array.from(order, place => COMMON / (COMMON + (counts.get(stems[place] ?? '') ?? 0) / total)),
    vectors: packed,
  }
}

function hashAt(place: number): number {
  return stemFeature(stems[place] ?? '')
}
