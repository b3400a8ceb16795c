import type { CardReason, HandoffRequest } from '../model/handoff-request.ts'

/** What a person is told outside of turns. */
export type Notification =
  | 'receipt'
  | 'undelivered'
  | 'delivered-late'
  | 'still-waiting'
  | 'claimed'
  | 'released'
  | 'resumed'
  | 'unreached'
  | 'done'
  | 'alerted'

/** What is to be sent: a card to staff by one route, the change of a card, or a notification to the person. */
export type OutboxTask =
  | { readonly kind: 'card'; readonly route: string; readonly why: CardReason }
  | { readonly kind: 'update'; readonly route: string }
  | { readonly kind: 'tell'; readonly what: Notification }

/** Something to be sent, written down together with what it tells of. */
export interface OutboxMessage {
  /** Unlike that of any other message: the same thing is never written down, and never sent, as two. */
  readonly key: string
  readonly request: string
  readonly task: OutboxTask
  /** In milliseconds since the Unix epoch. */
  readonly dueAtMs: number
}

/** A message that somebody took to send it. */
export interface TakenMessage extends OutboxMessage {
  /** Of this taking: who took it before has lost it. */
  readonly token: string
  /** Grows when there is something new to say while it is being sent. */
  readonly version: number
  /** How often it was taken, this time included. */
  readonly attempt: number
  /** When it was first due, in milliseconds since the Unix epoch. */
  readonly sinceMs: number
  /** True once it was given up in its time; it is still tried. */
  readonly isLate: boolean
}

/** What becomes of a message that somebody took. */
export type SendOutcome =
  | { readonly kind: 'sent'; readonly ref: string | null }
  | { readonly kind: 'again'; readonly dueAtMs: number; readonly isLate: boolean }
  | { readonly kind: 'dead' | 'needless' }

/** Writes a message about a request. A card goes once by each route in each round. */
export function messageAbout(request: HandoffRequest, task: OutboxTask, dueAtMs: number): OutboxMessage {
  const { id, round } = request
  return { key: `${id}/${round}/${keyOf(task)}`, request: id, task, dueAtMs }
}

/** The key of the receipt of the present round. */
export function receiptKey({ id, round }: HandoffRequest): string {
  return `${id}/${round}/tell/receipt`
}

/** The key of the card that went by a route in the round of a message. */
export function cardKeyOf(message: OutboxMessage, route: string): string {
  const [id = '', round = ''] = message.key.split('/')
  return `${id}/${round}/card/${route}`
}

/** True where the same thing may be said again: the card has changed again, the person was tried again. */
export function isRepeatable({ task }: OutboxMessage): boolean {
  return task.kind === 'update' || (task.kind === 'tell' && REPEATABLE.some(what => what === task.what))
}

/** What staff can do more than once in a round, or take back and do again. */
const REPEATABLE = ['claimed', 'released', 'resumed', 'unreached', 'done'] as const satisfies readonly Notification[]

function keyOf(task: OutboxTask): string {
  return task.kind === 'tell' ? `tell/${task.what}` : `${task.kind}/${task.route}`
}
