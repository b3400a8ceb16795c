import { chance } from '../logistic.ts'
import type { Calibration } from '../model.ts'
import { cluesOf, softmaxAt } from '../classify.ts'
import type { Classification } from '../classify.ts'
import SURENESS from '../sureness.json' with { type: 'json' }
import { boundedFrom } from './thresholds.ts'
import type { Bounds } from './thresholds.ts'

/** How an example held out of training was read, and whose it is: -1 for none of ours. */
export interface HeldOut {
  readonly classification: Classification
  readonly label: number
}

/**
 * Least chances of being right to answer and to show, and of being asked about anything of ours to offer a choice. Chosen on
 * people's questions over many contents (test/core/matcher/sureness); see docs/decisions/0007.
 */
const ANSWER_FROM = 0.6
const SHOW_FROM = 0.44
const OFFER_FROM = 0.52
/** Largest share of the clinic's own held-out questions that may be answered wrongly, and of what is none of ours. */
const WRONG_AT_MOST: Bounds = { ours: 0.1, everyday: 0.25 }
/** The same of what is shown first. */
const SHOWN_WRONG_AT_MOST: Bounds = { ours: 0.2, everyday: 0.4 }
const SHARPNESSES = Array.from({ length: 60 }, (_, step) => 1 + step / 4)
/** Used where there is too little content to hold anything out. */
const UNCALIBRATED: Calibration = { sharpness: 7, answerFrom: ANSWER_FROM, showFrom: SHOW_FROM, offerFrom: OFFER_FROM }

/**
 * Finds the sharpness under which confidences come true. How likely the first candidate is right was learnt once, from people;
 * a content whose own questions are answered wrongly all the same is asked for more.
 */
export function calibrate(heldOut: readonly HeldOut[], sureness = SURENESS): Calibration {
  const ours = heldOut.filter(({ label }) => label >= 0)
  if (ours.length === 0) return UNCALIBRATED
  const judged = heldOut.map(({ classification, label }) => ({
    isOurs: label >= 0,
    isRight: classification.best === label,
    assurance: chance(sureness.assurance, cluesOf(classification)),
  }))
  const answerFrom = boundedFrom(ANSWER_FROM, judged, WRONG_AT_MOST)
  return {
    sharpness: leastSurprising(ours),
    answerFrom,
    showFrom: Math.min(boundedFrom(SHOW_FROM, judged, SHOWN_WRONG_AT_MOST), answerFrom),
    offerFrom: OFFER_FROM,
  }
}

/** The surprise falls to its least and rises from there, so that half of what is left can be dropped at each look. */
function leastSurprising(ours: readonly HeldOut[]): number {
  let [low, high] = [0, SHARPNESSES.length - 1]
  while (low < high) {
    const middle = (low + high) >>> 1
    const [here, next] = [SHARPNESSES[middle] ?? 0, SHARPNESSES[middle + 1] ?? 0]
    if (surprise(ours, here) <= surprise(ours, next)) high = middle
    else low = middle + 1
  }
  return SHARPNESSES[low] ?? UNCALIBRATED.sharpness
}

/** Mean negative logarithm of the confidence given to the true class. */
function surprise(ours: readonly HeldOut[], sharpness: number): number {
  const logs = ours.map(
    ({ classification, label }) => -Math.log(Math.max(softmaxAt(classification.margins, label, sharpness), 1e-9)),
  )
  return logs.reduce((sum, log) => sum + log, 0) / ours.length
}
