import { offerRequests } from '../core/answer/compose.ts'
import type { Edition } from '../core/model/edition.ts'
import type { Reply } from '../core/model/reply.ts'
import { analyseTurn, type TurnAnalysis } from '../core/safety/assess-turn.ts'
import type { Danger } from '../core/model/assessment.ts'
import { NOTHING_KEPT, type TurnEnd } from '../core/model/turn-store.ts'
import { keyOf, type ConversationKey, type Delivery, type Respond, type Turn } from '../core/model/turn.ts'
import { respondOnce, type RespondOnce } from './respond-once.ts'
import { lose, type Room } from './room.ts'
import { within } from '../async/within.ts'

/** How long a reply waits for the note that it is about to go out, in milliseconds: a store in trouble keeps nobody silent. */
const MARK_MS = 500

/** One turn that we are at: what stands in it, the edition it is answered from, and its one reply. */
export interface RunningTurn {
  readonly turn: Turn
  readonly key: ConversationKey
  readonly analysis: TurnAnalysis
  readonly edition: Edition
  readonly speak: RespondOnce
  /** In milliseconds of `performance.now`: no clock that is moved changes how long a reply took. */
  readonly cameAtMs: number
  /** What it was taken up as, and is to be settled as: an edit may stand for its message. */
  readonly held: Set<string>
  /** Says that the turn is claimed, or cannot be. */
  taken(): void
}

/** Takes up a turn: its words are analysed here, and nowhere else. */
export function takeUp(turn: Turn, respond: Respond, taken: () => void, room: Room): RunningTurn {
  room.meter.turnCame(turn.platform)
  return {
    turn,
    key: keyOf(turn),
    cameAtMs: performance.now(),
    analysis: analyseTurn(turn),
    edition: room.editions.current,
    speak: respondOnce(respond),
    held: new Set(),
    taken,
  }
}

/** Claims the message for its one reply. `seen` when it was taken up before; when nobody can know, it is answered. */
export async function claim(run: RunningTurn, room: Room): Promise<'first' | 'seen'> {
  const { turn } = run
  const claimed = await claimAs({ ...turn, id: turn.edits ?? turn.id }, null, run, room)
  if (claimed === 'seen') room.meter.turnSeen(turn.platform)
  return claimed
}

/** Claims the turn for its card, noting which danger is in it. */
export async function claimInDanger(run: RunningTurn, danger: Danger, room: Room): Promise<'first' | 'seen'> {
  const { turn, held } = run
  const claimed = await claimAs(turn, danger, run, room)
  held.add(turn.id)
  // The card is the one reply to the message as well.
  if (turn.edits !== null && held.has(turn.edits)) await end({ held: [turn.edits], outcome: 'crisis' }, room)
  return claimed
}

async function claimAs(turn: Turn, danger: Danger | null, run: RunningTurn, room: Room): Promise<'first' | 'seen'> {
  const isNewHere = room.takenHere.take(turn.id)
  if (!isNewHere && danger === null) return (run.taken(), 'seen')
  const claimed = await room.turns
    .claim(turn, danger ?? undefined)
    .catch((cause: unknown) => lose(room, 'turn not claimed', cause))
  run.taken()
  if (claimed !== 'seen') run.held.add(turn.id)
  return claimed ?? 'first'
}

/** Ends a turn with what is kept of it, which is nothing where nothing is given: nobody will take it up again. */
export async function end(ended: Pick<TurnEnd, 'held' | 'outcome'> & Partial<TurnEnd>, room: Room): Promise<void> {
  const whole = { ...NOTHING_KEPT, ...ended }
  await room.turns.end(whole).catch((cause: unknown) => lose(room, 'turn not ended', cause))
}

/** Says a reply. From here on nobody may answer this turn again, whatever becomes of us. Null when something was said before. */
export async function say(run: RunningTurn, reply: Reply, room: Room): Promise<Delivery | null> {
  const { turn, speak } = run
  if (!speak.hasSpoken) {
    const unmarked = (cause: unknown): void => lose(room, 'turn not marked', cause)
    await within(MARK_MS, room.turns.speaking(turn.edits ?? turn.id).catch(unmarked), undefined)
  }
  return sayNow(run, reply, room)
}

/** Says a reply at once, whatever state the store is in. */
export async function sayNow(run: RunningTurn, reply: Reply, room: Room): Promise<Delivery | null> {
  const delivery = await run.speak.say(offerRequests(reply, room.requests))
  if (delivery) room.meter.replied(run.turn.platform, reply.kind, delivery.kind, performance.now() - run.cameAtMs)
  return delivery
}
