import type { OutboxMessage } from './outbox-message.ts'
import type { HandoffRequest, Refusal } from '../model/handoff-request.ts'

/** What is written down about who did what with a request, for good. */
export type AuditAction =
  | 'asked'
  | 'edited'
  | 'cancelled'
  | 'reopened'
  | 'handed over'
  | 'took over'
  | 'released'
  | 'kept'
  | 'undid'
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
  readonly messages: readonly OutboxMessage[]
  /** Null when nobody did anything, such as when a message arrived. */
  readonly audit: {
    readonly action: AuditAction
    /** `person`, `signpost` or one of the staff. */ readonly by: string
  } | null
}

/** Decides on a change by the request as it is at that moment. Pure. */
export type Decide = (request: HandoffRequest) => Change | Refusal
