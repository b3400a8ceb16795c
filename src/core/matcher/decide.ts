import type { IntentId } from '../intent.ts'
import type { Candidate, Match } from './matcher.ts'
import type { Calibration } from './model.ts'
import type { Reading } from './reading.ts'

/** How many candidates a match lists. */
const LISTED = 5
/** How many choices are offered at most: more than three is a menu, not a question. */
const OFFERED = 3
/** Least confidence of a choice worth offering beside the first. */
const OFFERED_FROM = 0.05
/** Least confidence that two or three choices must have together: below it we would mostly offer the wrong ones. */
const OFFERED_TOGETHER_FROM = 0.3
/** From this cosine on, an utterance is an example of ours but for its frame, whatever its words. */
const SAME_FROM = 0.95

/** Decides what a reading means: one intent, a choice of two or three, or none and why. */
export function decide(reading: Reading, calibration: Calibration, intents: readonly IntentId[]): Match {
  const ranked = confidencesOf(reading, calibration.sharpness).slice(0, LISTED)
  const candidates = ranked.flatMap(({ label, confidence }) => {
    const intent = intents[label]
    return intent === undefined ? [] : [{ intent, confidence }]
  })
  const [best] = candidates
  if (!best || (!reading.isCovered && reading.nearest < SAME_FROM))
    return { kind: 'unknown', why: 'no-coverage', candidates }
  if (reading.familiarity < calibration.familiarFrom) return { kind: 'unknown', why: 'out-of-scope', candidates }
  if (best.confidence >= calibration.confidentFrom) return { kind: 'confident', best, candidates }
  return offer(candidates)
}

/** All classes with their confidences, highest first. */
export function confidencesOf(
  { margins, best }: Reading,
  sharpness: number,
): readonly { readonly label: number; readonly confidence: number }[] {
  const top = margins[best] ?? 0
  const exponents = Array.from(margins, margin => Math.exp(sharpness * (margin - top)))
  const sum = exponents.reduce((all, one) => all + one, 0)
  return exponents
    .map((exponent, label) => ({ label, confidence: exponent / sum }))
    .sort((one, other) => other.confidence - one.confidence || one.label - other.label)
}

function offer(candidates: readonly Candidate[]): Match {
  const [first, second, ...others] = candidates
  if (!first || !second) return { kind: 'unknown', why: 'low-margin', candidates }
  const worthIt = others.slice(0, OFFERED - 2).filter(choice => choice.confidence >= OFFERED_FROM)
  const choices = [first, second, ...worthIt] as const
  const together = choices.reduce((sum, choice) => sum + choice.confidence, 0)
  if (together < OFFERED_TOGETHER_FROM) return { kind: 'unknown', why: 'low-margin', candidates }
  return { kind: 'ambiguous', choices, candidates }
}
