import { afterTurn, type Answered } from '../core/answer/answer.ts'
import { laneOf } from '../async/key-queue.ts'
import type { Memory } from '../core/model/memory.ts'
import type { Reply } from '../core/model/reply.ts'
import type { Assessment, InDanger } from '../core/model/assessment.ts'
import type { ToldOf } from '../core/model/told-of.ts'
import type { Delivery } from '../core/model/turn.ts'
import { alertStaff, noteArrival, type Alerted } from './alert-staff.ts'
import { isKept } from './handoff.ts'
import { journalEntry } from './journal-entry.ts'
import { noteQuestion } from './note-question.ts'
import { persist } from './persist.ts'
import { recallKept, remember } from './remember.ts'
import { lose, type Room } from './room.ts'
import { claimInDanger, settle, type RunningTurn } from './running-turn.ts'
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
  /** Where to be remembered: in the lane where we stand, in the lane once it is free, or nowhere. */
  readonly remembers: 'here' | 'in its lane' | 'nothing'
}

/**
 * What is owed after a reply, the same on every way: in danger the claim, the form and the alert, beside the card and before
 * it has arrived; then that the turn is settled, its line in the journal, the memory, and the question. Ways may differ in
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
  // Whoever takes it up again tells staff.
  if (alerted !== 'lost') await settleAll(run, spoken, room)
  await keepMemory(run, spoken, delivery, room)
  await noteQuestion({ ...run, ...spoken }, room)
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
async function fileForm({ turn, edition }: RunningTurn, { desk, log, meter }: Room): Promise<void> {
  if (turn.said.kind !== 'form') return
  await persist(() => desk.answer(turn, edition)).catch((cause: unknown) => {
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
  await room.desk.received(receipt).catch((cause: unknown) => lose(room, 'receipt not dropped', cause))
}

/** Settled before anything is remembered: should we die after that, nobody is told that an answer they have may be missing. */
async function settleAll(run: RunningTurn, spoken: ReplyUnderWay, room: Room): Promise<void> {
  const { turn, edition } = run
  const { reply } = spoken
  room.log.info('turn answered', { turn: turn.id, edition: edition.number, outcome: reply.kind })
  await settleHeld(run, reply.kind, room)
  const entry = journalEntry(turn, edition, spoken, room.now())
  await room.journal.note(entry).catch((cause: unknown) => lose(room, 'turn not noted', cause))
}

/** Settles whatever a turn was taken up as. */
export async function settleHeld({ held }: RunningTurn, outcome: Reply['kind'], room: Room): Promise<void> {
  for (const id of held) await settle(id, outcome, room)
}

async function keepMemory(run: RunningTurn, spoken: ReplyUnderWay, delivery: Delivery, room: Room): Promise<void> {
  const { seen, memory, reply, remembers } = spoken
  if (remembers === 'here')
    return remember(run.key, noteTold(memory, reply, delivery, toTellOf(run.edition, room.desk)), room)
  if (remembers === 'nothing') return
  // It came out of turn: what other turns have to be remembered for stays.
  await room.lanes.run(laneOf(run.key), async () => {
    const known = await recallKept(run.key, room)
    await remember(run.key, known ? afterTurn(run.turn, seen.level, known) : memory, room)
  })
}
