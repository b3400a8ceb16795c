import { chance } from './logistic.ts'
import type { Candidate, Match, Unknown, Weighed } from '../model/match.ts'
import type { Calibration, MatcherModel } from './model.ts'
import { cluesOf } from './classify.ts'
import type { Classification } from './classify.ts'
import SURENESS from './sureness.json' with { type: 'json' }

/** How many candidates a match lists. */
const LISTED = 5
/** How many choices are offered at most: more than three is a menu, not a question. */
const OFFERED = 3
/** Least confidence of a second choice, and of a third: nothing is offered beside a stranger. */
const BESIDE_FROM = 0.02
/** Least confidence that the choices must have together: below it we would mostly offer the wrong ones. */
const TOGETHER_FROM = 0.2
/** The same for a single word: many common ones point everywhere a little, and few choices would hold what was meant. */
const ALONE_TOGETHER_FROM = 0.85
/** From this cosine on, an utterance is an example of ours but for its frame, whatever its words. */
const SAME_FROM = 0.9
/** Unless so large a share of it, by worth, is words training has never seen. */
const SAME_UNSEEN_MAX = 0.1

/** Of what is mostly made of words training has never seen, by worth, nobody knows what it is about. */
const NAMED_UNSEEN_MAX = 0.5

/** Near the door stands more than the topics that have a name. */
const NAMELESS = 'other'

/** What of a model decides. */
export type Deciding = Pick<MatcherModel, 'calibration' | 'intents' | 'topics'>

/** Decides what a classification means: one intent, one that leads before others, a choice of up to three, or none and why. */
export function decide(
  classification: Classification,
  { calibration, intents, topics }: Deciding,
  sureness = SURENESS,
): Match {
  const candidates = confidencesOf(classification, calibration.sharpness)
    .slice(0, LISTED)
    .flatMap(({ label, confidence }) => {
      const intent = intents[label]
      return intent === undefined ? [] : [{ intent, confidence }]
    })
  const unknown = (why: Unknown): Match => ({
    kind: 'unknown',
    why,
    topic: topicOf(classification, topics),
    candidates,
  })
  const [best] = candidates
  const isAlike = classification.nearest.cosine >= SAME_FROM
  if (classification.language !== null && !isAlike) return unknown('language')
  if (!best || (!classification.isCovered && !isAlike)) return unknown('no-coverage')
  const { isSame, belonging, assurance, togetherFrom } = weigh(classification, calibration, sureness)
  if (isSame || assurance.chance >= assurance.answerFrom) return { kind: 'confident', best, candidates }
  if (assurance.chance >= assurance.showFrom) return { kind: 'leading', best, others: besides(candidates), candidates }
  if (belonging.chance < belonging.offerFrom) return unknown('out-of-scope')
  const choices = [best, ...besides(candidates)] as const
  const together = choices.reduce((sum, choice) => sum + choice.confidence, 0)
  return together < togetherFrom ? unknown('low-margin') : { kind: 'ambiguous', choices, candidates }
}

/** The topic near the door that an utterance is more like than anything of ours. The rest of what stands there has no name. */
function topicOf(
  { margins, best, none, topic, unseen, words }: Classification,
  topics: readonly string[],
): string | null {
  const name = topics[topic]
  if (name === undefined || name === NAMELESS || none < (margins[best] ?? 0)) return null
  return words.telling === 0 || unseen > NAMED_UNSEEN_MAX ? null : name
}

/** Weighs a classification: the chances that decide, beside their bounds. */
export function weigh(
  classification: Classification,
  { offerFrom, showFrom, answerFrom }: Calibration,
  sureness = SURENESS,
): Weighed {
  const clues = cluesOf(classification)
  const { nearest, noneLikeness } = classification
  // The same question, but for its frame, is known to be none of ours.
  const isElsewhere = noneLikeness >= SAME_FROM && noneLikeness > nearest.cosine
  return {
    isSame: nearest.cosine >= SAME_FROM && classification.unseen <= SAME_UNSEEN_MAX,
    belonging: { chance: chance(sureness.belonging, clues), offerFrom },
    assurance: { chance: isElsewhere ? 0 : chance(sureness.assurance, clues), showFrom, answerFrom },
    togetherFrom: classification.words.said > 1 ? TOGETHER_FROM : ALONE_TOGETHER_FROM,
  }
}

/** All classes with their confidences, highest first. */
function confidencesOf(
  { margins, best }: Classification,
  sharpness: number,
): readonly { readonly label: number; readonly confidence: number }[] {
  const top = margins[best] ?? 0
  const exponents = Array.from(margins, margin => Math.exp(sharpness * (margin - top)))
  const sum = exponents.reduce((all, one) => all + one, 0)
  return exponents
    .map((exponent, label) => ({ label, confidence: exponent / sum }))
    .sort((one, other) => other.confidence - one.confidence || one.label - other.label)
}

/** What may be meant beside the first candidate. */
function besides(candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.slice(1, OFFERED).filter(({ confidence }) => confidence >= BESIDE_FROM)
}
