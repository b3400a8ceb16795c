import type { Level } from '../core/safety/assessment.ts'

/** Conversations whose recent levels are kept at hand. */
const KEPT_MAX = 10_000

/** What the safety check needs of a conversation when the store is away. */
export interface Recent {
  readonly levels: readonly Level[]
  readonly cardsShown: number
}

/** The levels of the last turns, by conversation, in this process: the safety check waits for no store. */
export interface RecentTurns {
  of(key: string): Recent
  keep(key: string, recent: Recent): void
}

const NOTHING: Recent = { levels: [], cardsShown: 0 }

/** Keeps the levels of the conversations spoken in last; the oldest are forgotten first. */
export function createRecentTurns(): RecentTurns {
  const kept = new Map<string, Recent>()
  return {
    of: key => kept.get(key) ?? NOTHING,
    keep(key, { levels, cardsShown }) {
      kept.delete(key)
      kept.set(key, { levels, cardsShown })
      const oldest = kept.size > KEPT_MAX ? kept.keys().next().value : undefined
      if (oldest !== undefined) kept.delete(oldest)
    },
  }
}
