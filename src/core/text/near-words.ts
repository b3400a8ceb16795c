import { hashText } from './hash.ts'

/**
 * Finds those of a list that a typed word may be one slip away from, or two, by their places: whoever asks weighs the slips (`typoCost`). The index (all
 * words with so many letters left out, after Garbe's SymSpell) is built when the first word is looked for.
 */
export function createNear(words: readonly string[], slips: 1 | 2 = 2): (typed: string) => ReadonlySet<number> {
  let index: ReadonlyMap<number, readonly number[]> | null = null
  return typed => {
    index ??= indexDeletions(words, slips)
    const near = new Set<number>()
    for (const key of deletions(typed, slips)) for (const place of index.get(key) ?? []) near.add(place)
    return near
  }
}

/** How much of a word the index looks at: slips further on are found through the rest. */
const PREFIX = 8
/** Longest word that is looked for. */
const LONGEST = 24

function indexDeletions(words: readonly string[], slips: 1 | 2): ReadonlyMap<number, readonly number[]> {
  const index = new Map<number, number[]>()
  for (const [place, word] of words.entries()) {
    if (word.length < 2 || word.length > LONGEST) continue
    for (const key of deletions(word, slips)) {
      const list = index.get(key)
      if (list) list.push(place)
      else index.set(key, [place])
    }
  }
  return index
}

/** Hashes of the word's beginning with no, one and two letters left out. */
function deletions(word: string, slips: 1 | 2): ReadonlySet<number> {
  const start = word.slice(0, PREFIX)
  const keys = new Set([hashText(start, 0)])
  for (let i = 0; i < start.length; i++) {
    const once = start.slice(0, i) + start.slice(i + 1)
    keys.add(hashText(once, 0))
    if (slips < 2 || start.length < 5) continue
    for (let j = i; j < once.length; j++) keys.add(hashText(once.slice(0, j) + once.slice(j + 1), 0))
  }
  return keys
}
