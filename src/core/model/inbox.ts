import type { IntentId } from './intent.ts'
import type { Reply } from './reply.ts'
import type { Platform } from './turn.ts'

/** A question that somebody asked, without what could tell who they are. */
export interface KeptQuestion {
  /** What it is found by: the turn's id when it is kept, its pseudonym when it is read. */
  readonly turn: string
  readonly platform: Platform
  readonly person: string
  /** Redacted. */
  readonly question: string
  readonly outcome: Reply['kind']
  /** The intents that were answered or offered. */
  readonly intents: readonly IntentId[]
  readonly atMs: number
}

/** The last questions, kept where the clinic allows: for replaying them before publishing, and for what has no answer yet. */
export interface Inbox {
  /** Newest first. */
  last(count: number): Promise<readonly KeptQuestion[]>
  /** What was asked in these turns, by turn. Those that were deleted since are left out. */
  open(turns: readonly string[]): Promise<ReadonlyMap<string, string>>
}

/** A kept question on its way through the gate; what is kept of it afterwards is the turn alone. */
export type AskedQuestion = Pick<KeptQuestion, 'turn' | 'question'>
