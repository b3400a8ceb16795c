import type { Thresholds } from '../model.ts'
import { seededRandom } from './random.ts'

/** An example held out of training, with the chances it was given. */
export interface Judged extends Thresholds {
  readonly isOurs: boolean
  /** True when the first candidate is the right one. */
  readonly isRight: boolean
}

/** Largest shares that may be answered wrongly: of ours, and of what is none of ours. */
export interface Bounds {
  readonly ours: number
  readonly everyday: number
}

/** How many thresholds of belonging are tried: as many parts as our examples are cut into. */
const TRIED = 100

/**
 * Share of the most right answers that is enough. Among thresholds that reach it the one that asks for most assurance is
 * taken: people's questions are less like staff's than staff's are like one another, and there it errs least.
 */
const ENOUGH = 0.97

/** How often what was held out is drawn anew, and the share of the drawings whose thresholds are not above those taken. */
const DRAWN = 15
const PRUDENT = 0.75

/**
 * Finds thresholds that keep the bounds not only for what happened to be held out. A bound allows a handful of mistakes, so
 * one question more or less moves the thresholds far; those that three in four drawings (with putting back) ask for do not.
 */
export function findSteadyThresholds(judged: readonly Judged[], bounds: Bounds): Thresholds {
  const random = seededRandom(DRAWN)
  const drawings = Array.from({ length: DRAWN }, () =>
    findThresholds(
      judged.flatMap(() => judged[random(judged.length)] ?? []),
      bounds,
    ),
  )
  const prudent = (chances: readonly number[]): number =>
    chances.toSorted((one, other) => one - other)[Math.floor(DRAWN * PRUDENT)] ?? 0
  return {
    assurance: prudent(drawings.map(({ assurance }) => assurance)),
    belonging: prudent(drawings.map(({ belonging }) => belonging)),
  }
}

/**
 * Finds the thresholds that let many of ours be answered rightly, and no more wrongly than the bounds say.
 *
 * @example
 * findThresholds([0.8, 0.4].map(assurance => ({ isOurs: true, isRight: assurance === 0.8, belonging: 0.9, assurance })), { ours: 0, everyday: 0 }).assurance > 0.4 // → true
 */
export function findThresholds(judged: readonly Judged[], bounds: Bounds): Thresholds {
  const ours = judged.filter(one => one.isOurs)
  const allowed = { ours: ours.length * bounds.ours, everyday: (judged.length - ours.length) * bounds.everyday }
  const rising = ours.map(one => one.belonging).sort((one, other) => one - other)
  const tried = Array.from({ length: TRIED }, (_, step) => rising[Math.floor((rising.length * step) / TRIED)] ?? 0)
  const pairs = tried.map(belonging => {
    const inside = judged.filter(one => one.belonging >= belonging)
    const assurance = leastWithin(inside, allowed)
    return { assurance, belonging, right: inside.filter(one => one.isRight && one.assurance >= assurance).length }
  })
  const most = Math.max(...pairs.map(({ right }) => right))
  const good = pairs.filter(({ right }) => right >= most * ENOUGH)
  const { assurance, belonging } = good.reduce((best, pair) => (pair.assurance > best.assurance ? pair : best))
  return { assurance, belonging }
}

/** The least assurance that at most so many wrong ones reach. */
function leastWithin(judged: readonly Judged[], allowed: Bounds): number {
  const wrong = judged.filter(one => !one.isRight)
  const ours = wrong.filter(one => one.isOurs).map(one => one.assurance)
  const everyday = wrong.filter(one => !one.isOurs).map(one => one.assurance)
  return Math.max(exceededBy(ours, allowed.ours), exceededBy(everyday, allowed.everyday))
}

/** The least threshold that at most so many of the chances reach. */
function exceededBy(chances: readonly number[], many: number): number {
  const firstTooMany = chances.toSorted((one, other) => other - one)[Math.floor(many)]
  return firstTooMany === undefined ? 0 : firstTooMany + 1e-9
}
