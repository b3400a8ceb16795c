import type { AuditAction } from '../../core/handoff/change.ts'
import type { Alerting } from '../../core/model/alerting.ts'
import type { Closing, HandoffKind, HandoffPhase } from '../../core/model/handoff-request.ts'
import type { Reply } from '../../core/model/reply.ts'
import type { Platform } from '../../core/model/turn.ts'
import type { StaffTables } from './staff-tables.ts'

/**
 * What we keep. `person`, `conversation` and `turn` are pseudonyms (pseudonyms.ts), `sealed…` is encrypted (encryption.ts), times
 * are milliseconds since the Unix epoch, and lists are JSON. No column holds what anybody typed.
 */
export interface Tables extends StaffTables {
  readonly sealed_keys: SealedKeysTable
  readonly turns: TurnsTable
  readonly memories: MemoriesTable
  readonly dialogs: DialogsTable
  readonly journal: JournalTable
  readonly journal_intents: JournalIntentsTable
  readonly editions: EditionsTable
  readonly requests: RequestsTable
  readonly outbox: OutboxTable
  readonly audit: AuditTable
}

/** Keys made once for this database, sealed with the operator's secret. */
export interface SealedKeysTable {
  readonly name: string
  readonly sealed: string
}

/** Turns taken up. Person and address are there only until the reply is on its way. */
export interface TurnsTable {
  readonly turn: string
  readonly phase: 'claimed' | 'speaking' | 'settled'
  readonly person: string | null
  readonly sealed_address: string | null
  readonly outcome: Reply['kind'] | null
  readonly claimed_at_ms: number
}

/** What we remember of a conversation with one person. */
export interface MemoriesTable {
  readonly person: string
  readonly conversation: string
  readonly last_intent: string | null
  readonly levels: string
  readonly cards_shown: number
  readonly unanswered: number
  readonly disclosed_at_ms: number | null
  /** Null where it was kept before alerts were: like `off`. */
  readonly told_of: Alerting | null
  /** A flag: 0 or 1. Null where it was kept before this was asked. */
  readonly told_of_questions: number | null
  readonly seen_at_ms: number | null
  readonly since_ms: number
  readonly kept_at_ms: number
}

/** Running dialogs. */
export interface DialogsTable {
  readonly person: string
  readonly conversation: string
  readonly sealed_state: string
  readonly version: number
  readonly since_ms: number
  readonly expires_at_ms: number
}

/** How turns ended. */
export interface JournalTable {
  readonly turn: string
  readonly platform: Platform
  readonly edition: number
  readonly outcome: Reply['kind']
  readonly at_ms: number
}

/** Which intents were answered or offered in a turn; place 0 is the best. */
export interface JournalIntentsTable {
  readonly turn: string
  readonly place: number
  readonly intent: string
}

/** Published content: rows are added, never changed. */
export interface EditionsTable {
  readonly number: number
  readonly hash: string
  readonly editor: string
  readonly published_at_ms: number
  readonly files: string
}

/** Requests for a human being. Who asked, what they wrote and who took it are sealed; `person` is a pseudonym. */
export interface RequestsTable {
  readonly id: string
  readonly code: string
  readonly kind: HandoffKind
  readonly platform: Platform
  readonly person: string | null
  readonly sealed_person: string | null
  readonly sealed_details: string | null
  readonly phase: HandoffPhase
  readonly round: number
  readonly step: number
  readonly routes: string
  readonly asked_at_ms: number
  readonly delivered_at_ms: number | null
  readonly undelivered_at_ms: number | null
  readonly claimed_at_ms: number | null
  readonly sealed_claimant: string | null
  readonly backup_at_ms: number | null
  readonly unreached_at_ms: number | null
  readonly closed_at_ms: number | null
  readonly reason: Closing | null
  readonly escalates_at_ms: number | null
  /** What can be taken back, as JSON. */
  readonly undo: string | null
}

/** Letters to staff and people: rows are written with what they tell of, and stay until the request goes. */
export interface OutboxTable {
  readonly key: string
  readonly request: string
  readonly kind: 'card' | 'update' | 'tell'
  readonly route: string | null
  readonly what: string | null
  readonly state: 'waiting' | 'sent' | 'dead' | 'needless'
  readonly is_late: number
  readonly due_at_ms: number
  readonly since_ms: number
  readonly attempt: number
  readonly version: number
  readonly token: string | null
  readonly leased_until_ms: number
  /** Where a card stands with staff; never kept of what people are told. */
  readonly ref: string | null
}

/** Who did what with a request. */
export interface AuditTable {
  readonly id: string
  readonly request: string
  readonly deed: AuditAction
  readonly sealed_by: string
  readonly at_ms: number
  /** Counts the entries of a request: a clock may be moved between two. */
  readonly ordinal: number
}
