import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { encodeBlocks } from '../../src/core/text/blocks.ts'
import { stemFeature } from '../../src/core/text/lexicon.ts'
import type { Lexicon } from '../../src/core/text/lexicon.ts'
import { readWords } from '../../src/core/text/words.ts'
import { encodeAll } from './encode-all.ts'
import { createEncoder, ENCODED, readVocabulary } from './encoder.ts'
import { fitWords, sum } from './fit.ts'
import type { Bag } from './fit.ts'
import { createPieceReader } from './pieces.ts'
import { narrowing } from './principal.ts'
import { sentencesOf } from './sentences.ts'
import { stemsOf } from './stems.ts'
import { readEntries } from './wordnet.ts'

// Makes src/content/files/lexicon.bin: word vectors that add up to what a sentence encoder makes of sentences. The same bytes on every
// run, but for the better part of an hour of one processor; what is encoded is kept in a folder, and taken up from there.
// npm run lexicon -- --kept FOLDER

const STEMS = 26_165
const DIMENSIONS = 64
/** How fast a stem's worth falls with how often it is said (Arora, Liang and Ma 2017). */
const COMMON = 0.001
/** Of ten thousand numbers, so many may be cut at ±127. */
const CUT = 5

const { values } = parseArgs({ options: { kept: { type: 'string' } } })
const entries = readEntries()
const vocabulary = readVocabulary()
const reader = createPieceReader(vocabulary)
const stems = stemsOf({ entries, vocabulary, reader }, STEMS)
const places = new Map(stems.map(({ stem }, place) => [stem, place]))
const worths = stems.map(({ share }) => COMMON / (COMMON + share))
const sentences = sentencesOf(entries)

const encode = createEncoder()
const kept = values.kept ?? null
const encoded = encodeAll(sentences, { kept, encode })
const narrow = narrowing(encoded, ENCODED, DIMENSIONS)
const [meant, alone] = [
  narrow(encoded),
  narrow(
    encodeAll(
      stems.map(({ word }) => word),
      { kept, encode },
    ),
  ),
]
const bags = sentences.map(toBag)
const columns = Array.from({ length: DIMENSIONS }, (_, k) => fitWords(bags, column(meant, k), column(alone, k)))
writeFileSync(new URL('../../src/content/files/lexicon.bin', import.meta.url), encodeBlocks('signpost-words-1', pack()))
console.log(
  `${stems.length} stems, ${sentences.length} sentences, ${(explained() * 100).toFixed(1)} % of their variance explained`,
)

/** Each word by its worth, as those who match sum them up. */
function toBag(text: string): Bag {
  const found = new Map<number, number>()
  for (const { stem } of readWords(text)) {
    const place = places.get(stem)
    if (place !== undefined) found.set(place, (found.get(place) ?? 0) + (worths[place] ?? 0))
  }
  const whole = found.values().reduce((all, worth) => all + worth, 0)
  return { words: Int32Array.from(found.keys()), shares: Float64Array.from(found.values(), worth => worth / whole) }
}

function column(rows: Float64Array, k: number): Float64Array {
  return Float64Array.from({ length: rows.length / DIMENSIONS }, (_, row) => rows[row * DIMENSIONS + k] ?? 0)
}

function explained(): number {
  let [left, all] = [0, 0]
  for (const [k, numbers] of columns.entries()) {
    for (const [row, bag] of bags.entries()) {
      const is = meant[row * DIMENSIONS + k] ?? 0
      left += (is - sum(bag, numbers)) ** 2
      all += is ** 2
    }
  }
  return 1 - left / all
}

function pack(): Lexicon {
  const hashes = stems.map(({ stem }) => stemFeature(stem))
  const order = [...stems.keys()].sort((one, other) => (hashes[one] ?? 0) - (hashes[other] ?? 0))
  const sizes = Float64Array.from(
    columns.flatMap(numbers => [...numbers]),
    Math.abs,
  ).sort()
  const scale = 127 / (sizes[Math.floor((sizes.length * (10_000 - CUT)) / 10_000)] ?? 1)
  const rounded = (value: number): number => Math.max(-127, Math.min(127, Math.round(value * scale)))
  return {
    dimensions: DIMENSIONS,
    hashes: Uint32Array.from(order, place => hashes[place] ?? 0),
    worth: Float32Array.from(order, place => worths[place] ?? 0),
    vectors: Int8Array.from(order.flatMap(place => columns.map(numbers => rounded(numbers[place] ?? 0)))),
  }
}
