import type { TurnStore } from '../core/model/turn-store.ts'

/**
 * A turn nobody ended after so long, in milliseconds, was lost by us: whoever looks for abandoned ones may have it. The longest
 * honest turn is a card that a platform in trouble takes only at the last of many tries.
 */
const HELD_MAX_MS = 10 * 60_000

/** Turns, and the word that we are still at those we took up. */
export interface Leases {
  /** To be used in place of the store's. */
  readonly turns: TurnStore
  /** Says of all turns we are at that we are. Rejects with `store-unavailable`. */
  renew(): Promise<void>
}

/** Follows which turns this process is at, so that no other takes a slow one for abandoned. */
export function keepLeases(turns: TurnStore, now: () => number): Leases {
  const heldSinceMs = new Map<string, number>()
  return {
    renew() {
      for (const [id, sinceMs] of heldSinceMs) if (now() - sinceMs > HELD_MAX_MS) heldSinceMs.delete(id)
      return turns.renew([...heldSinceMs.keys()])
    },
    turns: {
      ...turns,
      async claim(turn, danger) {
        const claimed = await turns.claim(turn, danger)
        if (claimed === 'first') heldSinceMs.set(turn.id, now())
        return claimed
      },
      async abandoned(beforeMs, platforms) {
        const taken = await turns.abandoned(beforeMs, platforms)
        for (const { id } of taken) heldSinceMs.set(id, now())
        return taken
      },
      end(end) {
        for (const id of end.held) heldSinceMs.delete(id)
        return turns.end(end)
      },
    },
  }
}
