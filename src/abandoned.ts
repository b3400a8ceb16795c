import { composeAskAgain } from './core/answer/answer.ts'
import type { Edition } from './core/edition.ts'
import type { Voice } from './core/handoff.ts'
import type { Live } from './core/live.ts'
import type { Log } from './core/log.ts'
import type { Platform, TurnStore } from './core/turn.ts'

/** A turn nobody settled for so long was abandoned: its process would have apologised after 5 seconds. In milliseconds. */
const ABANDONED_AFTER_MS = 20_000

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
export async function askAgain({ turns, editions, voices, log, now }: AskAgainParts): Promise<void> {
  const reply = composeAskAgain(editions.current)
  for (const { id, platform, person } of await turns.abandoned(now() - ABANDONED_AFTER_MS)) {
    const delivery = await voices.get(platform)?.say({ person }, reply)
    log.warn('turn abandoned, person asked again', { turn: id, delivery: delivery?.kind ?? 'no voice' })
  }
}
