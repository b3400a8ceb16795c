import { answer, composeFailure, type Answered } from '../core/answer/answer.ts'
import type { DialogStore } from '../core/dialog.ts'
import type { Edition } from '../core/edition.ts'
import { BotError } from '../core/errors.ts'
import { laneOf, type Lanes } from '../core/lanes.ts'
import type { Live } from '../core/live.ts'
import type { Log } from '../core/log.ts'
import { NO_MEMORY, type Memory, type MemoryStore } from '../core/memory.ts'
import type { PrivacyStore } from '../core/privacy.ts'
import type { Reply } from '../core/reply.ts'
import { assessTurn } from '../core/safety/assess-turn.ts'
import type { Assessment } from '../core/safety/assessment.ts'
import { keyOf, type ConversationKey, type Delivery, type Journal } from '../core/turn.ts'
import type { Turn, TurnHandler, TurnStore } from '../core/turn.ts'
import type { Bridge } from './bridge.ts'
import { journalEntry } from './journal-entry.ts'
import { onlyOnce, type SpeakOnce } from './only-once.ts'
import { createRecentTurns, type RecentTurns } from './recent.ts'

/** How long a turn may take before it is answered with an apology, in milliseconds. Source: the plan, "5 s without reply". */
const DEADLINE_MS = 5000

/** What the engine is built from. */
export interface EngineParts {
  readonly editions: Live<Edition>
  readonly memories: MemoryStore
  readonly dialogs: DialogStore
  readonly turns: TurnStore
  readonly journal: Journal
  readonly privacy: PrivacyStore
  readonly lanes: Lanes
  readonly log: Log
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
}

/** Builds what answers turns: safety first, then one turn at a time per conversation. Exactly one reply to each turn. */
export function createEngine(parts: EngineParts): TurnHandler {
  const engine: Engine = { ...parts, recent: createRecentTurns(), bridge: loadBridge(parts) }
  return async (turn, respond) => {
    const key = keyOf(turn)
    const running: Running = { turn, key, edition: parts.editions.current, speak: onlyOnce(respond) }
    try {
      const seen = assessTurn(turn, engine.recent.of(key).levels)
      if (seen.level === 'crisis') return await sayCard(running, seen, engine)
      if (await isSeen(running, engine)) return
      await withinDeadline(engine.lanes.run(laneOf(key), () => answerInLane(running, engine)))
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
  await running.speak.say(answered.reply)
  await engine.lanes.run(laneOf(running.key), async () => {
    const known = await recall(running, engine)
    const { levels, cardsShown } = answered.memory
    await isSeen(running, engine)
    await keep(running, { reply: answered.reply, memory: { ...known, levels, cardsShown } }, engine)
  })
}

async function answerInLane(running: Running, engine: Engine): Promise<void> {
  if (running.speak.hasSpoken) return
  const memory = await recall(running, engine)
  const seen = assessTurn(running.turn, memory.levels)
  const bridge = await engine.bridge
  const exchange = { turn: running.turn, seen, memory, edition: running.edition, outcome: null }
  const answered = await bridge.run(exchange)
  if (isForgetting(running.turn)) await forget(running, engine)
  if (await say(running, answered.reply, engine)) await keep(running, answered, engine)
}

async function forget({ key }: Running, engine: Engine): Promise<void> {
  await engine.privacy.forget(key.platform, key.person)
  engine.recent.forget(key)
}

async function apologise(running: Running, engine: Engine, cause: unknown): Promise<void> {
  engine.log.error('turn failed', { turn: running.turn.id, edition: running.edition.number }, cause)
  const reply = composeFailure(running.edition)
  if (await say(running, reply, engine)) await settle(running, { reply, memory: NO_MEMORY }, engine)
}

/** From here on nobody may answer this turn again, whatever becomes of us. Null when something was said before. */
async function say({ turn, speak }: Running, reply: Reply, engine: Engine): Promise<Delivery | null> {
  const lose = (cause: unknown): void => engine.log.error('turn not marked', { turn: turn.id }, cause)
  if (!speak.hasSpoken) await engine.turns.speaking(turn.id).catch(lose)
  return speak.say(reply)
}

/** True when this turn was taken up before. Without a store nobody can know, and the person gets an answer. */
async function isSeen({ turn }: Running, engine: Engine): Promise<boolean> {
  try {
    return (await engine.turns.claim(turn)) === 'seen'
  } catch (cause) {
    engine.log.error('turn not claimed', { turn: turn.id }, cause)
    return false
  }
}

async function recall({ key }: Running, engine: Engine): Promise<Memory> {
  try {
    return await engine.memories.recall(key)
  } catch (cause) {
    engine.log.error('memory not recalled', {}, cause)
    return { ...NO_MEMORY, ...engine.recent.of(key) }
  }
}

async function keep(running: Running, answered: Answered, engine: Engine): Promise<void> {
  if (!isForgetting(running.turn)) {
    engine.recent.keep(running.key, answered.memory)
    await engine.memories
      .keep(running.key, answered.memory)
      .catch((cause: unknown) => engine.log.error('memory not kept', {}, cause))
  }
  await settle(running, answered, engine)
}

async function settle(running: Running, { reply }: Answered, engine: Engine): Promise<void> {
  const { turn, edition } = running
  engine.log.info('turn answered', { turn: turn.id, edition: edition.number, outcome: reply.kind })
  const lose = (cause: unknown): void => engine.log.error('turn not settled', { turn: turn.id }, cause)
  await engine.turns.settle(turn.id, reply.kind).catch(lose)
  await engine.journal.note(journalEntry(turn, edition, reply, engine.now())).catch(lose)
}

function isForgetting({ said }: Turn): boolean {
  return said.kind === 'press' && said.action.verb === 'forget'
}

/** Rejects when a task takes too long; the task itself goes on, and finds that somebody has spoken. */
async function withinDeadline(task: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new BotError('turn-late', { message: `No answer within ${DEADLINE_MS} ms.` })),
      DEADLINE_MS,
    )
  })
  await Promise.race([task, late]).finally(() => clearTimeout(timer))
}

/** Botkit takes 1 to 2 seconds to load: meanwhile the program starts, and crisis cards need no Botkit. */
async function loadBridge({ dialogs, log }: EngineParts): Promise<Bridge> {
  const { createBridge } = await import('./bridge.ts')
  return createBridge(dialogs, log)
}
