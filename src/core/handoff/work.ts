import type { Change } from './change.ts'
import { updates, type Rules } from './ask.ts'
import { untouchedAt } from './escalate.ts'
import { messageAbout, type OutboxMessage } from './outbox-message.ts'
import { isOpen, isUntouched, nextPhase, type LifeEvent } from './life.ts'
import type { Closing, HandoffRequest, Refusal } from '../model/handoff-request.ts'

/**
 * Takes a request on. One has it; another may take over only when backup was asked for, or nothing was done for long. Whoever
 * has it then and claims it again keeps it. A drill ends with it.
 */
export function claim(request: HandoffRequest, by: string, rules: Rules): Change | Refusal {
  const { nowMs } = rules
  const phase = nextPhase(request.phase, 'claim')
  if (!phase) return 'closed'
  const isMine = request.claimedBy === by
  const isFree = request.claimedBy === null || request.backupAtMs !== null || isUntouched(request)
  if (!isFree) return isMine ? 'already' : 'taken'
  const ends = request.kind !== 'request'
  const next: HandoffRequest = {
    ...touched(request, rules),
    phase: ends ? 'done' : phase,
    claimedBy: by,
    claimedAtMs: request.claimedAtMs ?? nowMs,
    closedAtMs: ends ? nowMs : null,
    backupAtMs: null,
    ...(ends && { escalatesAtMs: null }),
  }
  const isFirst = request.claimedBy === null
  const messages = [...(isFirst ? tell(next, 'claimed', nowMs) : []), ...updates(next, nowMs)]
  return { next, messages, audit: { action: isMine ? 'kept' : 'claimed', by } }
}

/** Looks again at what the person wrote, which they may have changed: nothing changes by it. */
export function look({ phase, claimedBy }: HandoffRequest, by: string): Refusal {
  if (!isOpen(phase)) return 'closed'
  return claimedBy === by ? 'already' : 'not-yours'
}

/** Calls for somebody else without letting go: the next to claim takes over. Those on call get a card. */
export function callBackup(request: HandoffRequest, by: string, rules: Rules): Change | Refusal {
  const { plan, nowMs } = rules
  const refusal = heldBy(request, by, 'backup')
  if (refusal !== null) return refusal
  const called = plan.onCall.filter(route => !request.routes.includes(route))
  const next = { ...touched(request, rules), backupAtMs: nowMs, routes: [...request.routes, ...called] }
  const cards = called.map(route => messageAbout(next, { kind: 'card', route, why: 'backup' }, nowMs))
  return { next, messages: [...cards, ...updates(request, nowMs)], audit: { action: 'backup', by } }
}

/** By which rules somebody works on a request whose person is told of it later, or at once. */
export interface WorkRules extends Rules {
  /** For so long whoever did something may take it back, in milliseconds; 0 where they could not, and people are told at once. */
  readonly undoMs: number
}

/** What clocks may differ, and a press may take, before the person is told what can no longer be taken back. In milliseconds. */
const UNDO_GRACE_MS = 2000

/** Notes that the way the person gave did not work; they are asked for another one. */
export function noteUnreached(request: HandoffRequest, by: string, rules: WorkRules): Change | Refusal {
  const { nowMs } = rules
  const refusal = heldBy(request, by, 'unreached')
  if (refusal !== null) return refusal
  const next = { ...touched(request, rules), unreachedAtMs: nowMs, undo: undoOf(request, rules) }
  const messages = [...tell(next, 'unreached', tellAt(rules)), ...updates(next, nowMs)]
  return { next, messages, audit: { action: 'unreached', by } }
}

/** Closes a request for a reason. The person may reopen it for 7 days. */
export function finish(request: HandoffRequest, by: string, reason: Closing, rules: WorkRules): Change | Refusal {
  const { nowMs } = rules
  const refusal = heldBy(request, by, 'finish')
  if (refusal !== null) return refusal
  const closed = {
    phase: 'done',
    reason,
    closedAtMs: nowMs,
    escalatesAtMs: null,
    undo: undoOf(request, rules),
  } as const
  const next: HandoffRequest = { ...request, ...closed }
  const messages = [...tell(next, 'done', tellAt(rules)), ...updates(next, nowMs)]
  return { next, messages, audit: { action: 'closed', by } }
}

/** Takes back what was just done, before the person is told of it. */
export function undo(request: HandoffRequest, by: string, rules: Rules): Change | Refusal {
  const { undo: last, phase } = request
  if (request.claimedBy !== by) return 'not-yours'
  if (last === null) return 'nothing'
  if (rules.nowMs > last.untilMs) return 'too-late'
  const back = phase === 'done' ? nextPhase(phase, 'resume') : phase
  if (back !== 'claimed') return 'closed'
  const open = { phase: back, reason: null, closedAtMs: null, unreachedAtMs: last.unreachedAtMs } as const
  const next: HandoffRequest = { ...touched(request, rules), ...open }
  return { next, messages: updates(next, rules.nowMs), audit: { action: 'undid', by } }
}

/** A request with which something was just done: others are called only once nothing was done for long again. */
export function touched(request: HandoffRequest, rules: Rules): HandoffRequest {
  return { ...request, step: 0, escalatesAtMs: untouchedAt(rules), undo: null }
}

/** Null when the event may happen by this member of staff. */
export function heldBy(request: HandoffRequest, by: string, event: LifeEvent): Refusal | null {
  if (!nextPhase(request.phase, event)) return request.claimedBy === null ? 'not-yours' : 'closed'
  return request.claimedBy === by ? null : 'not-yours'
}

/** Nobody is told of drills and alerts that are taken. */
export function tell(
  request: HandoffRequest,
  what: 'claimed' | 'released' | 'resumed' | 'unreached' | 'done',
  atMs: number,
): readonly OutboxMessage[] {
  return request.kind === 'request' ? [messageAbout(request, { kind: 'tell', what }, atMs)] : []
}

function undoOf({ unreachedAtMs }: HandoffRequest, { nowMs, undoMs }: WorkRules): HandoffRequest['undo'] {
  return undoMs === 0 ? null : { untilMs: nowMs + undoMs, unreachedAtMs }
}

function tellAt({ nowMs, undoMs }: WorkRules): number {
  return undoMs === 0 ? nowMs : nowMs + undoMs + UNDO_GRACE_MS
}
