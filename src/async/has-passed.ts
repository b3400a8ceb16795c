/**
 * Tells whether so many milliseconds have passed. True as well when the clock stands before: it was put back, and nobody knows
 * how much has passed; what is done once too often does no harm where this is asked.
 *
 * @example
 * hasPassed(1000, 5000, 5999) // → false
 * hasPassed(1000, 5000, 6000) // → true
 * hasPassed(1000, 5000, 4000) // → true
 */
export function hasPassed(ms: number, sinceMs: number, nowMs: number): boolean {
  return nowMs < sinceMs || nowMs - sinceMs >= ms
}
