import type { Storage, StoreItems } from 'botbuilder-core'
import type { DialogStore } from '../../core/model/dialog.ts'
import type { Log } from '../../core/model/log.ts'
import type { ConversationKey } from '../../core/model/turn.ts'

/** Botkit's storage. Botkit keeps the ids it is told in clear, so it is told an alias that lasts for one exchange. */
export interface DialogStorage extends Storage {
  /** Lends an alias, to be Botkit's `conversation.id`, for as long as a task runs. */
  during(key: ConversationKey, task: (alias: string) => Promise<void>): Promise<void>
}

/** What Botkit keeps of a conversation: the stack of running dialogs. */
interface KeptDialogs {
  readonly dialogState?: { readonly dialogStack?: readonly unknown[] }
}

/** Whose dialog an alias stands for, and the version that was read. */
interface Borrowed {
  readonly key: ConversationKey
  version: number
}

/**
 * Botkit's storage over our dialogs. It never rejects, since a rejection in Botkit's save would leave the turn open for
 * ever: without storage the person gets an answer, only the dialog is forgotten.
 */
export function storageOver(dialogs: DialogStore, log: Log): DialogStorage {
  const borrowed = new Map<string, Borrowed>()
  let lent = 0

  async function read(storageKey: string): Promise<unknown> {
    const mine = find(storageKey, borrowed)
    const kept = await dialogs.read(mine.key)
    if (!kept) return undefined
    mine.version = kept.version
    return JSON.parse(kept.state)
  }

  async function write(storageKey: string, change: KeptDialogs): Promise<void> {
    const mine = find(storageKey, borrowed)
    const isRunning = (change.dialogState?.dialogStack?.length ?? 0) > 0
    const before = mine.version
    mine.version = isRunning ? before + 1 : 0
    if (!isRunning) return before > 0 ? dialogs.remove(mine.key) : undefined
    const isKept = await dialogs.write(mine.key, JSON.stringify(change), before)
    if (!isKept) log.warn('dialog overtaken')
  }

  const lose = (cause: unknown): void => log.error('dialog not kept', {}, cause)
  return {
    async during(key, task) {
      const alias = `exchange${(lent += 1)}`
      borrowed.set(alias, { key, version: 0 })
      await task(alias).finally(() => borrowed.delete(alias))
    },
    async read(keys) {
      const found: StoreItems = {}
      for (const key of keys) found[key] = await read(key).catch(lose)
      return Object.fromEntries(Object.entries(found).filter(([, item]) => item !== undefined))
    },
    async write(changes) {
      const kept: Record<string, KeptDialogs> = changes
      for (const [key, change] of Object.entries(kept)) await write(key, change).catch(lose)
    },
    async delete(keys) {
      for (const key of keys) await dialogs.remove(find(key, borrowed).key).catch(lose)
    },
  }
}

/** Botkit's key is `slack/conversations/exchange7-person/`. Source: botkit 4.15, conversationState.js. */
function find(storageKey: string, borrowed: ReadonlyMap<string, Borrowed>): Borrowed {
  const mine = borrowed.get(/\/conversations\/([^-]+)-/.exec(storageKey)?.[1] ?? '')
  if (!mine) throw new Error('Botkit asked for a dialog outside an exchange.')
  return mine
}
