import type { Crisis } from './assessment.ts'
import type { Platform } from './turn.ts'

/** Where a request stands. Only `life.ts` says what may follow what. */
export type HandoffPhase = 'asked' | 'delivered' | 'claimed' | 'done' | 'cancelled'

/** Why staff closed a request. */
export const CLOSINGS = ['in-touch', 'elsewhere', 'not-reached'] as const

/** One of the reasons. */
export type Closing = (typeof CLOSINGS)[number]

/** What the person filled in, in their words. */
export interface HandoffDetails {
  readonly contact: string
  readonly when: string
  /** Empty when there was nothing to add. */
  readonly note: string
}

/** A crisis card on its way to somebody, as an alert about it needs to know: none of the person's words. */
export interface SentCard {
  readonly crisis: Crisis
  /** How often the person had seen a card before. */
  readonly shown: number
  /** True where it offered to ask for a therapist through us. */
  readonly canRequest: boolean
  /** True where the clinic wants staff to know who it is, and the person was told so before. */
  readonly isNamed: boolean
}

/** The same card, and what became of it. */
export interface ShownCard extends SentCard {
  /** True until it is known where it arrived: the alert is written beside the card and does not wait for that. */
  readonly isUnderWay: boolean
  /** Where it stands, if it can be changed there for nobody but the person to see; null where it cannot, or not yet. */
  readonly ref: string | null
}

/**
 * Somebody waits for a human being. `request`: a person asked. `drill`: we test whether staff are reached. `alert`: a
 * crisis card was shown, where the clinic's protocol wants staff to know.
 */
export type HandoffKind = 'request' | 'drill' | 'alert'

/** A person asks that a human being takes over. Times are milliseconds since the Unix epoch. */
export interface HandoffRequest {
  readonly id: string
  /** Short and easy to read out, such as `K7-42`. */
  readonly code: string
  readonly kind: HandoffKind
  readonly platform: Platform
  /** Whom to tell; null for a drill, and once the person was forgotten. */
  readonly person: string | null
  /** Null where nothing was filled in, and once it was deleted. */
  readonly details: HandoffDetails | null
  /** What an alert is about; null of anything else, and once it was deleted. */
  readonly card: ShownCard | null
  readonly phase: HandoffPhase
  /** Counted from 1; reopening begins the next. What follows below is of the present round. */
  readonly round: number
  /** How many steps of the escalation were taken. */
  readonly step: number
  /** Routes that were given a card, in their order. */
  readonly routes: readonly string[]
  readonly askedAtMs: number
  readonly deliveredAtMs: number | null
  /** When the person was to be told that no route delivers. */
  readonly undeliveredAtMs: number | null
  readonly claimedAtMs: number | null
  /** Who of the staff has it, such as `slack/U1`. */
  readonly claimedBy: string | null
  readonly backupAtMs: number | null
  readonly unreachedAtMs: number | null
  readonly closedAtMs: number | null
  readonly reason: Closing | null
  /** When to call for more people if nobody has claimed it, or whoever has it has done nothing, by then. */
  readonly escalatesAtMs: number | null
  /** Null where nothing was done that its doer may still take back. */
  readonly undo: Undo | null
  /** True while who asked, what they wrote or who has it cannot be opened, for want of a former secret: it is there, and reads as null. */
  readonly isLocked: boolean
}

/** What whoever has a request did last, while it can be taken back: the person is not told of it before. */
export interface Undo {
  /** In milliseconds since the Unix epoch. */
  readonly untilMs: number
  /** What the request said before. */
  readonly unreachedAtMs: number | null
}

/** Why staff get a card: first of all, because another route failed, or because nobody took the request, or sees to it. */
export type CardReason = 'first' | 'instead' | 'on-call' | 'unclaimed' | 'backup' | 'untouched'

/** Why nothing was changed. */
export type Refusal = 'unknown' | 'taken' | 'not-yours' | 'closed' | 'too-late' | 'already' | 'nothing'

/** What came of a change: the request as it now is, or why nothing was changed and the request as it was. */
export type ChangeOutcome =
  | { readonly kind: 'changed'; readonly request: HandoffRequest }
  | { readonly kind: 'refused'; readonly why: Refusal; readonly request: HandoffRequest | null }
