import type { Danger } from './assessment.ts'
import type { JudgedQuestion, KeptQuestion } from './inbox.ts'
import type { IntentId } from './intent.ts'
import type { Memory } from './memory.ts'
import type { Reply } from './reply.ts'
import type { ConversationKey, Platform, Turn } from './turn.ts'

/**
 * Remembers which turns were taken up and which were answered, so that each is answered at most once. A turn is claimed,
 * then spoken to, then ended; who is still at it says so now and then.
 */
export interface TurnStore {
  /**
   * Takes a turn up. `seen` when it was taken up before, by this process or another. A danger in it is noted all the same
   * while it is open: it may come to light after the turn was taken up.
   */
  claim(turn: Turn, danger?: Danger): Promise<'first' | 'seen'>
  /** Notes that the reply is about to go out: whatever happens now, nobody may answer this turn again. */
  speaking(id: string): Promise<void>
  /** Keeps how a turn ended and all that is kept of it, or nothing: nobody will take it up again. */
  end(end: TurnEnd): Promise<void>
  /** Says that somebody is still at these turns. */
  renew(ids: readonly string[]): Promise<void>
  /**
   * Hands over some of the turns, on some platforms, that nobody has been at since the given time (in milliseconds since the
   * Unix epoch) and that have not ended. Whoever gets one is at it from now on: they see to it that the person is not left
   * without an answer, and end it.
   */
  abandoned(beforeMs: number, platforms: readonly Platform[]): Promise<readonly AbandonedTurn[]>
}

/** How a turn ended, and what is kept of it. */
export interface TurnEnd {
  /** What it was taken up as: an edit may stand for its message. */
  readonly held: readonly string[]
  readonly outcome: Reply['kind']
  /** Its line in the journal; a turn that is noted twice counts once, as it was noted first. */
  readonly entry: JournalEntry | null
  /** What is remembered of its conversation from now on; null where nothing changes. */
  readonly memory: { readonly key: ConversationKey; readonly memory: Memory } | null
  /** What staff may see of the question. */
  readonly question: KeptQuestion | null
  /** What was said of a question that was kept before. */
  readonly judged: JudgedQuestion | null
  /** Who turned out to be of the staff: what they ask is no visitor's question. */
  readonly staff: Pick<ConversationKey, 'platform' | 'person'> | null
}

/** What is kept of a turn of which nothing is kept. */
export const NOTHING_KEPT = { entry: null, memory: null, question: null, judged: null, staff: null } as const

/** One line of the journal: what an answered turn was about and how it ended, without a word of it. */
export interface JournalEntry {
  readonly turn: string
  readonly platform: Platform
  readonly edition: number
  readonly outcome: Reply['kind']
  /** The intents that were answered or offered, best first. */
  readonly intents: readonly IntentId[]
  readonly atMs: number
}

/** A turn whose process died before it knew that the person had an answer. */
export interface AbandonedTurn extends ConversationKey {
  readonly id: string
  readonly place: Turn['place']
  /** Which danger was in it; null where there was none. */
  readonly danger: Danger | null
  /** True when the reply had been begun: it may have arrived. */
  readonly mayBeAnswered: boolean
}
