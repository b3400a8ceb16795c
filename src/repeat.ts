import { setTimeout as wait } from 'node:timers/promises'
import type { Log } from './core/log.ts'

/** A chore that is done again and again. */
export interface Chore {
  /** Resolves when it is not being done any more. */
  stop(): Promise<void>
}

/** Does a chore now, and again so many milliseconds after it has ended. A failure is logged, and the next time is kept. */
export function repeat(name: string, everyMs: number, task: () => Promise<void>, log: Log): Chore {
  const stopping = new AbortController()
  const gone = keepDoing(everyMs, stopping.signal, () =>
    task().catch((cause: unknown) => log.error('chore failed', { name }, cause)),
  )
  return {
    stop() {
      stopping.abort()
      return gone
    },
  }
}

async function keepDoing(everyMs: number, signal: AbortSignal, task: () => Promise<void>): Promise<void> {
  while (!signal.aborted) {
    await task()
    await wait(everyMs, undefined, { signal, ref: false }).catch(() => {})
  }
}
