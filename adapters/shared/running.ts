import { closable, type Closable } from '../../src/core/model/closable.ts'
import type { Log } from '../../src/core/model/log.ts'
import type { Platform } from '../../src/core/model/turn.ts'
import { within } from '../../src/async/within.ts'

/** What is being answered at the moment. */
export interface Running extends Closable {
  add(task: Promise<unknown>): void
  /** Resolves when all of it has ended, or the time for it is up. */
  close(): Promise<void>
}

/** How long what is running may take when we are stopped, in milliseconds. */
const CLOSE_MS = 10_000

/** Keeps track of what is being answered, so that stopping can wait for it. What goes wrong in it is logged here, and nowhere else. */
export function createRunning(platform: Platform, log: Log): Running {
  const tasks = new Set<Promise<unknown>>()
  return closable({
    add(task) {
      const tracked = task
        .catch((cause: unknown) => log.error(`${platform} event not answered`, {}, cause))
        .finally(() => tasks.delete(tracked))
      tasks.add(tracked)
    },
    async close() {
      const isLate = await within(
        CLOSE_MS,
        Promise.all(tasks).then(() => false),
        true,
      )
      if (isLate) log.warn(`${platform} turns cut short`, { turns: tasks.size })
    },
  })
}
