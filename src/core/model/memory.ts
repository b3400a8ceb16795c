import type { IntentId } from './intent.ts'
import type { KeptDialog } from './dialog.ts'
import type { Level } from './assessment.ts'
import { TOLD_NOTHING, type ToldOf } from './told-of.ts'
import type { ConversationKey } from './turn.ts'

/** What we remember of a conversation with one person: never their words. */
export interface Memory {
  readonly lastIntent: IntentId | null
  /** Of the last turns, newest last, at most five. */
  readonly levels: readonly Level[]
  /** How often the crisis card or the warm words of a worry were shown, so that their words can vary. */
  readonly cardsShown: number
  /** How many of the last turns in a row found no answer, so that nobody reads the same sentence twice. */
  readonly unanswered: number
  /** When we last said that we are a program, in milliseconds since the Unix epoch. */
  readonly disclosedAtMs: number | null
  /** What they were told then of what staff hear and see. */
  readonly toldOf: ToldOf
  /** When the person last said anything, in milliseconds since the Unix epoch. */
  readonly seenAtMs: number | null
}

/** What we remember of somebody we do not know yet. */
export const NO_MEMORY: Memory = {
  lastIntent: null,
  levels: [],
  cardsShown: 0,
  unanswered: 0,
  disclosedAtMs: null,
  toldOf: TOLD_NOTHING,
  seenAtMs: null,
}

/** What is kept of a conversation, as a turn begins with it. */
export interface KeptConversation {
  readonly memory: Memory
  /** Null when no dialog runs, or when it has expired. */
  readonly dialog: KeptDialog | null
}

/** Where memories are kept. */
export interface MemoryStore {
  /**
   * What is remembered, and the dialog that runs. When the person was told that we are a program, and last seen, holds for
   * all their conversations on a platform.
   */
  recall(key: ConversationKey): Promise<KeptConversation>
  keep(key: ConversationKey, memory: Memory): Promise<void>
}
