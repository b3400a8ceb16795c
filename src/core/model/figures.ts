import type { IntentId } from './intent.ts'
import type { Reply } from './reply.ts'
import type { Platform } from './turn.ts'

/** How many turns of a day ended in one way on one platform. */
export interface DayCount {
  /** Days since the Unix epoch, by UTC. */
  readonly day: number
  readonly platform: Platform
  readonly outcome: Reply['kind']
  readonly count: number
}

/** How often an intent was answered and offered, and how many people said that it helped. */
export interface IntentCount {
  readonly intent: string
  readonly answered: number
  readonly offered: number
  readonly helpful: number
  readonly unhelpful: number
}

/** What became of an intent's answers; what people did next counts for the answer they had last. */
export interface IntentOutcomes {
  readonly intent: string
  readonly answered: number
  readonly helpful: number
  readonly unhelpful: number
  /** How often the next thing was to ask for a therapist. */
  readonly handoffs: number
  /** How often the next thing people said was not understood. */
  readonly unknown: number
}

/** A time, and editions that were served in it. */
export interface TimeSpan {
  /** In milliseconds since the Unix epoch; the end is not part of it. */
  readonly fromMs: number
  readonly untilMs: number
  readonly firstEdition: number
  /** Null where any later one counts as well. */
  readonly lastEdition: number | null
}

/** Counts what the journal holds. */
export interface FiguresStore {
  outcomes(span: TimeSpan): Promise<readonly IntentOutcomes[]>
  byDay(sinceMs: number): Promise<readonly DayCount[]>
  byIntent(sinceMs: number): Promise<readonly IntentCount[]>
}

/** What somebody thought of an answer; never who. */
export interface Feedback {
  /** Of the press: pressing twice counts once. */
  readonly turn: string
  readonly intent: IntentId
  readonly verdict: 'helpful' | 'unhelpful'
  readonly edition: number
  readonly atMs: number
}

/** Where feedback is kept. */
export interface FeedbackStore {
  note(feedback: Feedback): Promise<void>
}
