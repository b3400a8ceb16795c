/** What looking at one part of an installation came to, for whoever runs the server. */
export interface HealthFinding {
  /** What was looked at, such as `Slack bot token`. */
  readonly part: string
  /** `warn`: it works, and there is something to know. */
  readonly state: 'pass' | 'warn' | 'fail'
  readonly what: string
  /** What to do; null where nothing is, or `what` says it already. */
  readonly todo: string | null
}

/** All is well with a part. */
export function pass(part: string, what: string): HealthFinding {
  return { part, state: 'pass', what, todo: null }
}

/** A part works, and there is something to know of it. */
export function warn(part: string, what: string, todo: string): HealthFinding {
  return { part, state: 'warn', what, todo }
}

/** Something is wrong with a part. */
export function fail(part: string, what: string, todo: string | null): HealthFinding {
  return { part, state: 'fail', what, todo }
}
