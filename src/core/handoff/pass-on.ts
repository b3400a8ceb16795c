import { updates, type Rules } from './ask.ts'
import type { Change } from './change.ts'
import { nextPhase } from './life.ts'
import { heldBy, tell, touched } from './work.ts'
import type { HandoffRequest, Refusal } from '../model/handoff-request.ts'

/** Who gives a request to whom. */
export interface Handover {
  /** Who has it: whoever took it meanwhile keeps it. */
  readonly from: string
  readonly to: string
  /** Who does it: whoever has it, or who looks after people. */
  readonly by: string
}

/** Gives a request to a colleague. The person still has a therapist, and is not told. */
export function handOver(request: HandoffRequest, { from, to, by }: Handover, rules: Rules): Change | Refusal {
  const refusal = heldBy(request, from, 'claim')
  if (refusal !== null) return refusal
  return from === to ? 'already' : heldAnew(request, to, rules, { action: 'handed over', by })
}

/** Takes a request that a colleague has, without waiting for them: why is written down by whoever asks for it. */
export function takeOver(request: HandoffRequest, by: string, rules: Rules): Change | Refusal {
  if (request.phase !== 'claimed')
    return request.phase === 'done' || request.phase === 'cancelled' ? 'closed' : 'nothing'
  return request.claimedBy === by ? 'already' : heldAnew(request, by, rules, { action: 'took over', by })
}

/** Puts a request back among those that wait; the person, who had a therapist, is told. */
export function release(request: HandoffRequest, { from, by }: Omit<Handover, 'to'>, rules: Rules): Change | Refusal {
  const refusal = heldBy(request, from, 'release')
  const phase = nextPhase(request.phase, 'release')
  if (refusal !== null || !phase) return refusal ?? 'closed'
  const { plan, calendar, nowMs } = rules
  const free = { phase, claimedBy: null, claimedAtMs: null, backupAtMs: null } as const
  const escalatesAtMs = calendar.afterOpen(nowMs, plan.onCallAfterMs)
  const next: HandoffRequest = { ...touched(request, rules), ...free, escalatesAtMs }
  return {
    next,
    messages: [...tell(next, 'released', nowMs), ...updates(next, nowMs)],
    audit: { action: 'released', by },
  }
}

/** Goes on with a request that staff closed, as whoever opens it again; the person is told that a therapist has it. */
export function resume(request: HandoffRequest, by: string, rules: Rules): Change | Refusal {
  const { nowMs } = rules
  const phase = nextPhase(request.phase, 'resume')
  if (!phase || request.kind !== 'request') return 'nothing'
  if (request.details === null) return 'too-late'
  const open = {
    phase,
    reason: null,
    closedAtMs: null,
    claimedBy: by,
    claimedAtMs: request.claimedAtMs ?? nowMs,
  } as const
  const next: HandoffRequest = { ...touched(request, rules), ...open, backupAtMs: null }
  return {
    next,
    messages: [...tell(next, 'resumed', nowMs), ...updates(next, nowMs)],
    audit: { action: 'reopened', by },
  }
}

function heldAnew(request: HandoffRequest, holder: string, rules: Rules, audit: NonNullable<Change['audit']>): Change {
  const next: HandoffRequest = { ...touched(request, rules), claimedBy: holder, backupAtMs: null }
  return { next, messages: updates(next, rules.nowMs), audit }
}
