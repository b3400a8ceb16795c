import type { Danger } from '../../model/assessment.ts'
import { fromBothEnds } from '../spelling/both-ends.ts'
import { breadthOf, clustersIn, createFeatureExtractor, LINKING, type WordsOfSentence } from './features.ts'
import { closeUpsOf, passagesOf } from './passages.ts'
import { swapsOf } from '../spelling/slips.ts'
import { stemOf } from '../spelling/stem.ts'
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
  weights: new Map(
    Object.entries<readonly string[]>(weights.weights).flatMap(([weight, lines]) =>
      lines.flatMap(line => line.split('|').map(feature => [feature, Number(weight) * weights.scale] as const)),
    ),
  ),
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
  const { odds, features } = louder(oddsOfWhole(done, words), oddsOfPart(near))
  return {
    chance: 1 / (1 + Math.exp(-odds)),
    danger: likeliest(features),
    isGrave: features.some(isGrave),
    isLetter: words >= LETTER,
    isWhole,
  }
}

/** Tells whether a word is one of those that stand in the thousands of messages the classifier learnt from. */
export function isKnownWord(word: string): boolean {
  return MODEL.clusters.has(stemOf(word)) || FAMILIES_OF.has(word) || LINKING.has(word)
}

/** Most features that are weighed: half as much again as a letter of 40,000 characters has. */
const FEATURES_MAX = 32_000

interface WeighedPassage {
  readonly words: number
  readonly margin: number
  readonly features: readonly string[]
}

/** The logarithm of the odds that somebody is in danger, and by which features. */
interface Odds {
  readonly odds: number
  readonly features: readonly string[]
}

const SILENT: Odds = { odds: -Infinity, features: [] }

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

function wordsIn(sentences: readonly WordsOfSentence[]): number {
  return sentences.reduce((sum, { words }) => sum + words.length, 0)
}

/**
 * By the loudest passage. Of more words some passage sounds like danger sooner, so the odds sink with the logarithm of their number:
 * length alone neither raises the card nor lowers it. Fitted on messages that were left out of learning, as is the next.
 */
function oddsOfWhole(passages: readonly WeighedPassage[], words: number): Odds {
  const away = LENGTH * beyondShort(words)
  return passages
    .map(({ margin, features }) => ({ odds: STEEP * margin - away + BASE, features }))
    .reduce(louder, SILENT)
}

/**
 * By the loudest sentence, or two: what is said there stays said, however much that is harmless stands around it. Only sentences that
 * may tell of danger themselves count as chances for it to be found by mistake.
 */
function oddsOfPart(near: readonly WeighedPassage[]): Odds {
  const open = near.reduce((sum, { words, margin }) => sum + words / (1 + Math.exp(-SHARP * (margin - HARMLESS))), 0)
  const away = CROWD * beyondShort(open)
  return near
    .map(({ words, margin, features }) => ({
      odds: STEEP * margin - LENGTH_NEAR * beyondShort(words) - away + BASE,
      features,
    }))
    .reduce(louder, SILENT)
}

function louder(one: Odds, other: Odds): Odds {
  return other.odds > one.odds ? other : one
}

/** How many times longer than a short message, as a logarithm. */
function beyondShort(words: number): number {
  return Math.log(Math.max(words, SHORT) / SHORT)
}

/** From so many words on, it is a letter. */
const LETTER = 80
/** Up to so many words, a message is as long as most that it learns from. */
const SHORT = 16
const [STEEP, BASE] = [2.2, 0.25]
const [LENGTH, LENGTH_NEAR, CROWD] = [0.75, 1.32, 0.6]
/** A sentence of this margin half counts. */
const HARMLESS = -0.3
const SHARP = 4

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
