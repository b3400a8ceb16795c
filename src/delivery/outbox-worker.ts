import type { Rules } from '../core/handoff/ask.ts'
import { escalate } from '../core/handoff/escalate.ts'
import type { Fate, TakenLetter } from '../core/handoff/letter.ts'
import type { HandoffMeter } from '../core/handoff/meter.ts'
import type { HandoffPlan } from '../core/model/plan.ts'
import type { HandoffRequest } from '../core/model/handoff-request.ts'
import { afterSending, fateOf, isNeeded } from '../core/handoff/send.ts'
import type { HandoffStore, Outbox } from '../core/handoff/store.ts'
import { calendarFor } from '../core/handoff/hours.ts'
import type { Log } from '../core/model/log.ts'
import type { Delivery } from '../core/model/turn.ts'
import { lookAround } from '../async/poll.ts'
import { within } from '../async/within.ts'
import { send, type SendParts } from './send.ts'

/** What a courier is made of. */
export interface CourierParts extends SendParts {
  readonly handoffs: HandoffStore
  readonly outbox: Outbox
  readonly plan: HandoffPlan
  readonly meter: HandoffMeter
  readonly log: Log
  /** Longest attempt to send, in milliseconds; half as long again, nobody else takes the letter. */
  readonly attemptMs: number
  /** A number in [0, 1). */
  random(): number
}

/** How long an attempt to send may take, in milliseconds. */
export const ATTEMPT_MS = 10_000

/** Carries letters to staff and people. Each process has one; they share the work. */
export interface Courier {
  start(): void
  /** Looks at once: something was just written. */
  wake(): void
  /** One look: calls for more people where that is due, and takes what can be sent. Resolves when all of it is settled. */
  round(): Promise<number>
  /** Takes nothing new, and resolves when what is being sent is settled. */
  stop(): Promise<void>
}

/** How often to look, in milliseconds: a receipt must be there within 3 s, and is due after 2. */
const LOOK_EVERY_MS = 500

/** Letters under way at the same time. */
const AT_ONCE = 20

/** Builds a courier. */
export function createCourier(parts: CourierParts): Courier {
  const running = new Set<Promise<void>>()

  /** Takes as many letters as there are hands free, waiting for one where there are none; says how many of each. */
  async function look(): Promise<{ readonly free: number; readonly taken: number }> {
    await callForMore(parts)
    if (running.size === AT_ONCE) await Promise.race(running)
    const free = AT_ONCE - running.size
    const letters = await parts.outbox.take(free, 1.5 * parts.attemptMs)
    for (const letter of letters) {
      const done = carry(letter, parts).finally(() => running.delete(done))
      running.add(done)
    }
    return { free, taken: letters.length }
  }

  /** When the store is away, a later look finds it again. */
  const looking = lookAround(async () => {
    const found = await look().catch((cause: unknown) => parts.log.error('letters not looked for', {}, cause))
    return found && found.taken === found.free ? 'more' : 'enough'
  }, LOOK_EVERY_MS)

  return {
    start: looking.start,
    wake: looking.wake,
    async round() {
      const { taken } = await look()
      await Promise.all(running)
      return taken
    },
    async stop() {
      await looking.stop()
      await Promise.all(running)
    },
  }
}

async function callForMore({ handoffs, log, ...parts }: CourierParts): Promise<void> {
  for (const id of await handoffs.overdue()) {
    const outcome = await handoffs.change(id, request => escalate(request, rulesOf(parts)))
    if (outcome.kind === 'changed')
      log.warn('request unclaimed', { code: outcome.request.code, step: outcome.request.step })
  }
}

/** Sends a letter and settles it. Never rejects: what could not be settled is taken again by whoever comes next. */
async function carry(letter: TakenLetter, parts: CourierParts): Promise<void> {
  const { handoffs, outbox, log, meter } = parts
  try {
    const request = await handoffs.find({ id: letter.request })
    if (!request) return
    const fate = isNeeded(letter, request) ? await tryToSend(letter, request, parts) : NEEDLESS
    await outbox.settle(letter, fate, now => afterSending(letter, fate, now, rulesOf(parts)))
    meter.letterTried(letter.errand.kind, wayOf(letter, request), fate.kind)
    raiseAlarm(letter, fate, request, parts)
  } catch (cause) {
    log.error('letter not settled', { attempt: letter.attempt }, cause)
  }
}

const NEEDLESS: Fate = { kind: 'needless' }

async function tryToSend(letter: TakenLetter, request: HandoffRequest, parts: CourierParts): Promise<Fate> {
  const delivery = await within(parts.attemptMs, send(letter, request, parts).catch(unsure), UNSURE)
  return fateOf(letter, delivery, rulesOf(parts), parts.random())
}

/** What does not end in its time may still arrive. */
const UNSURE: Delivery = { kind: 'unknown' }

function unsure(): Delivery {
  return UNSURE
}

/** A letter that is not sent in its time is somebody's waiting: the operator hears of it once, and when it is given up. */
function raiseAlarm(letter: TakenLetter, fate: Fate, request: HandoffRequest, { log, meter }: CourierParts): void {
  const isNowLate = fate.kind === 'again' && fate.isLate && !letter.isLate
  if (!isNowLate && fate.kind !== 'dead') return
  const by = wayOf(letter, request)
  meter.letterLate(by)
  const event = fate.kind === 'dead' ? 'letter given up' : 'letter late'
  log.error(event, { code: request.code, letter: letter.errand.kind, by, attempt: letter.attempt })
}

function wayOf({ errand }: TakenLetter, { platform }: HandoffRequest): string {
  return errand.kind === 'tell' ? platform : errand.route
}

function rulesOf({ plan, editions, now }: Pick<CourierParts, 'plan' | 'editions' | 'now'>): Rules {
  return { plan, calendar: calendarFor(editions.current.clinic), nowMs: now() }
}
