import { afterTurn, type Answered } from '../core/answer/answer.ts'
import { queueKeyOf } from '../async/key-queue.ts'
import type { Memory } from '../core/model/memory.ts'
import type { Assessment, InDanger } from '../core/model/assessment.ts'
import type { ToldOf } from '../core/model/told-of.ts'
import type { Delivery } from '../core/model/turn.ts'
import { alertStaff, noteArrival, type Alerted } from './alert-staff.ts'
import { isKept } from './handoff.ts'
import { journalEntry } from './journal-entry.ts'
import { noteFeedback, toJudge, toKeep, toKnowAsStaff } from './note-question.ts'
import { persist } from './persist.ts'
import { recallKept, remember } from './remember.ts'
import { lose, type Room } from './room.ts'
import { claimInDanger, end, type RunningTurn } from './running-turn.ts'
import { noteTold, toTellOf } from './told-of.ts'

/** A reply on its way, and what is known of it. */
export interface ReplyUnderWay extends Answered {
  readonly seen: Assessment
  /** What the person had been told before. */
  readonly told: ToldOf
  /** Null when something was said before. */
  readonly delivery: Promise<Delivery | null>
  /** The message that says the same by direct message; null where there is none. */
  readonly receipt: string | null
  /** Where to be remembered: in the queue where we stand, in the queue once it is free, or nowhere. */
  readonly remembers: 'here' | 'in its queue' | 'nothing'
}

/**
 * What is owed after a reply, the same on every way: in danger the claim, the form and the alert, beside the card and before
 * it has arrived; then the end of the turn: that it is settled, its line in the journal, the memory, and the question. Ways may differ in
 * what they wait for, never in what they owe.
 */
export async function afterwards(run: RunningTurn, spoken: ReplyUnderWay, room: Room): Promise<void> {
  const { seen } = spoken
  const beside = seen.level === 'crisis' ? besideCard(run, seen, spoken.memory, room) : NOTHING_BESIDE
  const delivery = await spoken.delivery
  const alerted = await beside
  await noteArrival(alerted, delivery, run.turn, room)
  if (delivery === null) return
  if (seen.level === 'crisis' && delivery.kind !== 'delivered') room.shownTexts.forget(run.turn)
  await dropReceipt(run, spoken.receipt, delivery, room)
  await endTurn(run, spoken, { alerted, delivery }, room)
  if (spoken.remembers === 'in its queue') await rememberInQueue(run, spoken, room)
  await noteFeedback(run, room)
}

const NOTHING_BESIDE: Promise<Alerted> = Promise.resolve(null)

/** Should we die over it, whoever takes the turn up knows of the danger. It may be done twice, never not at all. */
async function besideCard(run: RunningTurn, seen: InDanger, { cardsShown }: Memory, room: Room): Promise<Alerted> {
  await claimInDanger(run, seen.danger, room)
  const sight = { crisis: seen, shown: cardsShown - 1 }
  const [alerted] = await Promise.all([alertStaff(run.key, run.edition, sight, room), fileForm(run, room)])
  return alerted
}

/** A form that holds words of danger is filed all the same; its receipt comes by direct message. */
async function fileForm({ turn, edition }: RunningTurn, { requests, log, meter }: Room): Promise<void> {
  if (turn.said.kind !== 'form') return
  await persist(() => requests.answer(turn, edition)).catch((cause: unknown) => {
    meter.failed('turn')
    log.error('not passed on to staff', { turn: turn.id }, cause)
  })
}

async function dropReceipt(
  { turn }: RunningTurn,
  receipt: string | null,
  delivery: Delivery,
  room: Room,
): Promise<void> {
  if (receipt === null || !isKept(delivery, turn)) return
  await room.requests.received(receipt).catch((cause: unknown) => lose(room, 'receipt not dropped', cause))
}

/** What is known of a reply once it has left. */
interface Left {
  readonly alerted: Alerted
  readonly delivery: Delivery
}

/** All at once: should we die before it, nothing is kept, and the person is told that an answer they have may be missing. */
async function endTurn(run: RunningTurn, spoken: ReplyUnderWay, left: Left, room: Room): Promise<void> {
  const { turn, key, edition } = run
  const { reply, remembers } = spoken
  const memory = noteTold(spoken.memory, reply, left.delivery, toTellOf(edition, room.requests))
  if (remembers === 'here') room.recent.keep(key, memory)
  const kept = {
    memory: remembers === 'here' ? { key, memory } : null,
    question: room.questions && toKeep({ ...run, ...spoken }),
    judged: room.questions && toJudge({ ...run, ...spoken }),
    staff: room.questions && toKnowAsStaff(turn),
  }
  // Whoever takes it up again tells staff.
  if (left.alerted === 'lost') return end({ held: [], outcome: reply.kind, ...kept }, room)
  room.log.info('turn answered', { turn: turn.id, edition: edition.number, outcome: reply.kind })
  const entry = journalEntry(turn, edition, spoken, room.now())
  await end({ held: [...run.held], outcome: reply.kind, entry, ...kept }, room)
}

/** It came out of turn: what other turns have to be remembered for stays. */
async function rememberInQueue(run: RunningTurn, { seen, memory }: ReplyUnderWay, room: Room): Promise<void> {
  await room.queue.run(queueKeyOf(run.key), async () => {
    const known = await recallKept(run.key, room)
    await remember(run.key, known ? afterTurn(run.turn, seen.level, known) : memory, room)
  })
}
