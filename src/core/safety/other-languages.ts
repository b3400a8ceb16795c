import type { Crisis } from '../model/assessment.ts'
import type { ForeignLanguage } from '../model/language.ts'
import type { Utterance } from '../model/turn.ts'
import { languageOf } from '../text/language.ts'
import { readWords } from '../text/words.ts'
import { SPOKEN } from './signs/signals-languages.ts'
import type { Spoken } from './signs/spoken.ts'

/** What an utterance is written in, where that is not English. */
export type Foreign = ForeignLanguage

/** Longest part of an utterance that is looked at to tell its language, in UTF-16 units. */
const LOOKED_AT = 2000

/** Least words of which to tell that hardly any is English. */
const FEW = 3

/** Of the words of English that somebody writes, at least so many are known to whoever has read thousands of messages. */
const KNOWN_SHARE = 0.3

/** Tells the language of an utterance; null where it is English, or too short to tell. `isKnown` knows words of English. */
export function foreignIn(utterance: Utterance, isKnown: (word: string) => boolean): Foreign | null {
  const text = utterance.slice(0, LOOKED_AT)
  const told = languageOf(text)
  if (told !== null) return told
  const words = readWords(text).map(word => word.text)
  const letters = words.filter(word => /\p{L}/u.test(word) && (word.length > 2 || isKnown(word)))
  if (letters.length < FEW) return null
  return letters.filter(isKnown).length < KNOWN_SHARE * letters.length ? 'other' : null
}

/** Listens for what is plainly said in other languages than English: each hit, since several languages may share its words. */
export function foreignDangersIn(words: readonly string[]): readonly Crisis[] {
  return words.flatMap((word, at) =>
    (BEGUN.get(word) ?? ANYWHERE)
      .filter(({ says }) => says.endOf(words, at) >= 0)
      .map(({ danger, language }) => (language === null ? { danger } : { danger, language })),
  )
}

/** Of several hits, the one in the language that the whole is in; a card in English is the last resort. */
export function likeliestOf(hits: readonly Crisis[], foreign: Foreign | null): Crisis | null {
  return hits.find(({ language }) => language === foreign) ?? hits.find(({ language }) => language) ?? hits[0] ?? null
}

const ANYWHERE = SPOKEN.filter(({ says }) => says.alternatives.some(({ firsts }) => firsts === null))
const BEGUN = byFirstWord(SPOKEN)

function byFirstWord(all: readonly Spoken[]): ReadonlyMap<string, readonly Spoken[]> {
  const begun = new Map<string, readonly Spoken[]>()
  for (const one of all) {
    for (const word of one.says.alternatives.flatMap(({ firsts }) => [...(firsts ?? [])])) {
      begun.set(word, [...new Set([...(begun.get(word) ?? []), one])])
    }
  }
  // What may begin with any word is listened for as well.
  return new Map([...begun].map(([word, ones]) => [word, [...ones, ...ANYWHERE]]))
}
