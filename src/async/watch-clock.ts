/** By how much two clocks may differ between two looks before one of them was moved, in milliseconds. */
const MOVED_MS = 1000

/** The clock on the wall, which may be moved, and one that only goes on. */
export interface Clocks {
  now(): number
  steady(): number
}

/**
 * Watches the clock on the wall. Each look says for how many milliseconds it has gone on as it should, by the steady one: 0 when it
 * was moved since the last look, or the machine was asleep.
 */
export function watchClock({ now, steady }: Clocks): () => number {
  let differed = now() - steady()
  let movedAtMs = Number.NEGATIVE_INFINITY
  return () => {
    const steadyMs = steady()
    const differs = now() - steadyMs
    if (Math.abs(differs - differed) > MOVED_MS) movedAtMs = steadyMs
    differed = differs
    return steadyMs - movedAtMs
  }
}
