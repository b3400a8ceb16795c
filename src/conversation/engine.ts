import { answer, composeFailure, type Answered, type Occasion } from '../core/answer/answer.ts'
import { offerRequests } from '../core/answer/compose.ts'
import { showKept, tellsWhatIsKept } from '../core/answer/show-kept.ts'
import type { DialogStore } from '../core/dialog.ts'
import type { Edition } from '../core/edition.ts'
import type { HandoffDesk } from '../core/handoff/desk.ts'
import { laneOf, type Lanes } from '../core/lanes.ts'
import type { Live } from '../core/live.ts'
import type { Log } from '../core/log.ts'
import type { Meter } from '../core/meter.ts'
import { NO_MEMORY, type Memory, type MemoryStore } from '../core/memory.ts'
import type { PrivacyStore } from '../core/privacy.ts'
import type { Reply } from '../core/reply.ts'
import { assessTurn } from '../core/safety/assess-turn.ts'
import type { Assessment, Danger } from '../core/safety/assessment.ts'
import { keyOf, type ConversationKey, type Delivery, type Journal } from '../core/turn.ts'
import type { Turn, TurnHandler, TurnStore } from '../core/turn.ts'
import type { Bridge } from './bridge.ts'
import type { Exchange } from './exchange.ts'
import { isKept, noteTold, shownCard, takeToDesk, tellAnew, type CardSight } from './handoff.ts'
import { journalEntry } from './journal-entry.ts'
import { onlyOnce, type SpeakOnce } from './only-once.ts'
import { createRecentTurns, type RecentTurns } from './recent.ts'
import { withinDeadline } from './within-deadline.ts'

/** What the engine is built from. */
export interface EngineParts {
  readonly editions: Live<Edition>
  readonly memories: MemoryStore
  readonly dialogs: DialogStore
  readonly turns: TurnStore
  readonly journal: Journal
  readonly privacy: PrivacyStore
  readonly lanes: Lanes
  readonly desk: HandoffDesk
  readonly log: Log
  readonly meter: Meter
  /** Milliseconds since the Unix epoch. */
  now(): number
}

interface Engine extends EngineParts {
  readonly recent: RecentTurns
  readonly bridge: Promise<Bridge>
}

/** One turn, the edition it is answered from, and its one reply. */
interface Running {
  readonly turn: Turn
  readonly key: ConversationKey
  readonly edition: Edition
  readonly speak: SpeakOnce
  /** In milliseconds since the Unix epoch. */
  readonly cameAtMs: number
  /** Says that the turn is claimed, or cannot be. */
  taken(): void
}

/** Builds what answers turns: safety first, then one turn at a time per conversation. Exactly one reply to each turn. */
export function createEngine(parts: EngineParts): TurnHandler {
  const engine: Engine = { ...parts, recent: createRecentTurns(), bridge: loadBridge(parts) }
  return async (turn, respond, taken = () => undefined) => {
    const key = keyOf(turn)
    const common = { turn, key, edition: parts.editions.current, cameAtMs: parts.now() }
    const running = { ...common, speak: onlyOnce(respond), taken }
    parts.meter.turnCame(turn.platform)
    try {
      const seen = assessTurn(turn, engine.recent.of(key).levels)
      if (seen.level === 'crisis') return await sayCard(running, seen, engine)
      if (await isSeen(running, engine)) return
      await withinDeadline(
        running.speak,
        engine.lanes.run(laneOf(key), () => answerInLane(running, engine)),
      )
    } catch (cause) {
      await apologise(running, engine, cause)
    }
  }
}

/** The crisis card waits for nothing: no claim, no lane, no store. It may be shown twice, never not at all. */
async function sayCard(running: Running, seen: Assessment, engine: Engine): Promise<void> {
  const before: Memory = { ...NO_MEMORY, ...engine.recent.of(running.key) }
  const answered = answer(running.turn, seen, before, running.edition)
  engine.recent.keep(running.key, answered.memory)
  // Claimed beside the card, not before it: should we die in between, the person is asked again.
  const claimed = isSeen(running, engine, seen.level === 'crisis' ? seen.danger : undefined)
  const card = offerRequests(answered.reply, engine.desk)
  const delivery = await running.speak.say(card)
  count(running, card, delivery, engine)
  await claimed
  // Before the turn counts as done, or a crash would lose a request; and before the lane, which another turn may hold for long.
  await fileDespiteCard(running, engine)
  if (seen.level === 'crisis')
    await raiseAlert(running, { crisis: seen, shown: before.cardsShown, reply: card, delivery }, engine)
  await settle(running, answered, engine)
  await engine.lanes.run(laneOf(running.key), async () => {
    const known = await recall(running, engine)
    const { levels, cardsShown } = answered.memory
    await remember(running, { ...known, levels, cardsShown }, engine)
  })
}

/** A form that holds words of danger is filed all the same; its receipt comes by direct message. */
async function fileDespiteCard({ turn, edition }: Running, { desk, log, ...engine }: Engine): Promise<void> {
  const failed = (cause: unknown): void => {
    engine.meter.failed('turn')
    log.error('not passed on to staff', { turn: turn.id }, cause)
  }
  if (turn.said.kind === 'form') await desk.answer(turn, edition).catch(failed)
}

/** Who it is is passed on only where it is known that the person was told so before; when the store is away, it is not. */
async function raiseAlert(running: Running, sight: CardSight, engine: Engine): Promise<void> {
  const { desk, meter, log } = engine
  const { turn, edition } = running
  if (desk.alerting === 'off') return
  const { toldOf } = await recall(running, engine)
  const card = shownCard(sight, turn, desk.alerting === 'named' && toldOf === 'named')
  await desk.alert(turn, edition, card).catch((cause: unknown) => {
    meter.failed('turn')
    log.error('staff not alerted', { turn: turn.id }, cause)
  })
}

async function answerInLane(running: Running, engine: Engine): Promise<void> {
  if (running.speak.hasSpoken) return
  const memory = await recall(running, engine)
  const seen = assessTurn(running.turn, memory.levels)
  const { answered, receipt } = await answerTurn({ turn: running.turn, seen, memory, edition: running.edition }, engine)
  if (isForgetting(running.turn)) await forget(running, engine)
  const reply = tellsWhatIsKept(answered.reply) ? await withKept(running, answered.reply, engine) : answered.reply
  const delivery = await say(running, reply, engine)
  if (receipt !== null && isKept(delivery, running.turn))
    await engine.desk.received(receipt).catch((cause: unknown) => lose(engine, 'receipt not dropped', cause))
  if (delivery) await keep(running, { reply, memory: noteTold(answered.memory, reply, delivery, engine.desk) }, engine)
}

interface AnsweredTurn {
  readonly answered: Answered
  /** The letter that says the same by direct message; null where there is none. */
  readonly receipt: string | null
}

/** By the desk where it is about requests, else in the dialog that is running, else afresh. */
async function answerTurn(occasion: Occasion, engine: Engine): Promise<AnsweredTurn> {
  const { desk } = engine
  const atDesk = await takeToDesk(desk, occasion)
  if (atDesk && 'answered' in atDesk) {
    // Whoever pressed has left what was asked before: their next words are no answer to it.
    await engine.dialogs
      .remove(keyOf(occasion.turn))
      .catch((cause: unknown) => lose(engine, 'dialog not removed', cause))
    return atDesk
  }
  // Nobody answers a question of ours with a picture: what was asked before stays asked.
  const { turn, seen, memory, edition } = occasion
  if (turn.said.kind === 'wordless') return { answered: answer(turn, seen, memory, edition), receipt: null }
  const bridge = await engine.bridge
  const exchange: Exchange = { ...occasion, desk, asks: atDesk?.asks ?? null, receipt: null, outcome: null }
  const answered = await bridge.run(exchange)
  return { answered, receipt: exchange.receipt }
}

async function withKept({ key }: Running, reply: Reply, engine: Engine): Promise<Reply> {
  const kept = await engine.privacy
    .kept(key.platform, key.person)
    .catch((cause: unknown) => lose(engine, 'not shown what is kept', cause))
  return kept ? showKept(reply, kept, engine.desk.alerting) : reply
}

async function forget({ key }: Running, engine: Engine): Promise<void> {
  await engine.privacy.forget(key.platform, key.person)
  engine.recent.forget(key)
}

async function apologise(running: Running, engine: Engine, cause: unknown): Promise<void> {
  engine.meter.failed('turn')
  engine.log.error('turn failed', { turn: running.turn.id, edition: running.edition.number }, cause)
  const reply = composeFailure(running.edition)
  if (await say(running, reply, engine)) await settle(running, { reply, memory: NO_MEMORY }, engine)
}

/** From here on nobody may answer this turn again, whatever becomes of us. Null when something was said before. */
async function say(running: Running, reply: Reply, engine: Engine): Promise<Delivery | null> {
  const { turn, speak } = running
  if (!speak.hasSpoken) {
    await engine.turns.speaking(turn.id).catch((cause: unknown) => lose(engine, 'turn not marked', cause))
  }
  const delivery = await speak.say(offerRequests(reply, engine.desk))
  count(running, reply, delivery, engine)
  return delivery
}

function count({ turn, cameAtMs }: Running, reply: Reply, delivery: Delivery | null, { meter, now }: Engine): void {
  if (delivery) meter.replied(turn.platform, reply.kind, delivery.kind, now() - cameAtMs)
}

/** What cannot be kept or read is told to the operator; the person gets an answer all the same. */
function lose({ log, meter }: Engine, what: string, cause: unknown): undefined {
  meter.failed('store')
  log.error(what, {}, cause)
}

/** True when this turn was taken up before. Without a store nobody can know, and the person gets an answer. */
async function isSeen({ turn, taken }: Running, engine: Engine, danger?: Danger): Promise<boolean> {
  const claimed = await engine.turns
    .claim(danger === undefined ? { ...turn, id: turn.edits ?? turn.id } : turn, danger)
    .catch((cause: unknown) => lose(engine, 'turn not claimed', cause))
  taken()
  if (claimed === 'seen') engine.meter.turnSeen(turn.platform)
  return claimed === 'seen'
}

async function recall({ key }: Running, engine: Engine): Promise<Memory> {
  const memory = await engine.memories.recall(key).catch((cause: unknown) => lose(engine, 'memory not recalled', cause))
  return tellAnew(memory ?? { ...NO_MEMORY, ...engine.recent.of(key) }, engine.desk)
}

/** Settled first: should we die after that, nobody is told that an answer they have may not have arrived. */
async function keep(running: Running, answered: Answered, engine: Engine): Promise<void> {
  await settle(running, answered, engine)
  if (!isForgetting(running.turn)) await remember(running, answered.memory, engine)
}

async function remember({ key }: Running, memory: Memory, engine: Engine): Promise<void> {
  engine.recent.keep(key, memory)
  await engine.memories.keep(key, memory).catch((cause: unknown) => lose(engine, 'memory not kept', cause))
}

async function settle(running: Running, answered: Answered, engine: Engine): Promise<void> {
  const { turn, edition } = running
  const { reply } = answered
  engine.log.info('turn answered', { turn: turn.id, edition: edition.number, outcome: reply.kind })
  const unsettled = (cause: unknown): void => lose(engine, 'turn not settled', cause)
  await engine.turns.settle(turn.id, reply.kind).catch(unsettled)
  await engine.journal.note(journalEntry(turn, edition, answered, engine.now())).catch(unsettled)
}

function isForgetting({ said }: Turn): boolean {
  return said.kind === 'press' && said.action.verb === 'forget'
}

/** Botkit takes 1 to 2 seconds to load: meanwhile the program starts, and crisis cards need no Botkit. */
async function loadBridge({ dialogs, log }: EngineParts): Promise<Bridge> {
  const { createBridge } = await import('./bridge.ts')
  return createBridge(dialogs, log)
}
