import { watchClock, type Clocks } from './watch-clock.ts'

/**
 * Does a task each time, but not when the clock has been moved since the last time, or the machine was asleep: what others wrote
 * by the old time looks older than it is, and by the next time they have written anew.
 */
export function unlessClockJumped(task: () => Promise<void>, clocks: Clocks): () => Promise<void> {
  const goesOnForMs = watchClock(clocks)
  return async () => {
    if (goesOnForMs() > 0) await task()
  }
}
