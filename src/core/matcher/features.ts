import { hashPair, hashText } from './hash.ts'
import type { Word } from './words.ts'

/**
 * The groups of features, by what they look at, with their weights. Each group counts as a whole, however many features
 * it finds. Weights chosen on the validation rows of CLINC150, BANKING77 and HWU64; see docs/decisions.
 */
export const GROUP_WEIGHTS: readonly number[] = [
  1.0, // stems
  0.6, // two stems in a row, the utterance's start and end among them
  0.3, // three in a row
  0.4, // two stems with one or two words between
  1.0, // two to four letters in a row inside a word
]

const [STEMS, PAIRS, TRIPLES, GAPS, LETTERS] = [0, 1, 2, 3, 4] as const
const LETTERS_MIN = 2
const LETTERS_MAX = 4
const START = hashText('^', STEMS)
const END = hashText('$', STEMS)

/** Shows every feature of an utterance, as its group and a hash. The same feature may be shown more than once. */
export function eachFeature(words: readonly Word[], see: (group: number, hash: number) => void): void {
  const stems = words.map(word => stemFeature(word.stem))
  for (const stem of stems) see(STEMS, stem)
  const framed = [START, ...stems, END]
  for (let i = 1; i < framed.length; i++) seeRuns(framed, i, see)
  for (const word of words) seeLetters(`<${word.text}>`, see)
}

/** The feature that a stem makes by itself. */
export function stemFeature(stem: string): number {
  return hashText(stem, STEMS)
}

function seeRuns(framed: readonly number[], i: number, see: (group: number, hash: number) => void): void {
  const last = framed[i] ?? START
  const pair = (before: number, seed: number): number => hashPair(framed[i - before] ?? START, last, seed)
  see(PAIRS, pair(1, PAIRS))
  if (i >= 2) {
    see(TRIPLES, hashPair(hashPair(framed[i - 2] ?? START, framed[i - 1] ?? START, TRIPLES), last, TRIPLES))
    see(GAPS, pair(2, GAPS))
  }
  if (i >= 3) see(GAPS, pair(3, GAPS + LETTERS))
}

function seeLetters(word: string, see: (group: number, hash: number) => void): void {
  for (let start = 0; start < word.length; start++) {
    const longest = Math.min(LETTERS_MAX, word.length - start)
    for (let length = LETTERS_MIN; length <= longest; length++)
      see(LETTERS, hashText(word, LETTERS, start, start + length))
  }
}
