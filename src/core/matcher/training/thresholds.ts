/** An example held out of training, with the chance of being right that it was given. */
export interface Judged {
  readonly isOurs: boolean
  /** True when the first candidate is the right one. */
  readonly isRight: boolean
  readonly assurance: number
}

/** Largest shares that may be answered wrongly: of ours, and of what is none of ours. */
export interface Bounds {
  readonly ours: number
  readonly everyday: number
}

/**
 * The least chance, from a given one on, with which no more are answered wrongly than the bounds say.
 *
 * @example
 * boundedFrom(0.6, [{ isOurs: false, isRight: false, assurance: 0.7 }], { ours: 0, everyday: 0 }) > 0.7 // → true
 * boundedFrom(0.6, [{ isOurs: false, isRight: false, assurance: 0.7 }], { ours: 0, everyday: 1 }) // → 0.6
 */
export function boundedFrom(least: number, judged: readonly Judged[], bounds: Bounds): number {
  const ours = judged.filter(({ isOurs }) => isOurs)
  const others = judged.filter(({ isOurs }) => !isOurs)
  const wrong = ours.filter(({ isRight }) => !isRight)
  return Math.max(
    least,
    exceededBy(wrong, ours.length * bounds.ours),
    exceededBy(others, others.length * bounds.everyday),
  )
}

/** The least chance that at most so many reach. */
function exceededBy(judged: readonly Judged[], many: number): number {
  const firstTooMany = judged.map(({ assurance }) => assurance).sort((one, other) => other - one)[Math.floor(many)]
  return firstTooMany === undefined ? 0 : firstTooMany + 1e-9
}
