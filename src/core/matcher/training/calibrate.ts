import { chance, learnChance } from '../logistic.ts'
import type { Calibration } from '../model.ts'
import { cluesOf, softmaxAt } from '../classify.ts'
import type { Reading } from '../classify.ts'
import { findSteadyThresholds } from './thresholds.ts'
import type { Bounds } from './thresholds.ts'

/** How an example held out of training was read, and whose it is: -1 for none of ours. */
export interface HeldOut {
  readonly reading: Reading
  readonly label: number
}

/** Share of the clinic's own held-out questions that are at least offered choices. */
const KEPT = 0.985
/** Largest share of held-out questions that may be answered wrongly without asking, of ours and of everyday ones. */
const WRONG_AT_MOST: Bounds = { ours: 0.0125, everyday: 0.02 }
const SHARPNESSES = Array.from({ length: 60 }, (_, step) => 1 + step / 4)
/** Used where there is too little content to hold anything out: asks rather than answers. */
const UNCALIBRATED: Calibration = {
  sharpness: 7,
  assurance: [0, 0, 1],
  belonging: [0],
  answerFrom: { assurance: 0.6, belonging: 0.5 },
  offerFrom: 0.5,
}

/** Finds the sharpness under which confidences come true, the chances, and the thresholds that keep the bounds above. */
export function calibrate(heldOut: readonly HeldOut[]): Calibration {
  const ours = heldOut.filter(({ label }) => label >= 0)
  if (ours.length === 0) return UNCALIBRATED
  const cases = heldOut.map(({ reading, label }) => ({
    clues: cluesOf(reading),
    isOurs: label >= 0,
    isRight: reading.best === label,
  }))
  const assurance = learnChance(
    cases.filter(({ isOurs }) => isOurs).map(({ clues, isRight }) => ({ clues, isTrue: isRight })),
  )
  const belonging = learnChance(cases.map(({ clues, isOurs }) => ({ clues, isTrue: isOurs })))
  const judged = cases.map(({ clues, ...rest }) => ({
    ...rest,
    assurance: chance(assurance, clues),
    belonging: chance(belonging, clues),
  }))
  const near = judged.filter(({ isOurs }) => isOurs).map(one => one.belonging)
  return {
    sharpness: leastSurprising(ours),
    assurance,
    belonging,
    answerFrom: findSteadyThresholds(judged, WRONG_AT_MOST),
    offerFrom: near.sort((one, other) => one - other)[Math.floor(near.length * (1 - KEPT))] ?? 0,
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
  const logs = ours.map(({ reading, label }) => -Math.log(Math.max(softmaxAt(reading.margins, label, sharpness), 1e-9)))
  return logs.reduce((sum, log) => sum + log, 0) / ours.length
}
