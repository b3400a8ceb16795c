import type { Reply } from '../core/model/reply.ts'
import type { Delivery, Respond } from '../core/model/turn.ts'

/**
 * Says the first reply it is given and drops the others, so that a late answer never follows an apology. Only the crisis card
 * follows it all the same, once: a danger may come to light late.
 */
export interface RespondOnce {
  /** Null when something was said before. Never rejects. */
  say(reply: Reply): Promise<Delivery | null>
  readonly hasSpoken: boolean
  /** True while something that was said has neither arrived nor failed. */
  readonly isOnItsWay: boolean
}

/** Holds a turn to one reply. */
export function respondOnce(respond: Respond): RespondOnce {
  let said: 'nothing' | 'reply' | 'card' = 'nothing'
  let onTheirWay = 0
  return {
    get hasSpoken() {
      return said !== 'nothing'
    },
    get isOnItsWay() {
      return onTheirWay > 0
    },
    async say(reply) {
      const isCard = reply.kind === 'crisis'
      if (said === 'card' || (said === 'reply' && !isCard)) return null
      said = isCard ? 'card' : 'reply'
      onTheirWay += 1
      return respond(reply)
        .catch((): Delivery => ({ kind: 'unknown' }))
        .finally(() => (onTheirWay -= 1))
    },
  }
}
