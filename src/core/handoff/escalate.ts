import type { Rules } from './ask.ts'
import type { Change } from './change.ts'
import { messageAbout, type OutboxMessage } from './outbox-message.ts'
import { isWaiting } from './life.ts'
import type { HandoffRequest, Refusal } from '../model/handoff-request.ts'

/** Calls for more people, when nobody claimed a request in its time: first those on call, then the next route. */
export function escalate(request: HandoffRequest, rules: Rules): Change | Refusal {
  const { plan, calendar, nowMs } = rules
  if (!isWaiting(request.phase) || request.escalatesAtMs === null || request.escalatesAtMs > nowMs) return 'nothing'
  const isLast = request.step > 0
  const called = isLast ? nextRoute(request, rules) : plan.onCall.filter(route => !request.routes.includes(route))
  const next: HandoffRequest = {
    ...request,
    step: request.step + 1,
    routes: [...request.routes, ...called],
    escalatesAtMs: isLast ? null : calendar.afterOpen(request.askedAtMs, plan.nextRouteAfterMs),
  }
  const why = isLast ? 'unclaimed' : 'on-call'
  const cards = called.map(route => messageAbout(next, { kind: 'card', route, why }, nowMs))
  const nudges = request.routes.map(route => messageAbout(next, { kind: 'update', route }, nowMs))
  return {
    next,
    messages: [...cards, ...nudges, ...(isLast ? tellThatItTakesLong(next, nowMs) : [])],
    audit: { action: 'escalated', by: 'signpost' },
  }
}

function nextRoute(request: HandoffRequest, { plan }: Rules): readonly string[] {
  return plan.routes.filter(route => !request.routes.includes(route)).slice(0, 1)
}

function tellThatItTakesLong(request: HandoffRequest, nowMs: number): readonly OutboxMessage[] {
  return request.kind === 'request' ? [messageAbout(request, { kind: 'tell', what: 'still-waiting' }, nowMs)] : []
}
