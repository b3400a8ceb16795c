import { KEPT_FOR_MS } from '../model/kept-for.ts'
import type { Platform } from '../model/turn.ts'
import type { Change } from './change.ts'
import type { Calendar } from '../model/working-hours.ts'
import { messageAbout, type OutboxMessage } from './outbox-message.ts'
import { isOpen, nextPhase } from './life.ts'
import type { HandoffPlan } from '../model/plan.ts'
import type { HandoffDetails, HandoffKind, HandoffRequest, ShownCard, Refusal } from '../model/handoff-request.ts'

/** How long after its end a request may be reopened, in milliseconds: as long as its words are there. */
export const REOPEN_MS = KEPT_FOR_MS.details

/** How long the reply to a form may take before its receipt is sent again by direct message, in milliseconds. */
const RECEIPT_AFTER_MS = 2000

/** What a new request is made of. */
export interface Asking {
  readonly id: string
  readonly code: string
  readonly kind: HandoffKind
  readonly platform: Platform
  readonly person: string | null
  readonly details: HandoffDetails | null
  readonly card: ShownCard | null
}

/** The rules by which a request is filed and worked. */
export interface Rules {
  readonly plan: HandoffPlan
  readonly calendar: Calendar
  /** Milliseconds since the Unix epoch. */
  readonly nowMs: number
}

/** Files a request: the first route gets a card, and the person a receipt. */
export function ask(asking: Asking, rules: Rules): Change {
  const next: HandoffRequest = { ...asking, phase: 'asked', round: 1, ...afresh(asking.kind, rules) }
  return { next, messages: firstMessages(next, rules), audit: { action: 'asked', by: 'person' } }
}

/** Other words for a request. There is none without a way and a time to reach somebody: left empty, they stay. */
export interface ChangedDetails extends Omit<HandoffDetails, 'note'> {
  /** Null stays; empty takes the note out. */
  readonly note: string | null
}

/** Puts other words in the place of those that were filled in. */
export function edit(request: HandoffRequest, words: ChangedDetails, { nowMs }: Rules): Change | Refusal {
  const phase = nextPhase(request.phase, 'edit')
  if (!phase) return 'closed'
  const details = {
    contact: words.contact || (request.details?.contact ?? ''),
    when: words.when || (request.details?.when ?? ''),
    note: words.note ?? request.details?.note ?? '',
  }
  const next = { ...request, phase, details, unreachedAtMs: null, undo: null }
  return { next, messages: updates(next, nowMs), audit: { action: 'edited', by: 'person' } }
}

/** Takes a request back. */
export function cancel(request: HandoffRequest, { nowMs }: Pick<Rules, 'nowMs'>): Change | Refusal {
  const phase = nextPhase(request.phase, 'cancel')
  if (!phase) return 'closed'
  const next = { ...request, phase, closedAtMs: nowMs, escalatesAtMs: null }
  return { next, messages: updates(next, nowMs), audit: { action: 'cancelled', by: 'person' } }
}

/** Deletes who asked and what they wrote. Staff see an open request withdrawn, and no name on an alert any more. */
export function forget(request: HandoffRequest, nowMs: number): Change {
  const bare: HandoffRequest = { ...request, person: null, details: null, card: null }
  const audit = { action: 'deleted', by: 'person' } as const
  const named = request.card?.isNamed || request.isLocked ? updates(bare, nowMs) : []
  if (request.kind !== 'request' || !isOpen(request.phase)) return { next: bare, messages: named, audit }
  const next: HandoffRequest = { ...bare, phase: 'cancelled', closedAtMs: nowMs, escalatesAtMs: null }
  return { next, messages: updates(next, nowMs), audit }
}

/** Begins another round within 7 days of the end, with the words that are there. */
export function reopen(request: HandoffRequest, rules: Rules): Change | Refusal {
  const phase = nextPhase(request.phase, 'reopen')
  if (!phase || request.closedAtMs === null) return 'closed'
  if (request.details === null || rules.nowMs - request.closedAtMs > REOPEN_MS) return 'too-late'
  const next = { ...request, phase, round: request.round + 1, ...afresh(request.kind, rules) }
  return { next, messages: firstMessages(next, rules), audit: { action: 'reopened', by: 'person' } }
}

/** Changes every card that is out there to how the request now stands. */
export function updates(request: HandoffRequest, nowMs: number): readonly OutboxMessage[] {
  return request.routes.map(route => messageAbout(request, { kind: 'update', route }, nowMs))
}

type Fresh = Omit<HandoffRequest, keyof Asking | 'phase' | 'round'>

function afresh(kind: HandoffKind, { plan, calendar, nowMs }: Rules): Fresh {
  return {
    step: 0,
    routes: [plan.routes[0]],
    askedAtMs: nowMs,
    deliveredAtMs: null,
    undeliveredAtMs: null,
    claimedAtMs: null,
    claimedBy: null,
    backupAtMs: null,
    unreachedAtMs: null,
    closedAtMs: null,
    reason: null,
    escalatesAtMs: kind === 'drill' ? null : calendar.afterOpen(nowMs, plan.onCallAfterMs),
    undo: null,
    isLocked: false,
  }
}

function firstMessages(request: HandoffRequest, { plan, nowMs }: Rules): readonly OutboxMessage[] {
  const card = messageAbout(request, { kind: 'card', route: plan.routes[0], why: 'first' }, nowMs)
  if (request.kind !== 'request') return [card]
  return [card, messageAbout(request, { kind: 'tell', what: 'receipt' }, nowMs + RECEIPT_AFTER_MS)]
}
