import { NOTHING_KEPT, type TurnEnd, type TurnStore } from '../core/model/turn-store.ts'

/**
 * A turn nobody ended after so long, in milliseconds, was lost by us: whoever looks for abandoned ones may have it. The longest
 * honest turn is a card that a platform in trouble takes only at the last of many tries.
 */
const HELD_MAX_MS = 10 * 60_000

/** Turns, and the word that we are still at those we took up. */
export interface Leases {
  /** To be used in place of the store's. */
  readonly turns: TurnStore
  /** Says of all turns we are at that we are, and ends those whose end the store did not take. Rejects with `store-unavailable`. */
  renew(): Promise<void>
}

/** Follows which turns this process is at, so that no other takes a slow one for abandoned. */
export function keepLeases(turns: TurnStore, now: () => number): Leases {
  const heldSinceMs = new Map<string, number>()
  const unended = new Set<TurnEnd>()
  const isHeld = (id: string): boolean => heldSinceMs.has(id)
  const endNow = async (end: TurnEnd): Promise<void> => {
    await turns.end(end)
    for (const id of end.held) heldSinceMs.delete(id)
    unended.delete(end)
  }
  return {
    async renew() {
      for (const [id, sinceMs] of heldSinceMs) if (now() - sinceMs > HELD_MAX_MS) heldSinceMs.delete(id)
      for (const end of unended) if (!end.held.some(isHeld)) unended.delete(end)
      await turns.renew([...heldSinceMs.keys()])
      for (const end of unended) await endNow(end)
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
      async end(end) {
        try {
          await endNow(end)
        } catch (cause) {
          // What would be remembered by now may have been said anew meanwhile; that it ended stays true.
          if (end.held.length > 0)
            unended.add({ ...NOTHING_KEPT, held: end.held, outcome: end.outcome, entry: end.entry })
          throw cause
        }
      },
    },
  }
}
