import { composeAskAgain } from './core/answer/answer.ts'
import type { Edition } from './core/edition.ts'
import type { Voice } from './core/handoff.ts'
import type { Live } from './core/live.ts'
import type { Log } from './core/log.ts'
import type { AbandonedTurn, Platform, TurnStore } from './core/turn.ts'

/**
 * A turn nobody has been at for so long was abandoned, in milliseconds: whoever is at one says so every 3 s (leases.ts).
 */
const ABANDONED_AFTER_MS = 15_000

/** What asking again takes. */
export interface AskAgainParts {
  readonly turns: TurnStore
  readonly editions: Live<Edition>
  readonly voices: ReadonlyMap<Platform, Voice>
  readonly log: Log
  /** Milliseconds since the Unix epoch. */
  now(): number
}

/** Asks people to ask again whose turns were abandoned by a crash, each once. Rejects with `store-unavailable`. */
export async function askAgain(parts: AskAgainParts): Promise<void> {
  const { turns, voices, now } = parts
  for (;;) {
    const abandoned = await turns.abandoned(now() - ABANDONED_AFTER_MS, [...voices.keys()])
    if (abandoned.length === 0) return
    await Promise.all(abandoned.map(turn => askOne(turn, parts)))
  }
}

async function askOne(turn: AbandonedTurn, { turns, editions, voices, log }: AskAgainParts): Promise<void> {
  const { id, platform, person, mayBeAnswered } = turn
  const reply = composeAskAgain(turn, editions.current)
  const delivery = await voices.get(platform)?.say({ person }, reply, { unless: id })
  log.warn('turn abandoned, person asked again', { turn: id, mayBeAnswered, delivery: delivery?.kind ?? 'no voice' })
  await turns.settle(id, reply.kind)
}
