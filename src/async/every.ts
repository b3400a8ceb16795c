import { closable, type Closable } from '../core/model/closable.ts'
import type { Log } from '../core/model/log.ts'
import { pause } from './pause.ts'

/** Something that is done again and again. */
export interface Job extends Closable {
  /** Does it at once; where it is being done, once more as soon as that has ended. */
  wake(): void
  /** Resolves when it is not being done any more, and never will be. */
  close(): Promise<void>
}

/**
 * Does a task now, and again so many milliseconds after it has ended; at once after it found more to do than it could. A
 * failure is logged, and the next time is kept.
 */
export function every(name: string, everyMs: number, task: () => Promise<'more' | void>, log: Log): Job {
  const note = noteFailures(name, log)
  let resting = new AbortController()
  const closing = new AbortController()
  async function keepDoing(): Promise<void> {
    while (!closing.signal.aborted) {
      resting = new AbortController()
      const found = await task().then(note.well, note.failed)
      await pause(found === 'more' ? 0 : everyMs, resting.signal)
    }
  }
  const ended = keepDoing()
  return closable({
    wake: () => resting.abort(),
    close() {
      closing.abort()
      resting.abort()
      return ended
    },
  })
}

/** How often a job that goes on failing is told of, in milliseconds. */
const TOLD_EVERY_MS = 60_000

/** The first failure is logged at once; of those that follow, one line a minute says how many there were. */
function noteFailures(name: string, log: Log): { well<Found>(found: Found): Found; failed(cause: unknown): void } {
  let [toldAtMs, times] = [Number.NEGATIVE_INFINITY, 0]
  return {
    well(found) {
      ;[toldAtMs, times] = [Number.NEGATIVE_INFINITY, 0]
      return found
    },
    failed(cause) {
      times += 1
      if (performance.now() - toldAtMs < TOLD_EVERY_MS) return
      log.error('job failed', { name, times }, cause)
      ;[toldAtMs, times] = [performance.now(), 0]
    },
  }
}
