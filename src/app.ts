import { createEngine } from './conversation/engine.ts'
import type { Edition } from './core/edition.ts'
import type { Live } from './core/live.ts'
import type { Log } from './core/log.ts'
import type { TurnHandler } from './core/turn.ts'
import { createMetrics } from './metrics.ts'
import { openStore, type StoreSettings } from './store/open.ts'

/** What the assistant is built from. */
export interface AppParts {
  readonly editions: Live<Edition>
  readonly keep: Omit<StoreSettings, 'log' | 'now'>
  readonly log: Log
  /** Milliseconds since the Unix epoch. */
  now(): number
}

/** The assistant, ready to be given turns. */
export interface App {
  readonly handle: TurnHandler
  close(): Promise<void>
}

/** Builds every house and joins them. Rejects with `store-unavailable` when nothing can be kept. */
export async function buildApp({ editions, keep, log, now }: AppParts): Promise<App> {
  const store = await openStore({ ...keep, log, now })
  return { handle: createEngine({ ...store, editions, meter: createMetrics(), log, now }), close: store.close }
}
