const KINDS = { Int8Array, Int16Array, Int32Array, Uint8Array, Uint16Array, Uint32Array, Float32Array } as const
type Block = InstanceType<(typeof KINDS)[keyof typeof KINDS]>

/** Length of a magic word, in bytes. */
const MAGIC_LENGTH = 16
const HEAD_START = MAGIC_LENGTH + 12

/**
 * Writes plain data with typed arrays in it as bytes: a magic word, the length of the head, the length and a checksum of
 * the rest, a JSON head, and the arrays as they lie in memory (little-endian, as on every machine Node runs on).
 */
export function encodeBlocks(magic: string, value: unknown): Uint8Array<ArrayBuffer> {
  const blocks: Uint8Array[] = []
  const head = JSON.stringify(value, (_, member: unknown) => {
    if (!isBlock(member)) return member
    blocks.push(padded(new Uint8Array(member.buffer, member.byteOffset, member.byteLength)))
    return { block: member.constructor.name, length: member.length }
  })
  const headBytes = padded(new TextEncoder().encode(head), ' '.charCodeAt(0))
  const body = join([headBytes, ...blocks])
  const front = Uint32Array.of(headBytes.length, body.length, checksum(body))
  return join([
    padded(new TextEncoder().encode(magic).subarray(0, MAGIC_LENGTH), 0, MAGIC_LENGTH),
    new Uint8Array(front.buffer),
    body,
  ])
}

/** Reads what `encodeBlocks` wrote under the same magic word. Null when the bytes are something else or broken. */
export function decodeBlocks(magic: string, bytes: Uint8Array): unknown {
  if (bytes.length < HEAD_START) return null
  const copy = bytes.slice()
  const [headLength = 0, bodyLength, sum] = new Uint32Array(copy.buffer, MAGIC_LENGTH, 3)
  const body = copy.subarray(HEAD_START)
  const begin = new TextDecoder().decode(copy.subarray(0, MAGIC_LENGTH)).replaceAll('\0', '')
  if (begin !== magic || body.length !== bodyLength || checksum(body) !== sum) return null
  let at = HEAD_START + headLength
  return JSON.parse(new TextDecoder().decode(body.subarray(0, headLength)), (_, member: unknown) => {
    if (!isPlaceholder(member)) return member
    const block = new KINDS[member.block](copy.buffer, at, member.length)
    at += Math.ceil(block.byteLength / 4) * 4
    return block
  })
}

function isBlock(value: unknown): value is Block {
  return ArrayBuffer.isView(value) && !(value instanceof DataView)
}

function isPlaceholder(value: unknown): value is { readonly block: keyof typeof KINDS; readonly length: number } {
  return typeof value === 'object' && value !== null && 'block' in value && 'length' in value
}

/** Filled up to a multiple of four, so that the next block starts where every kind of array may start. */
function padded(bytes: Uint8Array, fill = 0, multiple = 4): Uint8Array {
  const longer = new Uint8Array(Math.ceil(bytes.length / multiple) * multiple).fill(fill)
  longer.set(bytes)
  return longer
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

/** FNV-1a over words of four bytes. Against broken files, not against people. */
function checksum(bytes: Uint8Array<ArrayBuffer>): number {
  let sum = 0x811c9dc5
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >>> 2)
  for (let i = 0; i < words.length; i++) sum = Math.imul(sum ^ (words[i] ?? 0), 0x01000193)
  return sum >>> 0
}
