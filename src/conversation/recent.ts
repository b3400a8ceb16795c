import { laneOf } from '../core/lanes.ts'
import type { Level } from '../core/safety/assessment.ts'
import type { ConversationKey } from '../core/turn.ts'

/** Conversations whose recent levels are kept at hand. */
const KEPT_MAX = 10_000

/** What the safety check needs of a conversation when the store is away. */
export interface Recent {
  readonly levels: readonly Level[]
  readonly cardsShown: number
}

/** The levels of the last turns, by conversation, in this process: the safety check waits for no store. */
export interface RecentTurns {
  of(key: ConversationKey): Recent
  keep(key: ConversationKey, recent: Recent): void
  /** Forgets a person in all conversations on the platform. */
  forget(person: Omit<ConversationKey, 'conversation'>): void
}

const NOTHING: Recent = { levels: [], cardsShown: 0 }

/** Keeps the levels of the conversations spoken in last; the oldest are forgotten first. */
export function createRecentTurns(): RecentTurns {
  const kept = new Map<string, { readonly key: ConversationKey; readonly recent: Recent }>()
  return {
    of: key => kept.get(laneOf(key))?.recent ?? NOTHING,
    keep(key, { levels, cardsShown }) {
      const lane = laneOf(key)
      kept.delete(lane)
      kept.set(lane, { key, recent: { levels, cardsShown } })
      const oldest = kept.size > KEPT_MAX ? kept.keys().next().value : undefined
      if (oldest !== undefined) kept.delete(oldest)
    },
    forget({ platform, person }) {
      for (const [lane, { key }] of kept) if (key.platform === platform && key.person === person) kept.delete(lane)
    },
  }
}
