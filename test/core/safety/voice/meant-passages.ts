import { readFileSync, writeFileSync } from 'node:fs'
import { decodeBlocks, encodeBlocks } from '../../../../src/core/text/blocks.ts'
import { hashText } from '../../../../src/core/text/hash.ts'
import { encodeAll } from '../../../lexicon/encode-all.ts'
import { createEncoder, ENCODED } from '../../../lexicon/encoder.ts'
import { axesOf, narrowed } from '../../../lexicon/principal.ts'
import type { Axes } from '../../../lexicon/principal.ts'
import { DIMENSIONS } from './learn-voice.ts'

/**
 * What the sentence encoder makes of the passages that the second voice learns from, in few dimensions: kept in the repository, because
 * encoding all of them takes most of an hour, and a few new ones seconds.
 */
export interface MeantPassages {
  /** What passages mean in the middle, and the axes along which the others are given, one after the other. */
  readonly mean: Float32Array
  readonly axes: Float32Array
  /** Of each passage's text. */
  readonly hashes: Uint32Array
  /** One vector of `DIMENSIONS` after the other. */
  readonly vectors: Int8Array
}

/** A length of 1 is so many steps; the one in a thousand that lies further out than .42 along an axis is cut there. */
const STEPS = 300
const MAGIC = 'signpost-meant-1'
const FILE = new URL('meant-passages.bin', import.meta.url)

/** Reads what is kept. */
export function readMeantPassages(): MeantPassages {
  const kept = decodeBlocks(MAGIC, readFileSync(FILE)) as MeantPassages | null
  if (kept === null) throw new Error('meant-passages.bin is broken. Take it from the repository again.')
  return kept
}

/** Keeps passages for the next time. */
export function writeMeantPassages(passages: MeantPassages): void {
  writeFileSync(FILE, encodeBlocks(MAGIC, passages))
}

/** Encodes all texts anew, and finds the axes anew. `folder` keeps what was encoded, so that whoever is interrupted need not begin again. */
export function encodeAnew(texts: readonly string[], folder: string | null): MeantPassages {
  const distinct = [...new Set(texts)]
  const encoded = encodeAll(distinct, { kept: folder, encode: createEncoder() })
  const axes = axesOf(encoded, ENCODED, DIMENSIONS)
  return {
    mean: Float32Array.from(axes.mean),
    axes: Float32Array.from(axes.axes.flatMap(axis => [...axis])),
    hashes: Uint32Array.from(distinct, text => hashText(text, 0)),
    vectors: stepped(narrowed(encoded, axes)),
  }
}

/** Keeps the texts that are still asked for, and encodes those that are new. */
export function refreshed(kept: MeantPassages, texts: readonly string[]): MeantPassages {
  const places = placesIn(kept)
  const distinct = new Map([...new Set(texts)].map(text => [hashText(text, 0), text] as const))
  const fresh = [...distinct].filter(([hash]) => !places.has(hash))
  const encoded =
    fresh.length > 0
      ? encodeAll(
          fresh.map(([, text]) => text),
          { kept: null, encode: createEncoder() },
        )
      : new Float32Array()
  const found = stepped(alongAxes(encoded, kept))
  const freshPlaces = new Map(fresh.map(([hash], place) => [hash, place]))
  const vectors = [...distinct.keys()].flatMap(hash => {
    const [from, place] = places.has(hash) ? [kept.vectors, places.get(hash)] : [found, freshPlaces.get(hash)]
    return [...from.subarray((place ?? 0) * DIMENSIONS, ((place ?? 0) + 1) * DIMENSIONS)]
  })
  return { ...kept, hashes: Uint32Array.from(distinct.keys()), vectors: Int8Array.from(vectors) }
}

/** What texts mean, one vector of `DIMENSIONS` after the other. */
export function meantBy(texts: readonly string[], kept: MeantPassages): Float64Array {
  const places = placesIn(kept)
  const meant = new Float64Array(texts.length * DIMENSIONS)
  for (const [row, text] of texts.entries()) {
    const place = places.get(hashText(text, 0)) ?? 0
    for (let k = 0; k < DIMENSIONS; k++)
      meant[row * DIMENSIONS + k] = (kept.vectors[place * DIMENSIONS + k] ?? 0) / STEPS
  }
  return meant
}

/** What the encoder made of texts, along the kept axes. */
export function alongAxes(encoded: Float32Array, kept: MeantPassages): Float64Array {
  return narrowed(encoded, axesIn(kept))
}

function axesIn({ mean, axes }: MeantPassages): Axes {
  return {
    mean: Float64Array.from(mean),
    axes: Array.from({ length: DIMENSIONS }, (_, k) =>
      Float64Array.from(axes.subarray(k * mean.length, (k + 1) * mean.length)),
    ),
  }
}

function placesIn({ hashes }: MeantPassages): ReadonlyMap<number, number> {
  return new Map([...hashes].map((hash, place) => [hash, place]))
}

function stepped(vectors: Float64Array): Int8Array {
  return Int8Array.from(vectors, value => Math.max(-127, Math.min(127, Math.round(STEPS * value))))
}
