/** How one part of us is: `fail` where people cannot be answered as they should be, `warn` where some cannot or soon may not. */
export interface Health {
  /** What was looked at, such as `store` or the name of a platform. */
  readonly part: string
  readonly state: 'pass' | 'warn' | 'fail'
  /** For the operator, without ids and words of people; where it fails, the short name of why comes first. */
  readonly says: string
}

/** Looks how parts of us are. Never rejects. */
export type HealthCheck = () => Promise<readonly Health[]>
