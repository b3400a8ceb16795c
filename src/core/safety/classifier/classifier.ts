import type { Danger } from '../../model/assessment.ts'
import { fromBothEnds } from '../spelling/both-ends.ts'
import { breadthOf, clustersIn, createFeatureExtractor, LINKING, type WordsOfSentence } from './features.ts'
import { CLOSING_SENTENCES, LETTER_WORDS, marginOfLetter } from './letter.ts'
import { oddsOfLetter, oddsOfMessage, type WeighedPassage } from './odds.ts'
import { closeUpsOf, passagesOf } from './passages.ts'
import { swapsOf } from '../spelling/slips.ts'
import { stemOf } from '../../text/words.ts'
import { FAMILIES_OF, isGrave } from './word-families.ts'
import weights from './weights.json' with { type: 'json' }

/** The dangers it tells apart, in the order of their weights. */
export const TOLD_APART = [
  'self',
  'medical',
  'third-person',
  'abuse',
  'harm-to-others',
] as const satisfies readonly Danger[]

/** How a message sounds to the classifier. */
export interface DangerClassification {
  /** Chance in [0, 1] that somebody is in danger. */
  readonly chance: number
  /** The danger it would be. */
  readonly danger: Danger
  /** True where a word can bear danger: means, dying, wounds, fear. Of plain words the chance must be higher. */
  readonly isGrave: boolean
  /** True of so many words that it is no message any more, but a letter. */
  readonly isLetter: boolean
  /** False when there was more than it weighs. */
  readonly isWhole: boolean
}

/** What `weights.json` says, as it is looked up. */
const MODEL = {
  bias: weights.bias * weights.scale,
  clusters: clustersIn(weights.clusters),
  weights: weightsIn(weights.weights),
  letters: { bias: weights.letters.bias * weights.scale, weights: weightsIn(weights.letters.weights) },
  kindsBias: TOLD_APART.map((_, at) => codeAt(weights.kinds.bias, at)),
  kinds: new Map(
    weights.kinds.features.map(line => [line.slice(TOLD_APART.length + 1), line.slice(0, TOLD_APART.length)] as const),
  ),
}

/**
 * Weighs sentences, a whole message or one clause of it: linear over its features, trained on messages written for it
 * (`test/core/safety/phrases`). A feature it has never met weighs nothing, so that what it does not know sounds harmless.
 */
export function classify(sentences: readonly WordsOfSentence[]): DangerClassification {
  const mend = mender()
  const mended = sentences.map(sentence => ({ ...sentence, words: sentence.words.map(mend) }))
  const words = wordsIn(mended)
  const weigh = scales()
  const { done, isWhole } = fromBothEnds(passagesOf(mended), FEATURES_MAX, weigh)
  const near = fromBothEnds(closeUpsOf(mended), FEATURES_MAX, weigh).done
  const { odds, features } =
    words >= LETTER_WORDS
      ? oddsOfLetter(done, near, letterIn(done, weigh(mended.slice(-CLOSING_SENTENCES))[0]))
      : oddsOfMessage(done, near, words)
  return {
    chance: 1 / (1 + Math.exp(-odds)),
    danger: likeliest(features),
    isGrave: features.some(isGrave),
    isLetter: words >= LETTER_WORDS,
    isWhole,
  }
}

/** Tells whether a word is one of those that stand in the thousands of messages the classifier learnt from. */
export function isKnownWord(word: string): boolean {
  return MODEL.clusters.has(stemOf(word)) || FAMILIES_OF.has(word) || LINKING.has(word)
}

/** Most features that are weighed: half as much again as a letter of 40,000 characters has. */
const FEATURES_MAX = 32_000

// A word it has never met may be one it has, with two letters swapped.
function mender(): (word: string) => string {
  const seen = new Map<string, string>()
  return word => {
    const known = seen.get(word)
    if (known !== undefined) return known
    const mended = isMet(word) ? word : (swapsOf(word).find(isMet) ?? word)
    seen.set(word, mended)
    return mended
  }
}

function isMet(word: string): boolean {
  return word.length < 5 || word.length > 14 || MODEL.clusters.has(stemOf(word))
}

// Tens of thousands, whenever a process starts: no list is made of them on the way.
function weightsIn(written: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  for (const [weight, lines] of Object.entries(written)) {
    const value = Number(weight) * weights.scale
    for (const line of lines) for (const feature of line.split('|')) found.set(feature, value)
  }
  return found
}

/** Weighs passages of one message, which have sentences in common. */
function scales(): (passage: readonly WordsOfSentence[]) => readonly [WeighedPassage, number] {
  const featuresOf = createFeatureExtractor(MODEL.clusters)
  return passage => {
    const features = [...featuresOf(passage)]
    const sum = features.reduce((all, feature) => all + (MODEL.weights.get(feature) ?? 0), 0)
    const margin = MODEL.bias + sum / Math.sqrt(breadthOf(passage))
    return [{ words: wordsIn(passage), margin, features }, features.length]
  }
}

function letterIn(passages: readonly WeighedPassage[], closing: WeighedPassage): number {
  return marginOfLetter(
    { passages: passages.map(({ features }) => features), closing: closing.features },
    MODEL.letters,
  )
}

function wordsIn(sentences: readonly WordsOfSentence[]): number {
  return sentences.reduce((sum, { words }) => sum + words.length, 0)
}

function likeliest(features: readonly string[]): Danger {
  const sums = [...MODEL.kindsBias]
  for (const feature of features) {
    const known = MODEL.kinds.get(feature)
    if (known !== undefined) sums.forEach((sum, at) => (sums[at] = sum + codeAt(known, at)))
  }
  return TOLD_APART[sums.indexOf(Math.max(...sums))] ?? 'self'
}

// One character a kind: how far its code is from that of "O".
function codeAt(written: string, at: number): number {
  return written.charCodeAt(at) - 79
}
