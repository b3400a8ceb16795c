import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ENCODED } from './encoder.ts'
import type { Encode } from './encoder.ts'

/** So many texts are kept together, and so many encoded at once. */
const KEPT = 500
const AT_ONCE = 20

interface Encoding {
  readonly encode: Encode
  /** A folder for what was encoded, so that whoever is interrupted need not begin again; null keeps nothing. */
  readonly kept: string | null
}

/** Encodes many texts: vectors one after the other. */
export function encodeAll(texts: readonly string[], { encode, kept }: Encoding): Float32Array {
  if (kept !== null) mkdirSync(kept, { recursive: true })
  const vectors = new Float32Array(texts.length * ENCODED)
  for (const [start, some] of partsOf(texts, KEPT)) {
    const file =
      kept === null ? null : join(kept, `${createHash('sha256').update(JSON.stringify(some)).digest('hex')}.f32`)
    vectors.set(
      file !== null && existsSync(file) ? read(file) : write(file, encodeInParts(some, encode)),
      start * ENCODED,
    )
  }
  return vectors
}

function encodeInParts(texts: readonly string[], encode: Encode): Float32Array {
  const vectors = new Float32Array(texts.length * ENCODED)
  for (const [start, some] of partsOf(texts, AT_ONCE)) vectors.set(encode(some), start * ENCODED)
  return vectors
}

function partsOf(
  texts: readonly string[],
  size: number,
): readonly (readonly [start: number, texts: readonly string[]])[] {
  return Array.from({ length: Math.ceil(texts.length / size) }, (_, part) => [
    part * size,
    texts.slice(part * size, (part + 1) * size),
  ])
}

function read(file: string): Float32Array {
  const bytes = readFileSync(file)
  return new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length))
}

function write(file: string | null, vectors: Float32Array): Float32Array {
  if (file === null) return vectors
  writeFileSync(`${file}.part`, vectors)
  renameSync(`${file}.part`, file)
  return vectors
}
