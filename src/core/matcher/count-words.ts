import { speaksOfConcept } from '../text/concept-index.ts'
import { FUNCTION_WORDS } from '../text/function-words.ts'
import type { Word } from '../text/words.ts'

/** How many words of an utterance are of which kind. */
export interface WordCounts {
  /** All words, signs such as `?` not among them. */
  readonly said: number
  /** Those that say something by themselves, unlike "what" or "the". */
  readonly telling: number
  /** Those that an example of ours uses or that speak of a concept, telling or not. */
  readonly familiar: number
  /** The telling ones that are not familiar. */
  readonly strange: number
  /** The telling ones that speak of a concept. */
  readonly conceptual: number
}

/** Counts an utterance's words by what they are to a clinic whose examples use the given stems. */
export function countWords(words: readonly Word[], ownStems: ReadonlySet<string>): WordCounts {
  let [said, telling, familiar, strange, conceptual] = [0, 0, 0, 0, 0]
  for (const word of words) {
    const hasConcept = speaksOfConcept(word)
    const isFamiliar = hasConcept || ownStems.has(word.stem)
    const tells = isTelling(word)
    if (!SIGNS.has(word.text)) said++
    if (tells) telling++
    if (isFamiliar) familiar++
    if (tells && !isFamiliar) strange++
    if (tells && hasConcept) conceptual++
  }
  return { said, telling, familiar, strange, conceptual }
}

/** True for a word that says something by itself. */
export function isTelling(word: Word): boolean {
  return !FUNCTION_WORDS.has(word.text)
}

const SIGNS: ReadonlySet<string> = new Set(['?', '%', '$', '€', '£'])
