import type { Crisis } from '../model/assessment.ts'
import { SPOKEN } from './signs/signals-languages.ts'
import type { Spoken } from './signs/spoken.ts'

/** Listens for the plainest statements in other languages than English. Null when there are none. */
export function heardAbroad(words: readonly string[]): Crisis | null {
  for (let at = 0; at < words.length; at += 1) {
    const heard = [...(BEGUN.get(words[at] ?? '') ?? []), ...ANYWHERE].find(({ says }) => says.endOf(words, at) >= 0)
    if (heard)
      return heard.language === null ? { danger: heard.danger } : { danger: heard.danger, language: heard.language }
  }
  return null
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
  return begun
}
