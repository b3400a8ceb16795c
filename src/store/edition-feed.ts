import type { Log } from '../core/model/log.ts'
import type { Database } from './schema/database.ts'

/** Tells listeners of new editions, whoever added them. */
export interface News {
  onAdded(listener: (number: number) => void): () => void
  /** Tells this process and all others. Never rejects: who is not told finds out by looking. */
  tell(): Promise<void>
  close(): void
}

/** Watches for new editions: at once when they are announced, and by looking now and then in any case. */
export function watchEditions(database: Database, log: Log): News {
  const listeners = new Set<(number: number) => void>()
  const timer = setInterval(look, database.pollEveryMs).unref()
  let newest = 0
  database.onAnnounced(look)

  function look(): void {
    if (listeners.size > 0) void lookNow()
  }

  async function lookNow(): Promise<void> {
    try {
      const { number } = await database.db
        .selectFrom('editions')
        .select(({ fn }) => fn.max('number').as('number'))
        .executeTakeFirstOrThrow()
      if (number === null || number <= newest) return
      newest = number
      for (const listener of listeners) listener(number)
    } catch (cause) {
      log.warn('editions not looked for', {}, cause)
    }
  }

  return {
    onAdded(listener) {
      listeners.add(listener)
      look()
      return () => void listeners.delete(listener)
    },
    async tell() {
      look()
      await database.announce().catch((cause: unknown) => log.warn('edition not announced', {}, cause))
    },
    close: () => clearInterval(timer),
  }
}
