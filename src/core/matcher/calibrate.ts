import { chance, learnChance } from './logistic.ts'
import type { Calibration } from './model.ts'
import { cluesOf, softmaxAt } from './reading.ts'
import type { Reading } from './reading.ts'

/** How an example held out of training was read, and whose it is: -1 for none of ours. */
export interface HeldOut {
  readonly reading: Reading
  readonly label: number
}

/** Share of the clinic's own held-out questions that are at least offered choices. */
const KEPT = 0.985
/** Largest share of held-out questions that may be answered wrongly without asking, of ours and of everyday ones. */
const WRONG_AT_MOST = { ours: 0.015, everyday: 0.02 } as const
const SHARPNESSES = Array.from({ length: 60 }, (_, step) => 1 + step / 4)
/** Used where there is too little content to hold anything out: asks rather than answers. */
const UNCALIBRATED: Calibration = {
  sharpness: 7,
  assurance: [0, 0, 1, 0, 0, 0, 0, 0, 0],
  belonging: [0, 0, 0, 0, 0, 0, 0, 0, 0],
  answerFrom: 0.6,
  offerFrom: 0.5,
}

/** Finds the sharpness under which confidences come true, the chances, and the thresholds that keep the bounds above. */
export function calibrate(heldOut: readonly HeldOut[]): Calibration {
  const ours = heldOut.filter(({ label }) => label >= 0)
  if (ours.length === 0) return UNCALIBRATED
  const sharpness = leastSurprising(ours)
  const cases = heldOut.map(({ reading, label }) => ({
    label,
    clues: cluesOf(reading),
    isRight: reading.best === label,
  }))
  const assurance = learnChance(cases.map(({ clues, isRight }) => ({ clues, isTrue: isRight })))
  const belonging = learnChance(cases.map(({ clues, label }) => ({ clues, isTrue: label >= 0 })))
  const wrong = cases
    .filter(({ isRight }) => !isRight)
    .map(({ clues, label }) => ({ label, chance: chance(assurance, clues) }))
  const near = cases.filter(({ label }) => label >= 0).map(({ clues }) => chance(belonging, clues))
  return {
    sharpness,
    assurance,
    belonging,
    answerFrom: Math.max(
      exceededBy(
        wrong.filter(({ label }) => label >= 0).map(one => one.chance),
        ours.length * WRONG_AT_MOST.ours,
      ),
      exceededBy(
        wrong.filter(({ label }) => label < 0).map(one => one.chance),
        (heldOut.length - ours.length) * WRONG_AT_MOST.everyday,
      ),
    ),
    offerFrom: near.sort((one, other) => one - other)[Math.floor(near.length * (1 - KEPT))] ?? 0,
  }
}

function leastSurprising(ours: readonly HeldOut[]): number {
  const surprises = SHARPNESSES.map(sharpness => surprise(ours, sharpness))
  return SHARPNESSES[surprises.indexOf(Math.min(...surprises))] ?? UNCALIBRATED.sharpness
}

/** Mean negative logarithm of the confidence given to the true class. */
function surprise(ours: readonly HeldOut[], sharpness: number): number {
  const logs = ours.map(({ reading, label }) => -Math.log(Math.max(softmaxAt(reading.margins, label, sharpness), 1e-9)))
  return logs.reduce((sum, log) => sum + log, 0) / ours.length
}

/** The least threshold that at most so many of the chances reach. */
function exceededBy(chances: readonly number[], many: number): number {
  const falling = chances.toSorted((one, other) => other - one)
  const firstTooMany = falling[Math.floor(many)]
  return firstTooMany === undefined ? 0 : firstTooMany + 1e-9
}
