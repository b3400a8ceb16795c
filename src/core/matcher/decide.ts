import type { IntentId } from '../model/intent.ts'
import { chance } from './logistic.ts'
import type { Candidate, Match, Weighed } from '../model/match.ts'
import type { Calibration } from './model.ts'
import { cluesOf } from './classify.ts'
import type { Reading } from './classify.ts'

/** How many candidates a match lists. */
const LISTED = 5
/** How many choices are offered at most: more than three is a menu, not a question. */
const OFFERED = 3
/** Least confidence of a second choice, and of a third: nothing is offered beside a stranger. */
const BESIDE_FROM = 0.02
/** Least confidence of a first candidate that leads clearly, and how many times that of the second it must be. */
const LEADS = { from: 0.5, times: 3 } as const
/** Least confidence that the choices must have together: below it we would mostly offer the wrong ones. */
const TOGETHER_FROM = 0.2
/** The same for a single word: many common ones point everywhere a little, and few choices would hold what was meant. */
const ALONE_TOGETHER_FROM = 0.85
/** From this cosine on, an utterance is an example of ours but for its frame, whatever its words. */
const SAME_FROM = 0.9
/** Unless so large a share of it, by worth, is words training has never seen. */
const SAME_UNSEEN_MAX = 0.1

/** Decides what a reading means: one intent, one that leads before others, a choice of up to three, or none and why. */
export function decide(reading: Reading, calibration: Calibration, intents: readonly IntentId[]): Match {
  const ranked = confidencesOf(reading, calibration.sharpness).slice(0, LISTED)
  const candidates = ranked.flatMap(({ label, confidence }) => {
    const intent = intents[label]
    return intent === undefined ? [] : [{ intent, confidence }]
  })
  const [best] = candidates
  const isOurs = reading.nearest.cosine >= SAME_FROM
  if (reading.language !== null && !isOurs) return { kind: 'unknown', why: 'language', candidates }
  if (!best || (!reading.isCovered && !isOurs)) return { kind: 'unknown', why: 'no-coverage', candidates }
  const { isSame, belonging, assurance, togetherFrom } = weigh(reading, calibration)
  if (isSame) return { kind: 'confident', best, candidates }
  if (belonging.chance < belonging.offerFrom) return { kind: 'unknown', why: 'out-of-scope', candidates }
  const isSure = assurance.chance >= assurance.answerFrom && belonging.chance >= belonging.answerFrom
  if (isSure) return { kind: 'confident', best, candidates }
  return leads(candidates)
    ? { kind: 'leading', best, others: besides(candidates), candidates }
    : offer(candidates, togetherFrom)
}

/** Weighs a reading: the chances that decide, beside their bounds. */
export function weigh(reading: Reading, { belonging, assurance, offerFrom, answerFrom }: Calibration): Weighed {
  const clues = cluesOf(reading)
  return {
    isSame: reading.nearest.cosine >= SAME_FROM && reading.unseen <= SAME_UNSEEN_MAX,
    belonging: { chance: chance(belonging, clues), offerFrom, answerFrom: answerFrom.belonging },
    assurance: { chance: chance(assurance, clues), answerFrom: answerFrom.assurance },
    togetherFrom: reading.words.said > 1 ? TOGETHER_FROM : ALONE_TOGETHER_FROM,
  }
}

/** All classes with their confidences, highest first. */
function confidencesOf(
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

function leads([first, second]: readonly Candidate[]): boolean {
  return first !== undefined && first.confidence >= Math.max(LEADS.from, LEADS.times * (second?.confidence ?? 0))
}

/** What may be meant beside the first candidate. */
function besides(candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.slice(1, OFFERED).filter(({ confidence }) => confidence >= BESIDE_FROM)
}

function offer(candidates: readonly Candidate[], togetherFrom: number): Match {
  const [first] = candidates
  if (!first) return { kind: 'unknown', why: 'low-margin', candidates }
  const choices = [first, ...besides(candidates)] as const
  const together = choices.reduce((sum, choice) => sum + choice.confidence, 0)
  if (together < togetherFrom) return { kind: 'unknown', why: 'low-margin', candidates }
  return { kind: 'ambiguous', choices, candidates }
}
