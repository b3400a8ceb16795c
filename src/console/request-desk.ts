import type { Closing } from '../core/handoff/request.ts'

/** A request for a therapist, as staff see it in a list. */
export interface RequestLine {
  readonly id: string
  /** Short and easy to read out, such as `K7-42`. */
  readonly code: string
  readonly platform: string
  readonly askedAtMs: number
  readonly state: 'open' | 'claimed'
  /** Null while nobody has claimed it. */
  readonly claimedBy: string | null
  /** What the person filled in; null until whoever looks has claimed it. */
  readonly details: readonly string[] | null
}

/** Requests for a therapist as the console works with them. Whoever builds the program joins it to the store of requests. */
export interface RequestDesk {
  /** Oldest first. */
  open(viewer: string): Promise<readonly RequestLine[]>
  /** False when somebody else was faster. */
  claim(id: string, by: string): Promise<boolean>
  done(id: string, by: string, reason: Closing): Promise<void>
  /** Times from asking to claiming since a moment, in milliseconds, shortest first. */
  toHumanMs(sinceMs: number): Promise<readonly number[]>
}
