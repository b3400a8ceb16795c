import { queueKeyOf } from '../async/key-queue.ts'
import type { Level } from '../core/model/assessment.ts'
import type { ConversationKey } from '../core/model/turn.ts'

/** Conversations whose recent levels are kept at hand. */
const KEPT_MAX = 10_000

/** How long a conversation is kept at hand after its last turn, in milliseconds: another process may have forgotten the person. */
const KEPT_FOR_MS = 30 * 60 * 1000

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

interface KeptRisk {
  readonly key: ConversationKey
  readonly recent: Recent
  readonly atMs: number
}

const NOTHING: Recent = { levels: [], cardsShown: 0 }

/** Keeps the levels of the conversations spoken in last; the oldest are forgotten first. */
export function createRecentTurns(now: () => number): RecentTurns {
  const kept = new Map<string, KeptRisk>()
  const dropOld = (): void => {
    for (const [id, { atMs }] of kept) {
      if (kept.size <= KEPT_MAX && now() - atMs < KEPT_FOR_MS) return
      kept.delete(id)
    }
  }
  return {
    of(key) {
      dropOld()
      return kept.get(queueKeyOf(key))?.recent ?? NOTHING
    },
    keep(key, { levels, cardsShown }) {
      const id = queueKeyOf(key)
      kept.delete(id)
      kept.set(id, { key, recent: { levels, cardsShown }, atMs: now() })
      dropOld()
    },
    forget({ platform, person }) {
      for (const [id, { key }] of kept) if (key.platform === platform && key.person === person) kept.delete(id)
    },
  }
}
