import type { Reply } from '../core/reply.ts'
import type { Delivery, Respond } from '../core/turn.ts'

/** Says the first reply it is given and drops the others, so that a late answer never follows an apology. */
export interface SpeakOnce {
  /** Null when something was said before. Never rejects. */
  say(reply: Reply): Promise<Delivery | null>
  readonly hasSpoken: boolean
}

/** Holds a turn to one reply. */
export function onlyOnce(respond: Respond): SpeakOnce {
  let hasSpoken = false
  return {
    get hasSpoken() {
      return hasSpoken
    },
    async say(reply) {
      if (hasSpoken) return null
      hasSpoken = true
      return respond(reply).catch((): Delivery => ({ kind: 'unknown' }))
    },
  }
}
