import type { DialogStore } from '../core/model/dialog.ts'
import type { Edition } from '../core/model/edition.ts'
import type { FeedbackStore } from '../core/model/figures.ts'
import type { Requests } from '../core/handoff/requests.ts'
import type { Inbox } from '../core/model/inbox.ts'
import type { KeyQueue } from '../async/key-queue.ts'
import type { Live } from '../core/model/live.ts'
import type { Log } from '../core/model/log.ts'
import type { MemoryStore } from '../core/model/memory.ts'
import type { Meter } from '../core/model/meter.ts'
import type { PrivacyStore } from '../core/model/privacy.ts'
import type { TurnStore } from '../core/model/turn-store.ts'
import type { Bridge, createBridge } from './dialogs/bridge.ts'
import { createNewestIds, type NewestIds } from './newest-ids.ts'
import { createRecentTurns, type RecentTurns } from './risk-cache.ts'
import { createShownTexts, type ShownTexts } from './shown-texts.ts'

/** What conversations are held with. */
export interface ConversationParts {
  readonly editions: Live<Edition>
  readonly memories: MemoryStore
  readonly dialogs: DialogStore
  readonly turns: TurnStore
  readonly privacy: PrivacyStore
  readonly queue: KeyQueue
  readonly requests: Requests
  /** Where staff find what was asked, and what people thought of the answers; null where nothing of that is kept. */
  readonly questions: { readonly inbox: Inbox; readonly feedback: FeedbackStore } | null
  readonly log: Log
  readonly meter: Meter
  /** Milliseconds since the Unix epoch. */
  now(): number
}

/** The same, and what this process knows of its conversations by itself. */
export interface Room extends ConversationParts {
  readonly recent: RecentTurns
  readonly shownTexts: ShownTexts
  /** Turns that this process took up itself: that is known, too, while the store is away. */
  readonly takenHere: NewestIds
  readonly bridge: Promise<Bridge>
}

/** Opens the room in which conversations are held. */
export function openRoom(parts: ConversationParts): Room {
  return {
    ...parts,
    recent: createRecentTurns(() => performance.now()),
    shownTexts: createShownTexts(),
    takenHere: createNewestIds(),
    bridge: loadBridge(parts),
  }
}

/** What cannot be kept or read is told to the operator; the person gets an answer all the same. */
export function lose(
  { log, meter }: Pick<ConversationParts, 'log' | 'meter'>,
  what: string,
  cause: unknown,
): undefined {
  meter.failed('store')
  log.error(what, {}, cause)
}

/** Crisis cards need no Botkit, and do not wait for it. */
async function loadBridge({ dialogs, log }: ConversationParts): Promise<Bridge> {
  const loaded = await loadDialogs()
  return loaded.createBridge(dialogs, log)
}

/** Loads Botkit, which takes 1 to 2 seconds in which this process does little else; at once when it is loaded. */
export function loadDialogs(): Promise<{ readonly createBridge: typeof createBridge }> {
  return import('./dialogs/bridge.ts')
}
