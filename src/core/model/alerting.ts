/** What staff are told where somebody is shown a crisis card: nothing, that it happened, or also to whom. Least first. */
export const ALERTINGS = ['off', 'unnamed', 'named'] as const

/** One of these. */
export type Alerting = (typeof ALERTINGS)[number]
