import { confidencesOf } from './decide.ts'
import type { Calibration } from './model.ts'
import type { Reading } from './reading.ts'
import { softmaxAt } from './reading.ts'

/** How a question held out of training was read, and whose it is. */
export interface HeldOut {
  readonly reading: Reading
  readonly label: number
}

/** Share of held-out questions that stay familiar. Balancing against negatives keeps far fewer; see docs/decisions. */
const KEPT = 0.95
/** Largest share of held-out questions that may be answered wrongly without asking. */
const WRONG_AT_MOST = 0.02
const SHARPNESSES = Array.from({ length: 60 }, (_, step) => 1 + step / 4)
/** Used where there is too little content to hold anything out. */
const UNCALIBRATED: Calibration = { sharpness: 7, familiarFrom: 0.5, confidentFrom: 0.5 }

/** Finds the sharpness under which confidences come true, and the thresholds that keep the bounds above. */
export function calibrate(heldOut: readonly HeldOut[]): Calibration {
  if (heldOut.length === 0) return UNCALIBRATED
  const sharpness = SHARPNESSES.reduce((best, next) =>
    surprise(heldOut, next) < surprise(heldOut, best) ? next : best,
  )
  const familiarities = heldOut.map(({ reading }) => reading.familiarity).sort((one, other) => one - other)
  const familiarFrom = familiarities[Math.floor(familiarities.length * (1 - KEPT))] ?? UNCALIBRATED.familiarFrom
  return { sharpness, familiarFrom, confidentFrom: confidentFrom(heldOut, sharpness, familiarFrom) }
}

/** Mean negative logarithm of the confidence given to the true class. */
function surprise(heldOut: readonly HeldOut[], sharpness: number): number {
  const logs = heldOut.map(
    ({ reading, label }) => -Math.log(Math.max(softmaxAt(reading.margins, label, sharpness), 1e-9)),
  )
  return logs.reduce((sum, log) => sum + log, 0) / heldOut.length
}

function confidentFrom(heldOut: readonly HeldOut[], sharpness: number, familiarFrom: number): number {
  const wrong = heldOut.filter(({ reading, label }) => reading.best !== label && reading.familiarity >= familiarFrom)
  const confidences = wrong.map(({ reading }) => confidencesOf(reading, sharpness)[0]?.confidence ?? 0)
  const allowed = Math.floor(heldOut.length * WRONG_AT_MOST)
  const firstTooMany = confidences.sort((one, other) => other - one)[allowed]
  return Math.max(firstTooMany === undefined ? 0 : firstTooMany + 1e-6, UNCALIBRATED.confidentFrom)
}
