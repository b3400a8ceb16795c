import type { Delivery } from '../model/turn.ts'
import type { Rules } from './ask.ts'
import type { Change } from './change.ts'
import {
  messageAbout,
  type Notification,
  type OutboxMessage,
  type SendOutcome,
  type TakenMessage,
} from './outbox-message.ts'
import { isOpen, isWaiting, nextPhase } from './life.ts'
import { tellAlerted } from './note-shown.ts'
import type { HandoffRequest, Refusal } from '../model/handoff-request.ts'

/** First wait between two attempts, in milliseconds; each later one is twice as long, up to the last. */
const AGAIN_FIRST_MS = 1000

/** Longest wait between two attempts, in milliseconds. Somebody is waiting: a minute after a platform is back, they know. */
export const AGAIN_LAST_MS = 60_000

/** Longest wait for the change of a card: it is small, and staff are looking at the old one. In milliseconds. */
const UPDATE_AGAIN_LAST_MS = 10_000

/** How long an attempt that was given up may still come to something, in milliseconds. */
const OVERTAKES_MS = 30_000

/**
 * How long a message is tried at all: a day. Nothing is given up before it was tried as often as fits into a third of that time:
 * hours that pass between two attempts are a clock that was moved, or a process that slept.
 */
const GIVE_UP = { afterMs: 24 * 60 * 60 * 1000, attempts: 500 } as const

/** How long the change of a card is tried: an hour, and as above. Nothing is lost with it. */
const GIVE_UP_UPDATE = { afterMs: 60 * 60 * 1000, attempts: 120 } as const

/** Tells whether a message still says anything, now that the time has come to send it. */
export function isNeeded(message: TakenMessage, request: HandoffRequest): boolean {
  const { task } = message
  // A card that was tried before may stand in the channel without our knowing: it has to be found, and changed.
  if (task.kind === 'card') return message.attempt > 1 || (isOpen(request.phase) && isOfRound(message, request))
  if (task.kind === 'update') return true
  // Whom to tell is only out of sight: the message waits.
  if (request.person === null) return request.isLocked
  // Of an earlier round it is told as it was: nothing that happened since takes it back.
  return !isOfRound(message, request) || isStillSo(task.what, request)
}

/** Staff may have taken back, or undone by something else, what the person was to be told. */
function isStillSo(what: Notification, { phase, deliveredAtMs, unreachedAtMs }: HandoffRequest): boolean {
  switch (what) {
    case 'undelivered':
      return deliveredAtMs === null && isOpen(phase)
    case 'claimed':
      return !isWaiting(phase)
    case 'released':
      return isWaiting(phase)
    case 'resumed':
      return phase === 'claimed'
    case 'unreached':
      return unreachedAtMs !== null
    case 'done':
      return phase === 'done'
    case 'receipt':
    case 'delivered-late':
    case 'still-waiting':
    case 'alerted':
      return true
  }
}

/** The rules by which it is decided what comes of an attempt. */
export interface SendRules extends Rules {
  /** For so long the clock was not moved, in milliseconds. */
  readonly clockGoesOnForMs: number
}

/** Decides what becomes of a message after an attempt. `chance` is in [0, 1): no two instances try again at once. */
export function outcomeOf(message: TakenMessage, delivery: Delivery, rules: Rules, chance: number): SendOutcome {
  // What stands under a card that cannot be changed is never overtaken by an earlier attempt: nothing is left to put right.
  if (delivery.kind === 'delivered')
    return delivery.how === 'under' ? { kind: 'needless' } : { kind: 'sent', ref: delivery.ref }
  const { nowMs, plan } = rules
  // Nobody waits for the change of a card, and one that somebody deleted cannot be changed.
  const isUpdate = message.task.kind === 'update'
  const giveUp = isUpdate ? GIVE_UP_UPDATE : GIVE_UP
  const isOld = nowMs - message.sinceMs >= giveUp.afterMs
  if (isOld && message.attempt >= giveUp.attempts) return { kind: isUpdate ? 'needless' : 'dead' }
  const isLate = !isUpdate && hasFailed(message, delivery, rules)
  const longestMs = isUpdate ? UPDATE_AGAIN_LAST_MS : AGAIN_LAST_MS
  const waitMs = Math.min(AGAIN_FIRST_MS * 2 ** (message.attempt - 1), longestMs)
  const dueAtMs = nowMs + waitMs * (0.5 + chance / 2)
  const limitMs = message.sinceMs + plan.routeLimitMs
  // The last attempt in time is made at the very end of it, so that nobody waits longer than that to be told.
  return { kind: 'again', dueAtMs: isLate || isUpdate ? dueAtMs : Math.min(dueAtMs, limitMs), isLate }
}

function hasFailed(message: TakenMessage, delivery: Delivery, { nowMs, plan }: Rules): boolean {
  return message.isLate || delivery.kind === 'refused' || nowMs - message.sinceMs >= plan.routeLimitMs
}

/** Changes a request by what became of a message about it. */
export function afterSending(
  message: TakenMessage,
  outcome: SendOutcome,
  request: HandoffRequest,
  rules: SendRules,
): Change | Refusal {
  const { task } = message
  if (!isOfRound(message, request)) return 'nothing'
  if (task.kind === 'update' && outcome.kind === 'sent') return overtaken(message, request, rules)
  if (task.kind !== 'card') return 'nothing'
  if (outcome.kind === 'sent') return delivered(request, corrected(message, task.route, request, rules), rules)
  const fails = outcome.kind === 'dead' || (outcome.kind === 'again' && outcome.isLate && !message.isLate)
  return fails && isOpen(request.phase) ? fallOver(request, rules) : 'nothing'
}

/** A crash may come between a card that arrived and our note of it: then it is noted later, and nothing else happens. */
function delivered(request: HandoffRequest, messages: readonly OutboxMessage[], { nowMs }: Rules): Change | Refusal {
  const phase = nextPhase(request.phase, 'deliver')
  if (!phase || request.deliveredAtMs !== null)
    return messages.length > 0 ? { next: request, messages, audit: null } : 'nothing'
  const next = { ...request, phase, deliveredAtMs: nowMs }
  return { next, messages: [...messages, ...good(next, nowMs)], audit: null }
}

/**
 * What an earlier attempt brought may arrive after all, and undo a later one: then the card is changed once more. When it is due
 * for that, nobody can know by a clock that was moved meanwhile.
 */
function overtaken({ task, attempt }: TakenMessage, request: HandoffRequest, rules: SendRules): Change | Refusal {
  const { nowMs, clockGoesOnForMs } = rules
  if (attempt === 1 && clockGoesOnForMs >= OVERTAKES_MS) return 'nothing'
  return { next: request, messages: [messageAbout(request, task, nowMs + OVERTAKES_MS)], audit: null }
}

/** A card that came by an earlier attempt says how the request stood then. */
function corrected(
  { attempt }: TakenMessage,
  route: string,
  request: HandoffRequest,
  { nowMs }: Rules,
): readonly OutboxMessage[] {
  return attempt > 1 ? [messageAbout(request, { kind: 'update', route }, nowMs)] : []
}

function good(request: HandoffRequest, nowMs: number): readonly OutboxMessage[] {
  if (request.kind === 'alert') return tellAlerted(request, nowMs)
  const isLate = request.kind === 'request' && request.undeliveredAtMs !== null
  return isLate ? [messageAbout(request, { kind: 'tell', what: 'delivered-late' }, nowMs)] : []
}

/** Where one route fails, the next gets the card; after the last, the person is told. */
function fallOver(request: HandoffRequest, { plan, nowMs }: Rules): Change | Refusal {
  if (request.deliveredAtMs !== null || request.undeliveredAtMs !== null) return 'nothing'
  const all = [...plan.routes, ...plan.onCall]
  const route = all.find(one => !request.routes.includes(one))
  if (route !== undefined) {
    const next = { ...request, routes: [...request.routes, route] }
    return { next, messages: [messageAbout(next, { kind: 'card', route, why: 'instead' }, nowMs)], audit: null }
  }
  const next = { ...request, undeliveredAtMs: nowMs }
  const tell = messageAbout(next, { kind: 'tell', what: 'undelivered' }, nowMs)
  return { next, messages: request.kind === 'request' ? [tell] : [], audit: null }
}

function isOfRound(message: TakenMessage, { id, round }: HandoffRequest): boolean {
  return message.key.startsWith(`${id}/${round}/`)
}
