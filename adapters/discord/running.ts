import { setTimeout as pause } from 'node:timers/promises'
import type { Log } from '../../src/core/model/log.ts'

/** What is being answered at the moment. */
export interface Running {
  add(task: Promise<unknown>): void
  /** Resolves when all of it has ended, or the time for it is up. */
  end(): Promise<void>
}

/** How long what is running may take when we are stopped, in milliseconds. */
const END_MS = 10_000

/** Keeps track of what is being answered. What goes wrong in it is logged here, and nowhere else. */
export function createRunning(log: Log): Running {
  const tasks = new Set<Promise<unknown>>()
  return {
    add(task) {
      const tracked = task
        .catch((cause: unknown) => log.error('discord event not answered', {}, cause))
        .finally(() => tasks.delete(tracked))
      tasks.add(tracked)
    },
    async end() {
      const time = new AbortController()
      const late = pause(END_MS, null, { signal: time.signal }).then(
        () => log.warn('discord turns cut short', { turns: tasks.size }),
        () => undefined,
      )
      await Promise.race([Promise.all(tasks), late])
      time.abort()
    },
  }
}
