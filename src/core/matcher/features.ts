import { eachConcept } from '../text/concept-index.ts'
import { hashPair, hashText } from '../text/hash.ts'
import { stemFeature } from '../text/lexicon.ts'
import type { Word } from '../text/words.ts'

/**
 * The groups of features, by what they look at: stems; two stems in a row, the utterance's start and end among them;
 * three in a row; two with one or two words between; two to four letters in a row inside a word; concepts.
 */
const [STEMS, PAIRS, TRIPLES, GAPS, LETTERS, CONCEPTS] = [0, 1, 2, 3, 4, 5] as const
/** Seed of pairs with two words between, so that they differ from those with one. */
const WIDER_GAPS = 6
const LETTERS_MIN = 2
const LETTERS_MAX = 4
const START = hashText('^', STEMS)
const END = hashText('$', STEMS)

/** Takes note of a feature: its group and a hash. */
type See = (group: number, hash: number) => void

/** Shows every feature of an utterance. The same feature may be shown more than once. */
export function eachFeature(words: readonly Word[], see: See): void {
  let [second, first, last] = [0, 0, START]
  for (let i = 0; i <= words.length; i++) {
    const word = words[i]
    const next = word ? stemFeature(word.stem) : END
    if (word) see(STEMS, next)
    see(PAIRS, hashPair(last, next, PAIRS))
    if (first !== 0) see(TRIPLES, hashPair(hashPair(first, last, TRIPLES), next, TRIPLES))
    if (first !== 0) see(GAPS, hashPair(first, next, GAPS))
    if (second !== 0) see(GAPS, hashPair(second, next, WIDER_GAPS))
    ;[second, first, last] = [first, last, next]
  }
  for (const word of words) seeLetters(word.text, see)
  eachConcept(words, concept => see(CONCEPTS, hashPair(concept + 1, 0, CONCEPTS)))
}

function seeLetters(text: string, see: See): void {
  const word = `<${text}>`
  for (let start = 0; start < word.length - 1; start++) {
    const longest = Math.min(LETTERS_MAX, word.length - start)
    for (let length = LETTERS_MIN; length <= longest; length++)
      see(LETTERS, hashText(word, LETTERS, start, start + length))
  }
}
