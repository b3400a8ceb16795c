import type { Action } from './action.ts'
import type { Reply } from './reply.ts'
import type { Delivery, Platform } from './turn.ts'

/** A person asks that a human being takes over. */
export interface HandoffRequest {
  readonly id: string
  /** Short and easy to read out, such as `K7-42`. */
  readonly code: string
  readonly platform: Platform
  readonly person: string
  /** What the person filled in: how to reach them, when, anything to know. */
  readonly contact: string
  readonly when: string
  readonly note: string
  readonly askedAtMs: number
}

/** Where requests are kept. */
export interface HandoffStore {
  add(request: HandoffRequest): Promise<void>
  /** Oldest first. */
  open(): Promise<readonly HandoffRequest[]>
  close(id: string, by: string): Promise<void>
}

/** What staff see of a request in a channel: never who asked, and none of their words. */
export interface StaffCard {
  readonly code: string
  readonly platform: Platform
  readonly askedAtMs: number
  readonly state: 'open' | 'claimed' | 'done'
  readonly isDrill: boolean
  readonly actions: readonly Action[]
}

/** Speaking outside a turn: receipts, staff cards, "a therapist has your request". */
export interface Voice {
  /** `unless`: id of a turn that may have its reply, or this instead. Where the platform can tell so, nothing more is said. */
  say(
    to: { readonly person: string } | { readonly channel: string },
    what: Reply | StaffCard,
    unless?: string,
  ): Promise<Delivery>
  replace(ref: string, what: Reply | StaffCard): Promise<Delivery>
}
