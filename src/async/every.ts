import { setTimeout as wait } from 'node:timers/promises'
import type { Log } from '../core/model/log.ts'

/** A job that is done again and again. */
export interface Job {
  /** Resolves when it is not being done any more. */
  stop(): Promise<void>
}

/** Does a job now, and again so many milliseconds after it has ended. A failure is logged, and the next time is kept. */
export function every(name: string, everyMs: number, task: () => Promise<void>, log: Log): Job {
  const stopping = new AbortController()
  const note = noteFailures(name, log)
  const gone = keepDoing(everyMs, stopping.signal, () => task().then(note.well, note.failed))
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

/** How often a job that goes on failing is told of, in milliseconds. */
const TOLD_EVERY_MS = 60_000

/** The first failure is logged at once; of those that follow, one line a minute says how many there were. */
function noteFailures(name: string, log: Log): { well(): void; failed(cause: unknown): void } {
  let [toldAtMs, times] = [Number.NEGATIVE_INFINITY, 0]
  return {
    well: () => void ([toldAtMs, times] = [Number.NEGATIVE_INFINITY, 0]),
    failed(cause) {
      times += 1
      if (performance.now() - toldAtMs < TOLD_EVERY_MS) return
      log.error('job failed', { name, times }, cause)
      ;[toldAtMs, times] = [performance.now(), 0]
    },
  }
}
