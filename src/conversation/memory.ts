import type { Storage, StoreItems } from 'botbuilder-core'
import type { DialogStore } from '../core/dialog.ts'
import type { Log } from '../core/log.ts'

/** What Botkit keeps of a conversation: the stack of running dialogs. */
interface Kept {
  readonly dialogState?: { readonly dialogStack?: readonly unknown[] }
}

/**
 * Botkit's storage over our dialogs. It never rejects, since a rejection in Botkit's save would leave the turn open for
 * ever: without storage the person gets an answer, only the dialog is forgotten. Lanes see to it that one turn at a time
 * reads and writes a key, so that the versions here stay true.
 */
export function storageOver(dialogs: DialogStore, log: Log): Storage {
  const versions = new Map<string, number>()

  async function read(key: string): Promise<unknown> {
    const kept = await dialogs.read(key)
    if (!kept) return undefined
    versions.set(key, kept.version)
    return JSON.parse(kept.state)
  }

  async function write(key: string, change: Kept): Promise<void> {
    const version = versions.get(key) ?? 0
    versions.delete(key)
    const isRunning = (change.dialogState?.dialogStack?.length ?? 0) > 0
    if (!isRunning) return version > 0 ? dialogs.remove(key) : undefined
    const isKept = await dialogs.write(key, JSON.stringify(change), version)
    if (!isKept) log.warn('dialog overtaken')
  }

  const lose = (cause: unknown): void => log.error('dialog not kept', {}, cause)
  return {
    async read(keys) {
      const found: StoreItems = {}
      for (const key of keys) found[key] = await read(key).catch(lose)
      return Object.fromEntries(Object.entries(found).filter(([, item]) => item !== undefined))
    },
    async write(changes) {
      const kept: Record<string, Kept> = changes
      for (const [key, change] of Object.entries(kept)) await write(key, change).catch(lose)
    },
    async delete(keys) {
      for (const key of keys) await dialogs.remove(key).catch(lose)
    },
  }
}
