import { FUNCTION_WORDS } from '../function-words.ts'
import { SHORT_FORMS } from '../short-forms.ts'
import { ASKED_ABOUT } from './asked-about.ts'
import english from './english-words.json' with { type: 'json' }
import { EVERYDAY_WORDS } from './everyday-words.ts'
import { PLAIN_THINGS } from './plain-things.ts'

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
    PLAIN_THINGS.has(word) ||
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

/** What is known of English words: which are kept wherever they stand, and which only where a clinic is asked about them. */
interface English {
  readonly words: ReadonlySet<string>
  /** Common names of what cannot be touched: kept as well. */
  readonly nouns: ReadonlySet<string>
  /** Rarer acts and states. */
  readonly matters: ReadonlySet<string>
  /** Animals, tools, food, places, people by what they do. */
  readonly things: ReadonlySet<string>
  /** Which of the everyday words are rather nouns. */
  readonly everyday: ReadonlySet<string>
}

let lists: English | null = null

/** Some thirty thousand words, put in order when the first question comes that may be kept. */
function listsOfEnglish(): English {
  const setOf = (text: string): ReadonlySet<string> => new Set(text.split(' '))
  const { words, nouns, matters, things, everyday } = english
  lists ??= {
    words: setOf(words),
    nouns: setOf(nouns),
    matters: setOf(matters),
    things: setOf(things),
    everyday: setOf(everyday),
  }
  return lists
}

function isEnglish(word: string): boolean {
  const { words, nouns } = listsOfEnglish()
  return words.has(word) || nouns.has(word)
}

/** Tells whether a word is rarer and names a matter (an act, a state) or a thing; null where it is common, or not English. */
export function rareKind(word: string): 'matter' | 'thing' | null {
  const bare = withoutEnding(word)
  const { matters, things } = listsOfEnglish()
  if (matters.has(bare)) return 'matter'
  return things.has(bare) ? 'thing' : null
}

/** Tells whether a word is rather a noun than anything else. */
export function isNoun(word: string): boolean {
  const bare = withoutEnding(word)
  if (FUNCTION_WORDS.has(bare)) return false
  const { nouns, everyday } = listsOfEnglish()
  return nouns.has(bare) || everyday.has(bare) || PLAIN_THINGS.has(bare) || rareKind(bare) !== null
}
