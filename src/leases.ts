import type { TurnStore } from './core/turn.ts'

/** Turns, and the word that we are still at those we took up. */
export interface Leases {
  /** To be used in place of the store's. */
  readonly turns: TurnStore
  /** Says of all turns we are at that we are. Rejects with `store-unavailable`. */
  renew(): Promise<void>
}

/** Follows which turns this process is at, so that no other takes a slow one for abandoned. */
export function keepLeases(turns: TurnStore): Leases {
  const held = new Set<string>()
  return {
    renew: () => turns.renew([...held]),
    turns: {
      ...turns,
      async claim(turn, danger) {
        const claimed = await turns.claim(turn, danger)
        if (claimed === 'first') held.add(turn.id)
        return claimed
      },
      async abandoned(beforeMs, platforms) {
        const taken = await turns.abandoned(beforeMs, platforms)
        for (const { id } of taken) held.add(id)
        return taken
      },
      settle(id, outcome) {
        held.delete(id)
        return turns.settle(id, outcome)
      },
    },
  }
}
