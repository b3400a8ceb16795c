import { plainText } from '../model/rich-text.ts'
import { type FindPassage } from '../model/edition.ts'
import type { Passage } from '../model/intent.ts'
import { FUNCTION_WORDS } from '../text/function-words.ts'
import { readWords } from '../text/words.ts'

/** Least number of telling words of the utterance that the passage must hold. */
const WORDS_FROM = 2
/** Least share of the utterance's telling words, by worth, that the passage must hold. Stricter than for an intent. */
const SHARE_FROM = 0.75
/** How much more than the next passage it must hold, as a share. */
const LEAD_FROM = 0.15

/** Most passages that are proposed, and the least share of the telling words that one must hold. */
const PROPOSED = { most: 2, from: 0.4 } as const

/** Proposes passages on which an answer could rest, the likeliest first; a person decides. Perhaps none. */
export function proposePassages(asked: string, passages: readonly Passage[]): readonly Passage[] {
  return weighPassages(asked, prepare(passages))
    .filter(({ share }) => share >= PROPOSED.from)
    .slice(0, PROPOSED.most)
    .map(({ passage }) => passage)
}

/** Prepares the search over the passages of a clinic's texts. */
export function createPassageFinder(passages: readonly Passage[]): FindPassage {
  const held = prepare(passages)
  return utterance => {
    const [best, second] = weighPassages(utterance, held)
    if (!best || best.words < WORDS_FROM || best.share < SHARE_FROM) return null
    return best.share - (second?.share ?? 0) >= LEAD_FROM ? best.passage : null
  }
}

interface HeldPassage {
  readonly passage: Passage
  readonly stems: ReadonlySet<string>
}

function prepare(passages: readonly Passage[]): readonly HeldPassage[] {
  return passages.map(passage => ({ passage, stems: tellingStems(`${passage.title} ${plainText(passage.body)}`) }))
}

interface FoundPassage {
  readonly passage: Passage
  /** How many of the telling words it holds, and their share by worth. */
  readonly words: number
  readonly share: number
}

function weighPassages(asked: string, held: readonly HeldPassage[]): readonly FoundPassage[] {
  const worthOf = (stem: string): number => {
    const holding = held.filter(({ stems }) => stems.has(stem)).length
    return Math.log((1 + held.length) / (1 + holding)) + 1
  }
  const telling = [...tellingStems(asked)]
  const whole = telling.reduce((sum, stem) => sum + worthOf(stem), 0)
  return held
    .map(({ passage, stems }) => {
      const found = telling.filter(stem => stems.has(stem))
      return { passage, words: found.length, share: found.reduce((sum, stem) => sum + worthOf(stem), 0) / whole }
    })
    .sort((one, other) => other.share - one.share)
}

function tellingStems(text: string): ReadonlySet<string> {
  const telling = readWords(text).filter(word => /\p{L}/u.test(word.text) && !FUNCTION_WORDS.has(word.text))
  return new Set(telling.map(word => word.stem))
}
