import type { Action } from './action.ts'
import type { Reply } from './reply.ts'
import type { RichText } from './rich-text.ts'
import type { Delivery, Platform } from './turn.ts'

/** What staff see of a request in a channel: never who asked for a therapist, and none of anybody's words. */
export interface StaffCard {
  readonly code: string
  readonly platform: Platform
  readonly askedAtMs: number
  readonly state: 'open' | 'claimed' | 'done'
  readonly isDrill: boolean
  /** Whom a crisis card was shown to, by the platform's id; null on every other card, and where staff are not to know. */
  readonly person: string | null
  /** What is to know besides: that nobody took it for 15 minutes, that it was withdrawn, what a drill is for. */
  readonly note: string | null
  readonly actions: readonly Action[]
}

/** What staff see in their channel of what is no request: words, and what can be done about it. */
export interface StaffNote {
  readonly note: RichText
  readonly actions: readonly Action[]
}

/** What can be said outside a turn. */
export type SaidOutside = Reply | StaffCard | StaffNote

/**
 * What makes saying something needless, where the platform can tell: that it was said before under the same key, or that
 * the turn with this id has its reply, or this instead.
 */
export type Once = { readonly key: string } | { readonly unless: string }

/**
 * Whom something is said to: a person alone, in the conversation of two where that is known; or, `under`, where a message stands,
 * by its `ref`, for all who see that.
 */
export type Listener =
  | { readonly person: string; readonly conversation?: string | null }
  | { readonly channel: string }
  | { readonly under: string }

/** What became of changing a message. `gone`: it can never be changed any more, however often one tries. */
export type Replaced = Delivery | { readonly kind: 'gone' }

/** Speaking outside a turn: receipts, staff cards, "a therapist has your request". */
export interface Voice {
  say(to: Listener, what: SaidOutside, once: Once): Promise<Delivery>
  replace(ref: string, what: SaidOutside): Promise<Replaced>
}

/** Whether somebody belongs to the staff. `unknown`: the platform does not say just now, which is no "no". */
export type Membership = 'yes' | 'no' | 'unknown'

/** Tells who belongs to the clinic's staff on one platform, asked anew at each press. */
export interface StaffRoll {
  membershipOf(person: string): Promise<Membership>
}
