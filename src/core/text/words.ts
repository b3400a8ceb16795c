import porter from 'natural/lib/natural/stemmers/porter_stemmer.js'
import { openShort } from './contractions.ts'
import { fold } from './undisguise.ts'

/** One word of an utterance, folded: lower case, without accents, contractions written out. */
export interface Word {
  readonly text: string
  /** Porter's stem; of a number or a sign, the text itself. */
  readonly stem: string
}

/** Longest word we look at, in characters. Longer ones are cut: no word people use is longer. */
const WORD_MAX = 32

/** Of a longer text so many words of either end are read: far more than any question takes, wherever it stands. */
const END_WORDS = 1500

// A mark of a script whose letters carry marks belongs to the letter.
const TOKEN = /[a-z]+(?:'[a-z]+)*|\p{L}[\p{L}\p{M}]*|\d+|[$€£?%]/gu

/**
 * Reads the words of a text: letters, numbers, and the signs that carry meaning in a question. `make` may remember the
 * words it has made.
 */
export function readWords(text: string, make: (text: string) => Word = toWord): readonly Word[] {
  const all = (fold(text).text.match(TOKEN) ?? []).flatMap(openShort)
  const tokens = all.length <= 2 * END_WORDS ? all : [...all.slice(0, END_WORDS), ...all.slice(-END_WORDS)]
  return tokens.map(token => make(SPELLINGS.get(token) ?? token.slice(0, WORD_MAX)))
}

/** A word from its folded text. */
export function toWord(text: string): Word {
  return { text, stem: stemOf(text) }
}

/** Porter's stem of a folded word. Words of two letters or fewer are their own stem. */
export function stemOf(word: string): string {
  return word.length > 2 && word.charCodeAt(0) >= 97 && word.charCodeAt(0) <= 122 ? porter.stem(word) : word
}

/** Spellings of one word that stemming does not bring together: British and American, full and short; and names for one thing. */
const SPELLINGS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    behaviour: 'behavior',
    behaviours: 'behaviors',
    centre: 'center',
    colour: 'color',
    favourite: 'favorite',
    mum: 'mom',
    mums: 'moms',
    practise: 'practice',
    practising: 'practicing',
    programme: 'program',
    programmes: 'programs',
    // Not kinds of anything.
    kinda: 'rather',
    sorta: 'rather',
    psychologic: 'psychological',
    // Laws of privacy: who asks about one asks the same wherever they live.
    hipaa: 'gdpr',
    hippa: 'gdpr',
    hipa: 'gdpr',
    ccpa: 'gdpr',
  }),
)
