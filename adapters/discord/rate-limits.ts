import { pause } from '../../src/async/pause.ts'
import { steady } from '../../src/async/steady.ts'

/** Keeps calls to what Discord allows. */
export interface RateLimits {
  /** Makes a call of this kind when it may be made. */
  call<T>(route: string, make: () => Promise<T>): Promise<T>
  /**
   * Reads what Discord said of its limits with an answer, by which it may have refused the call. Gives for how long it takes no more
   * of this kind, in milliseconds; 0 where it does.
   */
  note(route: string, headers: Headers, isRefused: boolean): number
}

/** What may be done a second is counted over so long, in milliseconds. */
const SECOND_MS = 1000

/** How long is waited for calls under way where they are as many as may be made a second, in milliseconds. */
const UNDER_WAY_MS = 20

/**
 * Goes by a clock that nobody moves: the library goes by the one on the wall, and where that was put back by an hour it held back
 * every message for an hour. Discord counts a call at some time between its beginning and its answer, so it counts here until a
 * second after that. `callsASecond` may be infinite.
 */
export function createRateLimits(callsASecond: number): RateLimits {
  const freeFromMs = new Map<string, number>()
  let allFreeFromMs = 0
  let underWay = 0
  let answeredAtMs: readonly number[] = []

  function waitMs(route: string): number {
    const nowMs = steady()
    answeredAtMs = answeredAtMs.filter(atMs => nowMs - atMs < SECOND_MS)
    const hasRoom = underWay + answeredAtMs.length < callsASecond
    const roomFromMs = hasRoom ? 0 : Math.max((answeredAtMs[0] ?? 0) + SECOND_MS, nowMs + UNDER_WAY_MS)
    return Math.max(roomFromMs, allFreeFromMs, freeFromMs.get(route) ?? 0) - nowMs
  }

  return {
    async call(route, make) {
      for (let leftMs = waitMs(route); leftMs > 0; leftMs = waitMs(route)) await pause(leftMs)
      underWay += 1
      return make().finally(() => {
        underWay -= 1
        answeredAtMs = [...answeredAtMs, steady()]
      })
    },
    note(route, headers, isRefused) {
      const nowMs = steady()
      for (const [known, atMs] of freeFromMs) if (atMs <= nowMs) freeFromMs.delete(known)
      if (!isRefused && headers.get('x-ratelimit-remaining') !== '0') return 0
      const heldMs = secondsIn(headers, isRefused ? 'retry-after' : 'x-ratelimit-reset-after') * 1000
      if (headers.has('x-ratelimit-global')) allFreeFromMs = nowMs + heldMs
      else freeFromMs.set(route, nowMs + heldMs)
      return heldMs
    },
  }
}

/** Where Discord does not say for how long, a second. */
function secondsIn(headers: Headers, name: string): number {
  const seconds = Number.parseFloat(headers.get(name) ?? '')
  return Number.isFinite(seconds) && seconds >= 0 ? seconds : 1
}
