import type { Storage, StoreItems } from 'botbuilder-core'
import type { DialogStore, KeptDialog } from '../../core/model/dialog.ts'
import type { Log } from '../../core/model/log.ts'
import type { ConversationKey } from '../../core/model/turn.ts'

/** Botkit's storage. Botkit keeps the ids it is told in clear, so it is told an alias that lasts for one turn. */
export interface DialogStorage extends Storage {
  /** Lends an alias for a dialog, to be Botkit's `conversation.id`, for as long as a task runs. */
  during(dialog: RunningDialog, task: (alias: string) => Promise<void>): Promise<void>
}

/** Whose dialog it is, and what is kept of it so far; null where none runs. */
export interface RunningDialog {
  readonly key: ConversationKey
  readonly kept: KeptDialog | null
}

/** What Botkit keeps of a conversation: the stack of running dialogs. */
interface KeptDialogs {
  readonly dialogState?: { readonly dialogStack?: readonly unknown[] }
}

/** The dialog that an alias stands for, as it was written last. */
interface Borrowed {
  readonly key: ConversationKey
  kept: KeptDialog | null
}

/**
 * Botkit's storage over our dialogs. It never rejects, since a rejection in Botkit's save would leave the turn open for
 * ever: without storage the person gets an answer, only the dialog is forgotten.
 */
export function storageOver(dialogs: DialogStore, log: Log): DialogStorage {
  const borrowed = new Map<string, Borrowed>()
  let lent = 0

  async function read(storageKey: string): Promise<unknown> {
    const { kept } = find(storageKey, borrowed)
    return kept ? JSON.parse(kept.state) : undefined
  }

  async function write(storageKey: string, change: KeptDialogs): Promise<void> {
    const mine = find(storageKey, borrowed)
    const isRunning = (change.dialogState?.dialogStack?.length ?? 0) > 0
    const before = mine.kept?.version ?? 0
    const state = JSON.stringify(change)
    mine.kept = isRunning ? { state, version: before + 1 } : null
    if (!isRunning) return before > 0 ? dialogs.remove(mine.key) : undefined
    const isKept = await dialogs.write(mine.key, state, before)
    if (!isKept) log.warn('dialog overtaken')
  }

  const lose = (cause: unknown): void => log.error('dialog not kept', {}, cause)
  return {
    async during({ key, kept }, task) {
      const alias = `turn${(lent += 1)}`
      borrowed.set(alias, { key, kept })
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

/** Botkit's key is `slack/conversations/turn7-person/`. Source: botkit 4.15, conversationState.js. */
function find(storageKey: string, borrowed: ReadonlyMap<string, Borrowed>): Borrowed {
  const mine = borrowed.get(/\/conversations\/([^-]+)-/.exec(storageKey)?.[1] ?? '')
  if (!mine) throw new Error('Botkit asked for a dialog outside a turn.')
  return mine
}
