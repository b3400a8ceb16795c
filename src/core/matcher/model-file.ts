import { decodeBlocks, encodeBlocks } from '../text/blocks.ts'
import type { MatcherModel } from './model.ts'

/** Says that bytes are a model, and in which form. Changes whenever the form does. */
const MAGIC = 'signpost-model-6'

/** Writes a model as bytes, for the cache. */
export function encodeModel(model: MatcherModel): Uint8Array<ArrayBuffer> {
  return encodeBlocks(MAGIC, model)
}

/** Reads a model. Null when the bytes are not one, were cut short, or were written by another version. */
export function decodeModel(bytes: Uint8Array): MatcherModel | null {
  // The magic word and the checksum say that `encodeModel` wrote this, so its shape is a model's.
  return decodeBlocks(MAGIC, bytes) as MatcherModel | null
}
