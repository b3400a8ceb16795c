import type { Danger } from '../../model/assessment.ts'
import { fromBothEnds } from '../spelling/both-ends.ts'
import { breadthOf, featuresOf, type Clusters, type Heard } from './features.ts'
import { passagesOf } from './passages.ts'
import { swapsOf } from '../spelling/slips.ts'
import { stemOf } from '../spelling/stem.ts'
import { isGrave } from './word-families.ts'
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
export interface Impression {
  /** Chance in [0, 1] that somebody is in danger. */
  readonly chance: number
  /** The danger it would be. */
  readonly danger: Danger
  /** True where a word can bear danger: means, dying, wounds, fear. Of plain words the chance must be higher. */
  readonly isGrave: boolean
  /** False when there was more than it weighs. */
  readonly isWhole: boolean
}

/**
 * Weighs what was heard: linear over its features, trained on messages written for it (`test/core/safety/phrases`). A
 * feature it has never met weighs nothing, so that what it does not know sounds harmless.
 */
export function impressionOf(heard: readonly Heard[]): Impression {
  const mend = mender()
  const mended = heard.map(sentence => ({ ...sentence, words: sentence.words.map(mend) }))
  const { done, isWhole } = fromBothEnds(passagesOf(mended), FEATURES_MAX, weighed)
  const loudest = done.reduce((loud, passage) => (passage.chance > loud.chance ? passage : loud), SILENT)
  const { chance, features } = loudest
  return { chance, isWhole, danger: likeliest(features), isGrave: features.some(isGrave) }
}

/** Most features that are weighed: half as much again as a letter of 40,000 characters has. */
const FEATURES_MAX = 32_000

interface Weighed {
  readonly chance: number
  readonly features: readonly string[]
}

const SILENT: Weighed = { chance: 0, features: [] }

const CLUSTERS: Clusters = new Map(
  weights.clusters.flatMap((stems, at) => stems.split(' ').map(stem => [stem, `~${at}`] as const)),
)

const WEIGHTS: ReadonlyMap<string, number> = new Map(
  Object.entries(weights.weights).flatMap(([weight, lines]) =>
    lines.flatMap(line => line.split('|').map(feature => [feature, Number(weight) * weights.scale] as const)),
  ),
)

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
  return word.length < 5 || word.length > 14 || CLUSTERS.has(stemOf(word))
}

function weighed(passage: readonly Heard[]): readonly [Weighed, number] {
  const features = [...featuresOf(passage, CLUSTERS)]
  const sum = features.reduce((all, feature) => all + (WEIGHTS.get(feature) ?? 0), 0)
  const margin = weights.bias * weights.scale + sum / Math.sqrt(breadthOf(passage))
  return [{ chance: 1 / (1 + Math.exp(-STEEP * margin)), features }, features.length]
}

// How fast the chance rises with the margin. A margin of one either side is where training is content.
const STEEP = 2.5

function likeliest(features: readonly string[]): Danger {
  const sums = [...KINDS_BIAS]
  for (const feature of features) {
    const known = KINDS.get(feature)
    if (known !== undefined) sums.forEach((sum, at) => (sums[at] = sum + codeAt(known, at)))
  }
  return TOLD_APART[sums.indexOf(Math.max(...sums))] ?? 'self'
}

// One character a kind: how far its code is from that of "O".
function codeAt(written: string, at: number): number {
  return written.charCodeAt(at) - 79
}

const KINDS_BIAS: readonly number[] = TOLD_APART.map((_, at) => codeAt(weights.kinds.bias, at))
const KINDS: ReadonlyMap<string, string> = new Map(
  weights.kinds.features.map(line => [line.slice(TOLD_APART.length + 1), line.slice(0, TOLD_APART.length)]),
)
