/** Hashes a piece of a word, from `start` up to `end`, under a seed: 32 bits, never 0. FNV-1a over UTF-16 units, then mixed. */
export function hashText(text: string, seed: number, start = 0, end = text.length): number {
  let hash = 0x811c9dc5 ^ seed
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return mix(hash)
}

/** Hashes two hashes, in their order, under a seed: 32 bits, never 0. */
export function hashPair(first: number, second: number, seed: number): number {
  return mix(Math.imul(first ^ seed, 0x9e3779b1) + Math.imul(second, 0x85ebca77))
}

/** The last step of MurmurHash3 (Appleby, public domain): every bit of the input reaches every bit of the output. */
function mix(hash: number): number {
  let mixed = hash ^ (hash >>> 16)
  mixed = Math.imul(mixed, 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0 || 1
}
