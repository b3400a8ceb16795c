/** What staff are told where somebody is shown a crisis card: nothing, that it happened, or also to whom. Least first. */
export const ALERTINGS = ['off', 'unnamed', 'named'] as const

/** One of these. */
export type Alerting = (typeof ALERTINGS)[number]

/** Tells whether somebody who was told of one kind of alerting knows all there is to know of another. */
export function coversAlerting(told: Alerting, now: Alerting): boolean {
  return ALERTINGS.indexOf(told) >= ALERTINGS.indexOf(now)
}
