import { decodeBlocks } from './blocks.ts'
import { hashText } from './hash.ts'

/**
 * What words mean, roughly: a vector for each of many English stems, so that "price" stands near "cost" even where
 * nobody taught it. Fitted so that the words of a sentence add up to what a sentence encoder makes of it; see docs/decisions.
 */
export interface Lexicon {
  readonly dimensions: number
  /** Hashes of stems as `stemFeature` makes them, rising. */
  readonly hashes: Uint32Array
  /** How much each stem says: high for rare ones, low for those said everywhere. */
  readonly worth: Float32Array
  /** One vector after the other, all by one scale. */
  readonly vectors: Int8Array
}

/** A stem as a lexicon knows it, and as a feature of what is said. */
export function stemFeature(stem: string): number {
  return hashText(stem, 0)
}

/** The place of a stem in a lexicon, or -1. */
export function placeOf(hash: number, { hashes }: Lexicon): number {
  let [low, high] = [0, hashes.length - 1]
  while (low <= high) {
    const middle = (low + high) >>> 1
    const found = hashes[middle] ?? 0
    if (found === hash) return middle
    if (found < hash) low = middle + 1
    else high = middle - 1
  }
  return -1
}

/** Says that bytes are a lexicon, and in which form. Written by test/lexicon/build.ts. */
const MAGIC = 'signpost-words-1'

/** Reads a lexicon. Null when the bytes are not one. */
export function decodeLexicon(bytes: Uint8Array): Lexicon | null {
  // The magic word and the checksum say that test/lexicon/build.ts wrote this, so its shape is a lexicon's.
  return decodeBlocks(MAGIC, bytes) as Lexicon | null
}
