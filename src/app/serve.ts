import { closable, type Closable } from '../core/model/closable.ts'
import type { Config } from '../config/config.ts'
import { createTurnHandler } from '../conversation/handle-turn.ts'
import type { Edition } from '../core/model/edition.ts'
import type { Live } from '../core/model/live.ts'
import type { Platform, TurnHandler } from '../core/model/turn.ts'
import type { Voice } from '../core/model/voice.ts'
import { openStore, type Store, type StoreSettings } from '../store/open.ts'
import { isAway } from '../store/schema/store-away.ts'
import { conversationStoresOf } from './conversation-stores.ts'
import { connectHandoff } from './connect-handoff.ts'
import type { App, AppParts } from './house.ts'
import { createMetrics } from './metrics.ts'
import { openKept } from './open-kept.ts'
import { serveWithoutStore } from './serve-without-store.ts'
import { createOperatorNotices } from './tell-operator.ts'

/**
 * Builds every house and joins them. A store that is away keeps nobody from an answer or a card: what needs none is served
 * until it is back. Rejects with `store-unavailable` where no waiting helps, with `config-invalid` or `adapter-refused`.
 */
export async function startApp(parts: AppParts): Promise<App> {
  const { config, log, now } = parts
  const inner = { ...parts, notices: createOperatorNotices({ handoff: config.handoff, log, now }) }
  try {
    const house = await (await openKept(inner)).moveIn(inner)
    return { ...house, trouble: null, recovered: new Promise(() => {}) }
  } catch (cause) {
    if (!isAway(cause)) throw cause
    return serveWithoutStore(inner, cause)
  }
}

/** A conversation without platforms, for the terminal. */
export interface TerminalChat extends Closable {
  readonly handle: TurnHandler
}

/** What a chat in the terminal is built from. Requests are taken only where the clinic's routes are given. */
export interface TerminalChatParts extends Omit<AppParts, 'config' | 'here' | 'metrics'> {
  readonly editions: Live<Edition>
  readonly keep: Omit<StoreSettings, 'log' | 'now'>
  readonly handoff: Config['handoff']
  readonly voice: Voice
}

/** Builds what a chat in the terminal needs. Rejects with `store-unavailable` when nothing can be kept. */
export async function openTerminalChat({ keep, voice, ...parts }: TerminalChatParts): Promise<TerminalChat> {
  const store = await openStore({ ...keep, ...parts })
  const metrics = createMetrics()
  const voices = new Map<Platform, Voice>([['terminal', voice]])
  const handoff = connectHandoff({ ...parts, config: parts.handoff, store, voices, rolls: new Map(), metrics })
  const handle = createTurnHandler({
    ...conversationStoresOf(store),
    ...parts,
    requests: handoff.requests,
    questions: null,
    meter: metrics,
  })
  await handoff.start()
  const close = async (): Promise<void> => {
    await handoff.close()
    await store.close()
  }
  return closable({ handle, close })
}

/** Opens the store as a command needs it. Rejects with `store-unavailable`. */
export function openCommandStore({ config, log, now }: Omit<AppParts, 'here' | 'metrics'>): Promise<Store> {
  return openStore({ ...config, log, now })
}
