import { DECISIVE, KNOWN, LISTENED, OTHERS } from './listened-words.ts'
import { SLANG } from './slang.ts'
import { meantBy, swapsOf } from './slips.ts'

/** Puts a mistyped word right where it can only mean one of the words we listen for; gives any other word back. */
export function respell(word: string): string {
  const plain = unstretch(word)
  if (LISTENED.has(plain) || KNOWN.has(plain)) return plain
  return meantBy(plain) ?? unswapped(plain)
}

// Two neighbouring letters changed places, in any word the signs are written with.
function unswapped(word: string): string {
  if (word.length < 5 || word.length > 14 || OTHERS.has(word)) return word
  return swapsOf(word).find(swapped => KNOWN.has(swapped)) ?? word
}

/** Tells whether a word is one of those we listen for, rightly spelt. */
export function isListenedFor(word: string): boolean {
  return LISTENED.has(word) || SLANG.has(word)
}

// "dieeee" and "killlll": three or more of a letter are two, or one where that is a word we listen for.
function unstretch(word: string): string {
  if (!/(.)\1/.test(word) || LISTENED.has(word)) return word
  const doubled = word.replaceAll(/(.)\1{2,}/g, '$1$1')
  if (isKnown(doubled) || OTHERS.has(doubled)) return doubled
  if (word.length < 4) return doubled
  const single = word.replaceAll(/(.)\1+/g, '$1')
  if (LISTENED.has(single) || SLANG.has(single) || DECISIVE.has(single)) return single
  const undoubled = withoutOneOfTwo(doubled)
  if (undoubled !== undefined) return undoubled
  if (doubled === word) return word
  const ended = doubled.replace(/(.)\1$/, '$1')
  if (isKnown(ended) || meantBy(ended) !== null) return ended
  return isKnown(single) ? single : doubled
}

// "kiill", "cuttiing", "goodbbye": one of the doubled letters is one too many.
function withoutOneOfTwo(word: string): string | undefined {
  return Array.from(word, (letter, at) => (letter === word[at + 1] ? word.slice(0, at) + word.slice(at + 1) : '')).find(
    shorter => LISTENED.has(shorter) || DECISIVE.has(shorter),
  )
}

function isKnown(word: string): boolean {
  return LISTENED.has(word) || SLANG.has(word) || KNOWN.has(word)
}
