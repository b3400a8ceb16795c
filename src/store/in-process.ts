import type { DialogStore, KeptDialog } from '../core/dialog.ts'
import { NO_MEMORY, type Memory, type MemoryStore } from '../core/memory.ts'
import type { Journal, TurnStore } from '../core/turn.ts'

/** What a conversation needs kept, for as long as this process lives. */
export interface InProcessStore {
  readonly memories: MemoryStore
  readonly dialogs: DialogStore
  readonly turns: TurnStore
  readonly journal: Journal
}

/** Keeps everything in this process and nothing on disk: for a chat in the terminal. */
export function createInProcessStore(): InProcessStore {
  return { memories: memories(), dialogs: dialogs(), turns: turns(), journal: { note: () => Promise.resolve() } }
}

function memories(): MemoryStore {
  const kept = new Map<string, Memory>()
  return {
    recall: key => Promise.resolve(kept.get(key) ?? NO_MEMORY),
    keep: (key, memory) => Promise.resolve(void kept.set(key, memory)),
    forget: key => Promise.resolve(void kept.delete(key)),
  }
}

function dialogs(): DialogStore {
  const kept = new Map<string, KeptDialog>()
  return {
    read: key => Promise.resolve(kept.get(key) ?? null),
    write(key, state, version) {
      if ((kept.get(key)?.version ?? 0) !== version) return Promise.resolve(false)
      kept.set(key, { state, version: version + 1 })
      return Promise.resolve(true)
    },
    remove: key => Promise.resolve(void kept.delete(key)),
  }
}

function turns(): TurnStore {
  const claimed = new Set<string>()
  return {
    claim(turn) {
      if (claimed.has(turn.id)) return Promise.resolve('seen')
      claimed.add(turn.id)
      return Promise.resolve('first')
    },
    settle: () => Promise.resolve(),
    abandoned: () => Promise.resolve([]),
  }
}
