import type { MatcherModel } from './model.ts'

/** Says that bytes are a model, and in which form. Changes whenever the form does. */
const MAGIC = 'signpost-model-1'

const KINDS = { Int32Array, Uint32Array, Float32Array } as const
type Block = Int32Array | Uint32Array | Float32Array

/**
 * Writes a model as bytes: a magic word, the length and a checksum of the rest, a JSON head, and the number blocks as
 * they lie in memory (little-endian, as on every machine Node runs on), each on a multiple of four.
 */
export function encodeModel(model: MatcherModel): Uint8Array {
  const blocks: Block[] = []
  const head = JSON.stringify(model, (_, value: unknown) => {
    if (!(value instanceof Int32Array || value instanceof Uint32Array || value instanceof Float32Array)) return value
    blocks.push(value)
    return { block: kindOf(value), length: value.length }
  })
  const headBytes = new TextEncoder().encode(head.padEnd(head.length + 4))
  const padded = headBytes.subarray(0, Math.floor(headBytes.length / 4) * 4)
  const body = join([padded, ...blocks.map(block => new Uint8Array(block.buffer, block.byteOffset, block.byteLength))])
  const front = Uint32Array.of(padded.length, body.length, checksum(body))
  return join([new TextEncoder().encode(MAGIC), new Uint8Array(front.buffer), body])
}

/** Reads a model. Null when the bytes are not one, were cut short, or were written by another version. */
export function decodeModel(bytes: Uint8Array): MatcherModel | null {
  const bodyStart = MAGIC.length + 12
  if (bytes.length < bodyStart || new TextDecoder().decode(bytes.subarray(0, MAGIC.length)) !== MAGIC) return null
  const copy = bytes.slice()
  const [headLength = 0, bodyLength, sum] = new Uint32Array(copy.buffer, MAGIC.length, 3)
  const body = copy.subarray(bodyStart)
  if (body.length !== bodyLength || checksum(body) !== sum) return null
  let at = bodyStart + headLength
  const head = new TextDecoder().decode(body.subarray(0, headLength))
  // The checksum says that these are bytes of `encodeModel`, so the shape is its shape.
  return JSON.parse(head, (_, value: unknown) => {
    if (!isBlock(value)) return value
    const block = new KINDS[value.block](copy.buffer, at, value.length)
    at += block.byteLength
    return block
  }) as MatcherModel
}

function kindOf(block: Block): keyof typeof KINDS {
  if (block instanceof Float32Array) return 'Float32Array'
  return block instanceof Int32Array ? 'Int32Array' : 'Uint32Array'
}

function isBlock(value: unknown): value is { readonly block: keyof typeof KINDS; readonly length: number } {
  return typeof value === 'object' && value !== null && 'block' in value && 'length' in value
}

function join(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    joined.set(part, at)
    at += part.length
  }
  return joined
}

/** FNV-1a over the bytes. Against broken files, not against people. */
function checksum(bytes: Uint8Array): number {
  let sum = 0x811c9dc5
  for (const byte of bytes) sum = Math.imul(sum ^ byte, 0x01000193)
  return sum >>> 0
}
