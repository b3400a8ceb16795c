/** What looking at one part of an installation came to, for whoever runs the server. */
export interface HealthFinding {
  /** What was looked at, such as `Slack bot token`. */
  readonly part: string
  /** `advice`: it works, and there is something to know. */
  readonly state: 'good' | 'advice' | 'bad'
  readonly what: string
  /** What to do; null where nothing is, or `what` says it already. */
  readonly todo: string | null
}

/** All is well with a part. */
export function good(part: string, what: string): HealthFinding {
  return { part, state: 'good', what, todo: null }
}

/** A part works, and there is something to know of it. */
export function advice(part: string, what: string, todo: string): HealthFinding {
  return { part, state: 'advice', what, todo }
}

/** Something is wrong with a part. */
export function bad(part: string, what: string, todo: string | null): HealthFinding {
  return { part, state: 'bad', what, todo }
}
