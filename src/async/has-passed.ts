/**
 * Tells whether so many milliseconds have passed. True as well when the clock stands before: it was put back, and nobody knows
 * how much has passed; what is done once too often does no harm where this is asked.
 */
export function hasPassed(ms: number, sinceMs: number, nowMs: number): boolean {
  return nowMs < sinceMs || nowMs - sinceMs >= ms
}
