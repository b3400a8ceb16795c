import type { Platform } from '../model/turn.ts'
import type { Change, Decide, AuditAction } from './change.ts'
import type { HandoffFigures } from './figures.ts'
import type { SendOutcome, TakenMessage } from './outbox-message.ts'
import type { HandoffKind, HandoffRequest, ChangeOutcome } from '../model/handoff-request.ts'

/** What came of filing: the new request, or the one the person has open already. */
export interface Filed {
  readonly kind: 'filed' | 'open'
  readonly request: HandoffRequest
}

/** Where requests are kept. What a change says is written in one transaction: the request, its messages, who did it. */
export interface HandoffStore {
  /** Files a request under the first code that is free. A person has one open request at most; an id is filed once. */
  file(change: (code: string) => Change, newCode: () => string): Promise<Filed>
  /** Changes a request by its present state; two who change it at once do so one after the other. */
  change(id: string, decide: Decide): Promise<ChangeOutcome>
  find(by: { readonly id: string } | { readonly code: string }): Promise<HandoffRequest | null>
  /** The latest of a kind; of a person, or of anybody where none is given. */
  latest(
    kind: HandoffKind,
    of: { readonly platform: Platform; readonly person: string } | null,
  ): Promise<HandoffRequest | null>
  /** When somebody last answered a drill, in milliseconds since the Unix epoch; null when nobody ever did. */
  drilledAtMs(): Promise<number | null>
  /** Ids of waiting requests whose time to call for more people has come. */
  overdue(): Promise<readonly string[]>
  figures(sinceMs: number): Promise<HandoffFigures>
}

/** The requests that staff see to at the moment. */
export interface RequestList {
  /** Those that wait and those that somebody has claimed, oldest first; neither drills nor alerts. */
  open(): Promise<readonly HandoffRequest[]>
  /** Those that ended since a moment, the last first. */
  closedSince(sinceMs: number): Promise<readonly HandoffRequest[]>
  /** How many nobody has claimed. */
  waiting(): Promise<number>
}

/** Messages that wait to be sent. They outlive a crash, and each is with one sender at a time. */
export interface Outbox {
  /** Takes messages that are due, for so long; whose taker dies is taken by another afterwards, where `from` anybody is taken. */
  take(limit: number, forMs: number, from: 'anybody' | 'nobody'): Promise<readonly TakenMessage[]>
  /** Settles a message and changes its request, in one transaction. Nothing happens when another has taken it since. */
  settle(message: TakenMessage, outcome: SendOutcome, decide: Decide): Promise<void>
  /** Where a card stands, so that it can be replaced. Null when it is nowhere; `waiting` while it may still be sent. */
  refOf(key: string): Promise<{ readonly ref: string } | 'waiting' | null>
  /** Drops a message whose news the person has got in another way. */
  drop(key: string): Promise<void>
}

/** One line of the audit. */
export interface HandoffAuditEntry {
  readonly request: string
  readonly action: AuditAction
  readonly by: string
  /** In milliseconds since the Unix epoch. */
  readonly atMs: number
}

/** Who saw, claimed, closed, deleted which request when; kept longer than the request itself. */
export interface Audit {
  note(entry: HandoffAuditEntry): Promise<void>
  /** Oldest first. */
  of(request: string): Promise<readonly HandoffAuditEntry[]>
}
