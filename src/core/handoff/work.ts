import type { Change } from './change.ts'
import { updates, type Rules } from './ask.ts'
import { messageAbout, type OutboxMessage } from './outbox-message.ts'
import { isOpen, nextPhase } from './life.ts'
import type { Closing, HandoffRequest, Refusal } from '../model/handoff-request.ts'

/** Takes a request on. One has it; another may take over only when backup was asked for. A drill ends with it. */
export function claim(request: HandoffRequest, by: string, { nowMs }: Rules): Change | Refusal {
  const phase = nextPhase(request.phase, 'claim')
  if (!phase) return 'closed'
  if (request.claimedBy === by) return 'already'
  if (request.claimedBy !== null && request.backupAtMs === null) return 'taken'
  const ends = request.kind !== 'request'
  const next: HandoffRequest = {
    ...request,
    phase: ends ? 'done' : phase,
    claimedBy: by,
    claimedAtMs: request.claimedAtMs ?? nowMs,
    closedAtMs: ends ? nowMs : null,
    backupAtMs: null,
    escalatesAtMs: null,
  }
  const isFirst = request.claimedBy === null
  const messages = [...(isFirst ? tell(next, 'claimed', nowMs) : []), ...updates(next, nowMs)]
  return { next, messages, audit: { action: 'claimed', by } }
}

/** Looks again at what the person wrote, which they may have changed: nothing changes by it. */
export function look({ phase, claimedBy }: HandoffRequest, by: string): Refusal {
  if (!isOpen(phase)) return 'closed'
  return claimedBy === by ? 'already' : 'not-yours'
}

/** Calls for somebody else without letting go: the next to claim takes over. Those on call get a card. */
export function callBackup(request: HandoffRequest, by: string, { plan, nowMs }: Rules): Change | Refusal {
  const phase = heldBy(request, by, 'backup')
  if (phase !== null) return phase
  const called = plan.onCall.filter(route => !request.routes.includes(route))
  const next = { ...request, backupAtMs: nowMs, routes: [...request.routes, ...called] }
  const cards = called.map(route => messageAbout(next, { kind: 'card', route, why: 'backup' }, nowMs))
  return { next, messages: [...cards, ...updates(request, nowMs)], audit: { action: 'backup', by } }
}

/** Notes that the way the person gave did not work; they are asked for another one. */
export function noteUnreached(request: HandoffRequest, by: string, { nowMs }: Rules): Change | Refusal {
  const phase = heldBy(request, by, 'unreached')
  if (phase !== null) return phase
  const next = { ...request, unreachedAtMs: nowMs }
  const messages = [...tell(next, 'unreached', nowMs), ...updates(next, nowMs)]
  return { next, messages, audit: { action: 'unreached', by } }
}

/** Closes a request for a reason. The person may reopen it for 7 days. */
export function finish(request: HandoffRequest, by: string, reason: Closing, { nowMs }: Rules): Change | Refusal {
  const phase = heldBy(request, by, 'finish')
  if (phase !== null) return phase
  const next: HandoffRequest = { ...request, phase: 'done', reason, closedAtMs: nowMs, backupAtMs: null }
  const messages = [...tell(next, 'done', nowMs), ...updates(next, nowMs)]
  return { next, messages, audit: { action: 'closed', by } }
}

/** Null when the event may happen by this member of staff. */
function heldBy(request: HandoffRequest, by: string, event: 'backup' | 'unreached' | 'finish'): Refusal | null {
  if (!nextPhase(request.phase, event)) return request.claimedBy === null ? 'not-yours' : 'closed'
  return request.claimedBy === by ? null : 'not-yours'
}

/** Nobody is told of drills and alerts that are taken. */
function tell(
  request: HandoffRequest,
  what: 'claimed' | 'unreached' | 'done',
  nowMs: number,
): readonly OutboxMessage[] {
  return request.kind === 'request' ? [messageAbout(request, { kind: 'tell', what }, nowMs)] : []
}
