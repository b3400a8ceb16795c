/** So much text is kept with what was read from it, in UTF-16 units: more than two editions of a large clinic. */
const KEPT_UNITS = 4_000_000

/**
 * Reads a text once for as long as it stays the same, since each page of the console looks at all files, of which an editor changes
 * one: with the 64 topics that ship a page took half a second of processor time, and nobody was answered meanwhile. What was asked
 * for last is forgotten last; nobody may change what is read.
 */
export function onceRead<Rest extends readonly number[], Read>(
  read: (text: string, ...rest: Rest) => Read,
): (text: string, ...rest: Rest) => Read {
  const known = new Map<string, Read>()
  let units = 0
  return (text, ...rest) => {
    const key = `${rest.join(' ')}\n${text}`
    const value = known.has(key) ? (known.get(key) as Read) : read(text, ...rest)
    if (known.delete(key)) units -= key.length
    known.set(key, value)
    units += key.length
    for (const oldest of known.keys()) {
      if (units <= KEPT_UNITS || oldest === key) break
      known.delete(oldest)
      units -= oldest.length
    }
    return value
  }
}
