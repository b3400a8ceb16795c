/** What became of the requests of a period. Each count names what it is out of. */
export interface HandoffFigures {
  /** Requests asked in the period, reopened ones counted by their last round. */
  readonly asked: number
  /** Of those: at least one route took the card. */
  readonly delivered: number
  /** Of those asked: a therapist claimed it. */
  readonly claimed: number
  /** Of those asked: the person withdrew it before anybody claimed it. */
  readonly withdrawn: number
  /** From asked to claimed, in milliseconds, of all that were claimed; shortest first. */
  readonly toHumanMs: readonly number[]
  /** Open and not claimed at this moment, whenever asked. */
  readonly waiting: number
  /** Since when the longest-waiting one waits, in milliseconds since the Unix epoch; null when none does. */
  readonly waitingSinceMs: number | null
  /** Messages written in the period. */
  readonly messages: number
  /** Of those: sent, given up, still being tried after their time. */
  readonly sent: number
  readonly dead: number
  readonly late: number
}

/** The time within which a share of the people, in [0, 1], had a therapist, in milliseconds. Null when nobody had. */
export function timeToHuman({ toHumanMs }: Pick<HandoffFigures, 'toHumanMs'>, share: number): number | null {
  const at = Math.max(0, Math.ceil(toHumanMs.length * share) - 1)
  return toHumanMs[at] ?? null
}
