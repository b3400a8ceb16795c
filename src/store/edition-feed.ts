import { closable, type Closable } from '../core/model/closable.ts'
import { every } from '../async/every.ts'
import type { Log } from '../core/model/log.ts'
import type { Database } from './schema/database.ts'

/** Tells listeners of new editions, whoever added them. */
export interface News extends Closable {
  onAdded(listener: (number: number) => void): () => void
  /** Tells this process and all others. Never rejects: who is not told finds out by looking. */
  tell(): Promise<void>
  close(): Promise<void>
}

/** Watches for new editions: at once when they are announced, and by looking now and then in any case. */
export function watchEditions(database: Database, log: Log): News {
  const listeners = new Set<(number: number) => void>()
  let newest = 0
  const looking = every('look for editions', database.pollEveryMs, look, log)
  database.onAnnounced(looking.wake)

  async function look(): Promise<void> {
    if (listeners.size === 0) return
    const { number } = await database.db
      .selectFrom('editions')
      .select(({ fn }) => fn.max('number').as('number'))
      .executeTakeFirstOrThrow()
    if (number === null || number <= newest) return
    newest = number
    for (const listener of listeners) listener(number)
  }

  return closable({
    onAdded(listener) {
      listeners.add(listener)
      looking.wake()
      return () => void listeners.delete(listener)
    },
    async tell() {
      looking.wake()
      await database.announce().catch((cause: unknown) => log.warn('edition not announced', {}, cause))
    },
    close: looking.close,
  })
}
