import { afterTurn, answerDanger } from '../core/answer/answer.ts'
import { composeFailureTo } from '../core/answer/outside-turns.ts'
import { BotError } from '../core/model/errors.ts'
import { queueKeyOf } from '../async/key-queue.ts'
import type { KeptConversation, Memory } from '../core/model/memory.ts'
import { concludeTurn } from '../core/safety/assess-turn.ts'
import type { InDanger, NoDanger } from '../core/model/assessment.ts'
import type { TurnHandler } from '../core/model/turn.ts'
import { afterwards, type ReplyUnderWay } from './afterwards.ts'
import { answerTurn, isForgetting } from './answer-turn.ts'
import { atHand, recall } from './remember.ts'
import { openRoom, type ConversationParts, type Room } from './room.ts'
import { claim, claimInDanger, end, say, sayNow, takeUp, type RunningTurn } from './running-turn.ts'
import { within } from '../async/within.ts'
import { withinDeadline } from './within-deadline.ts'

/** How long the card of an edit waits to hear whether another process showed it, in milliseconds; it may be shown twice. */
const EDIT_MS = 250

/** Builds what answers turns: safety first, then one turn at a time per conversation. One reply to each turn. */
export function createTurnHandler(parts: ConversationParts): TurnHandler {
  const room = openRoom(parts)
  return async (turn, respond, taken = () => undefined) => {
    const run = takeUp(turn, respond, taken, room)
    try {
      await handleTurn(run, room)
    } catch (cause) {
      await apologise(run, room, cause)
    }
  }
}

/** Danger that the words show, or what this process remembers, waits for nothing; the rest goes in its order. */
async function handleTurn(run: RunningTurn, room: Room): Promise<void> {
  const seen = concludeTurn(run.analysis, room.recent.of(run.key).levels)
  if (seen.level !== 'crisis') return withinDeadline(run.speak, handleInOrder(run, room))
  if (await shownBefore(run, seen, room)) return
  await sayCard(run, { seen, before: atHand(run.key, room), remembers: 'in its queue' }, room)
}

/** The claim, the queue and what is kept are fetched side by side. An edit of what has its reply is read all the same: the store may know what makes it a danger. */
async function handleInOrder(run: RunningTurn, room: Room): Promise<void> {
  const claiming = claim(run, room)
  const handled = room.queue.run(queueKeyOf(run.key), async () => {
    const recalling = recall(run.key, run.edition, room)
    const claimed = await claiming
    if (claimed === 'seen' && run.turn.edits === null) return
    const { memory, dialog } = await recalling
    const seen = concludeTurn(run.analysis, memory.levels)
    if (seen.level === 'crisis') return sayCardInQueue(run, seen, memory, room)
    if (claimed === 'seen') return
    if (run.speak.hasSpoken) return leave(run, seen, memory, room)
    await sayAnswer(run, { seen, memory, dialog }, room)
  })
  // What came before has its reply: it waits for no queue, and nobody apologises that it took long.
  handled.catch(() => undefined)
  if ((await claiming) === 'seen' && run.turn.edits === null) return
  await handled
}

/**
 * Who was told by now that no answer comes is told nothing else; what they said counts all the same. While that is on its way the turn
 * is open: should we die, they are asked again.
 */
async function leave(run: RunningTurn, { level }: NoDanger, before: Memory, room: Room): Promise<void> {
  const memory = afterTurn(run.turn, level, before)
  room.recent.keep(run.key, memory)
  const held = run.speak.isOnItsWay ? [] : [...run.held]
  await end({ held, outcome: 'failure', memory: { key: run.key, memory } }, room)
}

async function sayAnswer(
  run: RunningTurn,
  { seen, memory, dialog }: KeptConversation & { readonly seen: NoDanger },
  room: Room,
): Promise<void> {
  const { turn, edition } = run
  const answered = await answerTurn({ turn, seen, memory, edition, dialog }, room)
  const delivery = say(run, answered.reply, room)
  const remembers = isForgetting(turn) ? 'nothing' : 'here'
  await afterwards(run, { ...answered, seen, told: memory.toldOf, delivery, remembers }, room)
}

async function sayCardInQueue(run: RunningTurn, seen: InDanger, before: Memory, room: Room): Promise<void> {
  if (await shownBefore(run, seen, room)) return
  await sayCard(run, { seen, before, remembers: 'here' }, room)
}

interface TurnInDanger extends Pick<ReplyUnderWay, 'remembers'> {
  readonly seen: InDanger
  /** What we remembered before. */
  readonly before: Memory
}

/** The crisis card waits for nothing: no claim, no queue, no store. It may be shown twice, never not at all. */
async function sayCard(run: RunningTurn, { seen, before, remembers }: TurnInDanger, room: Room): Promise<void> {
  const answered = answerDanger(run.turn, seen, before, run.edition)
  room.recent.keep(run.key, answered.memory)
  const delivery = sayNow(run, answered.reply, room)
  await afterwards(run, { ...answered, seen, told: before.toldOf, delivery, remembers, receipt: null }, room)
}

/** Of one message the card comes once per distinct text, however often it is edited. */
async function shownBefore(run: RunningTurn, { danger }: InDanger, room: Room): Promise<boolean> {
  if (!room.shownTexts.isNew(run.turn)) return true
  if (run.turn.edits === null) return false
  return (await within(EDIT_MS, claimInDanger(run, danger, room), 'first')) === 'seen'
}

async function apologise(run: RunningTurn, room: Room, cause: unknown): Promise<void> {
  const { turn, edition } = run
  room.meter.failed('turn')
  room.log.error('turn failed', { turn: turn.id, edition: edition.number }, cause)
  const seen = concludeTurn(run.analysis, room.recent.of(run.key).levels)
  const before = atHand(run.key, room)
  const memory = afterTurn(turn, seen.level, before)
  const reply = composeFailureTo({ seen, memory: before, edition })
  const delivery = say(run, reply, room)
  // What is late is still in its queue, and remembered there.
  const remembers = cause instanceof BotError && cause.code === 'turn-late' ? 'nothing' : 'in its queue'
  await afterwards(
    run,
    { reply, memory, press: null, told: memory.toldOf, remembers, seen, delivery, receipt: null },
    room,
  )
}
