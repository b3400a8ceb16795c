import type { Change } from './change.ts'
import { messageAbout, type OutboxMessage } from './outbox-message.ts'
import type { HandoffRequest, Refusal } from '../model/handoff-request.ts'

/** Notes what became of the card that an alert is about, and where it can be changed; null where it cannot. */
export function noteShown(request: HandoffRequest, ref: string | null, nowMs: number): Change | Refusal {
  const { card } = request
  if (!card?.isUnderWay) return 'nothing'
  const next = { ...request, card: { ...card, ref, isUnderWay: false } }
  return { next, messages: tellAlerted(next, nowMs), audit: null }
}

/** Tells the person that staff know: once they do, and not before the card itself has come. */
export function tellAlerted(request: HandoffRequest, nowMs: number): readonly OutboxMessage[] {
  if (request.deliveredAtMs === null || request.card?.isUnderWay) return []
  return [messageAbout(request, { kind: 'tell', what: 'alerted' }, nowMs)]
}
