import { createEngine } from './conversation/engine.ts'
import { createLanes } from './conversation/lanes.ts'
import type { Edition } from './core/edition.ts'
import type { Live } from './core/live.ts'
import type { Log } from './core/log.ts'
import type { TurnHandler } from './core/turn.ts'
import { createInProcessStore } from './store/in-process.ts'

/** What the assistant is built from. */
export interface AppParts {
  readonly editions: Live<Edition>
  readonly log: Log
  /** Milliseconds since the Unix epoch. */
  now(): number
}

/** The assistant, ready to be given turns. */
export interface App {
  readonly handle: TurnHandler
}

/** Builds every house and joins them. */
export function buildApp({ editions, log, now }: AppParts): App {
  const store = createInProcessStore()
  return { handle: createEngine({ ...store, editions, lanes: createLanes(), log, now }) }
}
