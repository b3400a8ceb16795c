import type { Letter } from './letter.ts'
import type { HandoffRequest } from '../model/handoff-request.ts'

/** What is written down about who did what with a request, for good. */
export type Deed =
  | 'asked'
  | 'edited'
  | 'cancelled'
  | 'reopened'
  | 'saw'
  | 'claimed'
  | 'backup'
  | 'unreached'
  | 'closed'
  | 'deleted'
  | 'escalated'

/** A request as it shall be, what is to be sent about it, and what is written down: all of it, or nothing. */
export interface Change {
  readonly next: HandoffRequest
  readonly letters: readonly Letter[]
  /** Null when nobody did anything, such as when a letter arrived. */
  readonly deed: { readonly deed: Deed; /** `person`, `signpost` or one of the staff. */ readonly by: string } | null
}

/** Why nothing was changed. */
export type Refusal = 'unknown' | 'taken' | 'not-yours' | 'closed' | 'too-late' | 'already' | 'nothing'

/** What came of a change: the request as it now is, or why nothing was changed and the request as it was. */
export type Outcome =
  | { readonly kind: 'changed'; readonly request: HandoffRequest }
  | { readonly kind: 'refused'; readonly why: Refusal; readonly request: HandoffRequest | null }

/** Decides on a change by the request as it is at that moment. Pure. */
export type Decide = (request: HandoffRequest) => Change | Refusal
