import { createNear } from './near-words.ts'
import { SHORT_FORMS } from './short-forms.ts'
import { typoCost } from './typo-cost.ts'

/** The words a clinic's content uses, each with how often. */
export interface WordList {
  readonly words: readonly string[]
  readonly counts: Uint32Array
  /** Those that only pleasantries use, such as "hiya": short, so that much looks like them. */
  readonly pleasant: readonly string[]
}

/** Corrects an utterance's words, as texts; those that only name somebody or something stay as they are. */
export type Speller = (words: readonly string[], names?: ReadonlySet<string>) => readonly string[]

/** Least length of a word that is corrected: shorter ones are as likely something else. */
const CORRECTED_FROM = 3
/** Longest word that is looked at. */
const CORRECTED_TO = 24
/** How much a word's frequency speaks for it. With the costs of slips chosen on validation rows with machine-made slips. */
const PRIOR = 0.1
/** Least length of a word that is split in two. */
const SPLIT_FROM = 6
/** Only so few words are taken for a pleasantry with a slip in it. */
const BRIEF_MAX = 2

/**
 * Prepares correction against a list of words: only words that are not known are touched, and only towards the list.
 * A word run together of two is split, and one torn in two is joined.
 */
export function createSpeller({ words, counts, pleasant }: WordList, isKnown: (word: string) => boolean): Speller {
  const places = new Map(words.map((word, place) => [word, place]))
  const near = createNear(words)
  const countOf = (word: string): number => counts[places.get(word) ?? -1] ?? 0

  const pleasantOnes = new Set(pleasant)
  const correct = (typed: string, isBrief: boolean): readonly string[] => {
    const slips = slipsAllowed(typed)
    let [best, bestCost] = [typed, slips]
    for (const place of near(typed)) {
      const meant = words[place] ?? ''
      if (!isBrief && pleasantOnes.has(meant)) continue
      // A word that occurs often is a likelier aim than one that occurs once.
      const cost = typoCost(typed, meant, slips) - PRIOR * Math.log(1 + (counts[place] ?? 0))
      if (cost < bestCost) [best, bestCost] = [meant, cost]
    }
    return best === typed ? split(typed, countOf) : [best]
  }

  return (typed, names) => {
    const isBrief = typed.length <= BRIEF_MAX
    const meant: string[] = []
    for (let place = 0; place < typed.length; place++) {
      const word = typed[place] ?? ''
      const joined = word + (typed[place + 1] ?? '')
      if (isKnown(word) || names?.has(word) || SHORT_FORMS.has(word) || !/^[a-z]+$/.test(word)) meant.push(word)
      else if (joined !== word && countOf(joined) > 0) {
        meant.push(joined)
        place++
      } else
        meant.push(...(word.length < CORRECTED_FROM || word.length > CORRECTED_TO ? [word] : correct(word, isBrief)))
    }
    return meant
  }
}

/** How much the slips in a word may cost: more in longer words, which few others are like. */
function slipsAllowed(word: string): number {
  if (word.length <= 3) return 1.05
  if (word.length <= 4) return 1.25
  return word.length <= 6 ? 1.55 : 2.1
}

function split(word: string, countOf: (word: string) => number): readonly string[] {
  let [best, bestCount]: [readonly string[], number] = [[word], 0]
  if (word.length < SPLIT_FROM) return best
  for (let at = 2; at <= word.length - 2; at++) {
    const count = Math.min(countOf(word.slice(0, at)), countOf(word.slice(at)))
    if (count > bestCount) [best, bestCount] = [[word.slice(0, at), word.slice(at)], count]
  }
  return best
}
