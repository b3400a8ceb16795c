import { GIVEN_NAMES } from './given-names.ts'
import { readWords } from './words.ts'
import type { Word } from './words.ts'

/** Shortest and longest run of capitals that is a short form, such as `GP`. */
const SHORT_FORM = /^\p{Lu}{2,6}$/u

const WORD = /\p{L}[\p{L}\p{M}]*/gu

/** How far back is looked for the end of the sentence before. */
const BACK = 8

/**
 * The words of a text, folded, that only name somebody or something: given names, words written with a capital inside a
 * sentence, short forms in capitals. Nothing follows from that nobody knows them. Words that are known otherwise name nothing;
 * in a text that is all in capitals, or has no capital where it begins to matter, only given names are told.
 */
export function namesIn(text: string, isWord: (word: Word) => boolean): ReadonlySet<string> {
  const isShouted = text === text.toUpperCase()
  const names = new Set<string>()
  for (const { 0: written, index } of text.matchAll(WORD)) {
    const isCapital =
      !isShouted && (SHORT_FORM.test(written) || (!beginsSentence(text, index) && /^\p{Lu}\p{Ll}/u.test(written)))
    if (!isCapital && !GIVEN_NAMES.has(written.toLowerCase())) continue
    for (const word of readWords(written)) if (!isWord(word)) names.add(word.text)
  }
  return names
}

function beginsSentence(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - BACK), at)
  const said = before.trimEnd()
  return at === 0 || /[.!?]$/.test(said) || before.slice(said.length).includes('\n')
}
