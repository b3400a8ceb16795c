import type { Danger } from './assessment.ts'
import { featuresOf } from './features.ts'
import { swapsOf } from './slips.ts'
import weights from './weights.json' with { type: 'json' }

/** What the classifier tells apart. The order is that of the weights. */
export const CLASSES = ['none', 'concern', 'self', 'medical', 'third-person', 'abuse', 'harm-to-others'] as const

/** How a sentence sounds to the classifier. */
export interface Impression {
  /** Chance in [0, 1] that somebody is in danger. */
  readonly chance: number
  /** The danger it would be. */
  readonly danger: Danger
}

/**
 * Weighs a sentence: linear over its features, trained on phrases written for it (`test/core/safety/phrases`). A feature
 * it has never met weighs nothing, so that what it does not know sounds harmless.
 */
export function impressionOf(words: readonly string[]): Impression {
  const starts =
    words.length <= STRETCH
      ? [0]
      : Array.from({ length: Math.ceil(words.length / (STRETCH / 2)) }, (_, at) => (at * STRETCH) / 2)
  const stretches = starts.map(start => weighed(words.slice(start, start + STRETCH)))
  return stretches.reduce((loudest, stretch) => (stretch.chance > loudest.chance ? stretch : loudest))
}

// A sentence that never ends is weighed in stretches, so that its length alone does not add up to danger.
const STRETCH = 40

function weighed(words: readonly string[]): Impression {
  const sums = [...BIAS]
  for (const feature of featuresOf(words.map(mended))) {
    const known = KNOWN.get(feature)
    if (known !== undefined) sums.forEach((sum, at) => (sums[at] = sum + weight(known, at)))
  }
  return concluded(sums)
}

const SCALE = weights.scale
const ZERO = 79
const BIAS: readonly number[] = CLASSES.map((_, at) => weight(weights.bias, at))
const KNOWN: ReadonlyMap<string, string> = new Map(
  weights.features.map(line => [line.slice(CLASSES.length + 1), line.slice(0, CLASSES.length)]),
)

const WORDS: ReadonlySet<string> = new Set([...KNOWN.keys()].flatMap(feature => feature.split(' ')))

// A word it has never met may be one it has, with two letters swapped.
function mended(word: string): string {
  if (word.length < 5 || word.length > 14 || WORDS.has(word)) return word
  return swapsOf(word).find(swapped => WORDS.has(swapped)) ?? word
}

// One character a class: how far its code is from that of "O", times the scale.
function weight(written: string, at: number): number {
  return (written.charCodeAt(at) - ZERO) * SCALE
}

function concluded(sums: readonly number[]): Impression {
  const top = Math.max(...sums)
  const shares = sums.map(sum => Math.exp(sum - top))
  const total = shares.reduce((sum, share) => sum + share, 0)
  const dangers = shares.slice(2)
  const likeliest = DANGERS[dangers.indexOf(Math.max(...dangers))] ?? 'self'
  return { chance: dangers.reduce((sum, share) => sum + share, 0) / total, danger: likeliest }
}

const DANGERS: readonly Danger[] = CLASSES.slice(2).filter(name => name !== 'none' && name !== 'concern')
