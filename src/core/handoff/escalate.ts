import type { Rules } from './ask.ts'
import type { Change } from './change.ts'
import { messageAbout, type OutboxMessage } from './outbox-message.ts'
import { isWaiting } from './life.ts'
import type { CardReason, HandoffRequest, Refusal } from '../model/handoff-request.ts'

/** How long whoever has a request may do nothing with it, in open milliseconds: a working day. */
const UNTOUCHED_MS = 8 * 60 * 60 * 1000

/** The same where the clinic never said when it is open. */
const UNTOUCHED_ANY_MS = 24 * 60 * 60 * 1000

/**
 * Calls for more people, when nobody claimed a request in its time, or whoever did has done nothing for a working day: first
 * those on call, then the next route.
 */
export function escalate(request: HandoffRequest, rules: Rules): Change | Refusal {
  const { plan, nowMs } = rules
  const { phase, escalatesAtMs, step } = request
  const isHeld = phase === 'claimed'
  if (!(isHeld || isWaiting(phase)) || escalatesAtMs === null || escalatesAtMs > nowMs) return 'nothing'
  const isLast = step > 0
  const called = isLast ? nextRoute(request, rules) : plan.onCall.filter(route => !request.routes.includes(route))
  const next: HandoffRequest = {
    ...request,
    step: step + 1,
    routes: [...request.routes, ...called],
    escalatesAtMs: isLast ? null : nextStepAt(request, rules),
  }
  const cards = called.map(route => messageAbout(next, { kind: 'card', route, why: whyCalled(request) }, nowMs))
  const nudges = request.routes.map(route => messageAbout(next, { kind: 'update', route }, nowMs))
  return {
    next,
    messages: [...cards, ...nudges, ...(isLast && !isHeld ? tellThatItTakesLong(next, nowMs) : [])],
    audit: { action: 'escalated', by: 'signpost' },
  }
}

/** When others are called because whoever has a request does nothing with it from now on. */
export function untouchedAt({ calendar, nowMs }: Rules): number | null {
  return calendar.afterOpen(nowMs, calendar.isKnown ? UNTOUCHED_MS : UNTOUCHED_ANY_MS)
}

function nextStepAt({ phase, askedAtMs }: HandoffRequest, rules: Rules): number | null {
  return phase === 'claimed' ? untouchedAt(rules) : rules.calendar.afterOpen(askedAtMs, rules.plan.nextRouteAfterMs)
}

function whyCalled({ phase, step }: HandoffRequest): CardReason {
  if (phase === 'claimed') return 'untouched'
  return step > 0 ? 'unclaimed' : 'on-call'
}

function nextRoute(request: HandoffRequest, { plan }: Rules): readonly string[] {
  return plan.routes.filter(route => !request.routes.includes(route)).slice(0, 1)
}

function tellThatItTakesLong(request: HandoffRequest, nowMs: number): readonly OutboxMessage[] {
  return request.kind === 'request' ? [messageAbout(request, { kind: 'tell', what: 'still-waiting' }, nowMs)] : []
}
