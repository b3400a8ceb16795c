/** By how much two clocks may differ between two looks before one of them was moved, in milliseconds. */
const MOVED_MS = 1000

/** The clock on the wall, which may be moved, and one that only goes on. */
export interface Clocks {
  now(): number
  steady(): number
}

/**
 * Does a task each time, but not when the clock has been moved since the last time, or the machine was asleep: what others wrote
 * by the old time looks older than it is, and by the next time they have written anew.
 */
export function unlessClockJumped(task: () => Promise<void>, { now, steady }: Clocks): () => Promise<void> {
  let differed = now() - steady()
  return async () => {
    const differs = now() - steady()
    const wasMoved = Math.abs(differs - differed) > MOVED_MS
    differed = differs
    if (!wasMoved) await task()
  }
}
