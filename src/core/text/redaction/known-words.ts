import { FUNCTION_WORDS } from '../function-words.ts'
import { SHORT_FORMS } from '../short-forms.ts'
import { ASKED_ABOUT } from './asked-about.ts'
import english from './english-words.json' with { type: 'json' }
import { EVERYDAY_WORDS } from './everyday-words.ts'

/** Tells whether a word in small letters says nothing of who somebody is, wherever it stands: it names a method, a condition, an insurer. */
export function isAskedAbout(word: string): boolean {
  return ASKED_ABOUT.has(word) || (SHORT_FORMS.has(word) && word !== ALSO_A_TOWN)
}

/** A short form, a town, and a word that English cannot do without. */
const ALSO_A_TOWN = 'nice'

/** Tells whether a word in small letters is English and hardly anybody's name; `vocabulary` are the clinic's own words. */
export function isKnownWord(word: string, vocabulary: ReadonlySet<string>): boolean {
  const bare = withoutEnding(word)
  return isHeld(bare, vocabulary) || (bare !== word && isHeld(word, vocabulary))
}

function isHeld(word: string, vocabulary: ReadonlySet<string>): boolean {
  return (
    EVERYDAY_WORDS.has(word) ||
    FUNCTION_WORDS.has(word) ||
    isAskedAbout(word) ||
    isEnglish(word) ||
    vocabulary.has(word)
  )
}

/** What hangs on a word by an apostrophe: "therapist's", "don't", "we'll". */
function withoutEnding(word: string): string {
  const at = word.lastIndexOf("'")
  if (at < 0) return word
  if (word.endsWith("n't")) return UNLIKE.get(word) ?? word.slice(0, -3)
  return ENDINGS.has(word.slice(at + 1)) ? word.slice(0, at) : word
}

const ENDINGS: ReadonlySet<string> = new Set(['s', 'll', 're', 've', 'd', 'm', ''])
const UNLIKE: ReadonlyMap<string, string> = new Map([
  ["can't", 'can'],
  ["won't", 'will'],
  ["shan't", 'shall'],
  ["ain't", 'is'],
])

let words: ReadonlySet<string> | null = null

/** Some thirty thousand words, put in order when the first question comes that may be kept. */
function isEnglish(word: string): boolean {
  words ??= new Set(english.words.split(' '))
  return words.has(word)
}
