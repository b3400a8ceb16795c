import { CONCEPTS } from './concepts.ts'
import { readWords } from './words.ts'
import type { Word } from './words.ts'

/** A phrase of stems, and the concept it speaks of as its place in the list. */
interface Phrase {
  readonly stems: readonly string[]
  readonly concept: number
}

const NAMES = Object.keys(CONCEPTS)
/** How many concepts there are: each is a number below this. */
export const CONCEPT_COUNT = NAMES.length
const BY_FIRST_STEM: ReadonlyMap<string, readonly Phrase[]> = index()

/** Shows every concept that the words speak of, one by one or as phrases, as a number. */
export function eachConcept(words: readonly Word[], see: (concept: number) => void): void {
  for (let at = 0; at < words.length; at++) {
    for (const { stems, concept } of BY_FIRST_STEM.get(words[at]?.stem ?? '') ?? []) {
      if (isAt(stems, words, at)) see(concept)
    }
  }
}

function isAt(stems: readonly string[], words: readonly Word[], at: number): boolean {
  for (let offset = 1; offset < stems.length; offset++) if (words[at + offset]?.stem !== stems[offset]) return false
  return true
}

/** True when a single word speaks of a concept. */
export function speaksOfConcept(word: Word): boolean {
  return (BY_FIRST_STEM.get(word.stem) ?? []).some(({ stems }) => stems.length === 1)
}

/** The names of the concepts that a single word speaks of. */
export function conceptsOf(word: Word): readonly string[] {
  const alone = (BY_FIRST_STEM.get(word.stem) ?? []).filter(({ stems }) => stems.length === 1)
  return [...new Set(alone.map(({ concept }) => NAMES[concept] ?? ''))]
}

function index(): ReadonlyMap<string, readonly Phrase[]> {
  const phrases = Object.values(CONCEPTS).flatMap((words, concept) =>
    words.split(/\s+/).map((phrase): Phrase => {
      const stems = readWords(phrase.replaceAll('-', ' ')).map(word => word.stem)
      return { stems, concept }
    }),
  )
  return Map.groupBy(phrases, phrase => phrase.stems[0] ?? '')
}
