import { seededRandom, shuffle } from '../../src/core/matcher/training/random.ts'
import { FRAMES } from './frames.ts'
import { wordsMet } from './wordnet.ts'
import type { Entry, WordKind } from './wordnet.ts'

const SEED = 11
/** Shorter examples are hardly sentences; longer ones take long, and say much at once. */
const EXAMPLE = { least: 2, most: 16 } as const
/** Explanations that are as short as what people write, and how many of them. */
const EXPLANATION = { least: 3, most: 9, many: 12_000 } as const
/** Into frames come words that were met so often, each of them so many times. */
const MET = { noun: 2, verb: 2, adjective: 3 } as const
const TIMES = 2

/** The sentences that word vectors are fitted to: WordNet's, and frames of ours filled with its words. */
export function sentencesOf(entries: readonly Entry[]): readonly string[] {
  const random = seededRandom(SEED)
  const examples = entries.flatMap(entry => entry.examples).filter(text => isOfLength(text, EXAMPLE))
  const explanations = entries.map(({ explanation }) => explanation).filter(text => isOfLength(text, EXPLANATION))
  const some = shuffled(explanations, random).slice(0, EXPLANATION.many)
  return shuffled([...new Set([...examples, ...some, ...fillFrames(random)])], random)
}

function isOfLength(text: string, { least, most }: { readonly least: number; readonly most: number }): boolean {
  const words = text.split(/\s+/).length
  return words >= least && words <= most
}

function shuffled(texts: readonly string[], random: (limit: number) => number): readonly string[] {
  return [...shuffle(Int32Array.from(texts.keys()), random)].map(place => texts[place] ?? '')
}

/** Puts each word into frames of its kind; what else a frame leaves open is filled by chance. */
function fillFrames(random: (limit: number) => number): readonly string[] {
  const pick = (texts: readonly string[]): string => texts[random(texts.length)] ?? ''
  const words: Readonly<Record<WordKind, readonly string[]>> = {
    noun: wordsMet('noun', MET.noun),
    verb: wordsMet('verb', MET.verb),
    adjective: wordsMet('adjective', MET.adjective),
  }
  return (['noun', 'verb', 'adjective'] as const).flatMap(kind => {
    const frames = FRAMES.filter(frame => frame.includes(`{${kind}}`))
    const filled = (word: string): string =>
      pick(frames)
        .replace(`{${kind}}`, word)
        .replace(/\{(noun|verb|adjective)\}/g, (_, other: WordKind) => pick(words[other]))
    return words[kind].flatMap(word => Array.from({ length: TIMES }, () => filled(word)))
  })
}
