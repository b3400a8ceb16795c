import { closable, type Closable } from '../core/model/closable.ts'
import type { Rules } from '../core/handoff/ask.ts'
import { escalate } from '../core/handoff/escalate.ts'
import type { SendOutcome, TakenMessage } from '../core/handoff/outbox-message.ts'
import type { HandoffMeter } from '../core/handoff/meter.ts'
import type { HandoffPlan } from '../core/model/plan.ts'
import type { HandoffRequest } from '../core/model/handoff-request.ts'
import { afterSending, outcomeOf, isNeeded, type SendRules } from '../core/handoff/send.ts'
import type { HandoffStore, Outbox } from '../core/handoff/store.ts'
import { calendarFor } from '../core/handoff/hours.ts'
import type { Log } from '../core/model/log.ts'
import type { Delivery } from '../core/model/turn.ts'
import { every, type Job } from '../async/every.ts'
import { watchClock } from '../async/watch-clock.ts'
import { within } from '../async/within.ts'
import { send, type SendParts } from './send.ts'

/** What a worker is made of. */
export interface OutboxWorkerParts extends SendParts {
  readonly handoffs: HandoffStore
  readonly outbox: Outbox
  readonly plan: HandoffPlan
  readonly meter: HandoffMeter
  readonly log: Log
  /** Longest attempt to send, in milliseconds; half as long again, nobody else takes the message. */
  readonly attemptMs: number
  /** Milliseconds that only go on, whatever becomes of the clock. */
  steady(): number
  /** A number in [0, 1). */
  random(): number
}

/** How long an attempt to send may take, in milliseconds. */
export const ATTEMPT_MS = 10_000

/** Carries messages to staff and people. Each process has one; they share the work. */
export interface OutboxWorker extends Closable {
  start(): void
  /** Looks at once: something was just written. */
  wake(): void
  /** One look: calls for more people where that is due, and takes what can be sent. Resolves when all of it is settled. */
  round(): Promise<number>
  /** Takes nothing new, and resolves when what is being sent is settled. */
  close(): Promise<void>
}

/** How often to look, in milliseconds: a receipt must be there within 3 s, and is due after 2. */
const LOOK_EVERY_MS = 500

/** Messages under way at the same time. */
const AT_ONCE = 20

/** Builds a worker. */
export function createOutboxWorker(parts: OutboxWorkerParts): OutboxWorker {
  const running = new Set<Promise<void>>()
  const goesOnForMs = watchClock(parts)

  /** Takes as many messages as there are hands free, waiting for one where there are none; says how many of each. */
  async function look(): Promise<{ readonly free: number; readonly taken: number }> {
    await callForMore(parts)
    if (running.size === AT_ONCE) await Promise.race(running)
    const free = AT_ONCE - running.size
    const heldMs = 1.5 * parts.attemptMs
    // What others hold looks abandoned when the clock was moved: nothing is taken from them while they may be at it.
    const messages = await parts.outbox.take(free, heldMs, goesOnForMs() >= heldMs ? 'anybody' : 'nobody')
    for (const message of messages) {
      const done = carry(message, { ...parts, goesOnForMs }).finally(() => running.delete(done))
      running.add(done)
    }
    return { free, taken: messages.length }
  }

  /** When the store is away, a later look finds it again. */
  const lookOn = async (): Promise<'more' | void> => {
    const { free, taken } = await look()
    if (taken === free) return 'more'
  }
  let looking: Job | null = null
  return closable({
    start() {
      looking = every('look for letters', LOOK_EVERY_MS, lookOn, parts.log)
    },
    wake: () => looking?.wake(),
    async round() {
      const { taken } = await look()
      await Promise.all(running)
      return taken
    },
    async close() {
      await looking?.close()
      await Promise.all(running)
    },
  })
}

async function callForMore({ handoffs, log, ...parts }: OutboxWorkerParts): Promise<void> {
  for (const id of await handoffs.overdue()) {
    const outcome = await handoffs.change(id, request => escalate(request, rulesOf(parts)))
    if (outcome.kind === 'changed')
      log.warn('request unclaimed', { code: outcome.request.code, step: outcome.request.step })
  }
}

interface CarryParts extends OutboxWorkerParts {
  /** For so long the clock was not moved, in milliseconds. */
  goesOnForMs(): number
}

/** Sends a message and settles it. Never rejects: what could not be settled is taken again by whoever comes next. */
async function carry(message: TakenMessage, parts: CarryParts): Promise<void> {
  const { handoffs, outbox, log, meter } = parts
  try {
    const request = await handoffs.find({ id: message.request })
    if (!request) return
    const outcome = isNeeded(message, request) ? await tryToSend(message, request, parts) : NEEDLESS
    await outbox.settle(message, outcome, now => afterSending(message, outcome, now, sendRulesOf(parts)))
    meter.messageTried(message.task.kind, wayOf(message, request), outcome.kind)
    raiseAlarm(message, outcome, request, parts)
  } catch (cause) {
    log.error('letter not settled', { attempt: message.attempt }, cause)
  }
}

const NEEDLESS: SendOutcome = { kind: 'needless' }

async function tryToSend(
  message: TakenMessage,
  request: HandoffRequest,
  parts: OutboxWorkerParts,
): Promise<SendOutcome> {
  const delivery = await within(parts.attemptMs, send(message, request, parts).catch(unsure), UNSURE)
  return outcomeOf(message, delivery, rulesOf(parts), parts.random())
}

/** What does not end in its time may still arrive. */
const UNSURE: Delivery = { kind: 'unknown' }

function unsure(): Delivery {
  return UNSURE
}

/** A message that is not sent in its time is somebody's waiting: the operator hears of it once, and when it is given up. */
function raiseAlarm(
  message: TakenMessage,
  outcome: SendOutcome,
  request: HandoffRequest,
  { log, meter }: OutboxWorkerParts,
): void {
  const isNowLate = outcome.kind === 'again' && outcome.isLate && !message.isLate
  if (!isNowLate && outcome.kind !== 'dead') return
  const by = wayOf(message, request)
  meter.messageLate(by)
  const event = outcome.kind === 'dead' ? 'letter given up' : 'letter late'
  log.error(event, { code: request.code, message: message.task.kind, by, attempt: message.attempt })
}

function wayOf({ task }: TakenMessage, { platform }: HandoffRequest): string {
  return task.kind === 'tell' ? platform : task.route
}

function sendRulesOf(parts: CarryParts): SendRules {
  return { ...rulesOf(parts), clockGoesOnForMs: parts.goesOnForMs() }
}

function rulesOf({ plan, editions, now }: Pick<OutboxWorkerParts, 'plan' | 'editions' | 'now'>): Rules {
  return { plan, calendar: calendarFor(editions.current.clinic), nowMs: now() }
}
