import type { IntentId } from './intent.ts'
import type { ForeignLanguage } from './language.ts'
import type { Candidate, Unknown } from './match.ts'
import type { Reply } from './reply.ts'
import type { Platform } from './turn.ts'

/** Why a question had no answer: as the matcher says, or because what it asks about is not said yet. */
export type Missed = Unknown | 'not-said-yet'

/** From so many different people on what they asked is shown, unless the operator says otherwise: what one person asks may tell who it is. */
export const ASKERS_MIN = 3

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
  /** Null where it was answered, or something was offered. */
  readonly missed: Missed | null
  /** What came nearest, three at most. */
  readonly near: readonly Candidate[]
  readonly language: 'en' | ForeignLanguage
  readonly atMs: number
}

/** What became of a kept question: nothing of what was offered was meant, the answer did not help, or what was taken. */
export type Judgement = 'none' | 'unhelpful' | 'taken'

/** The same, or that an answer helped, or that they then asked for a therapist. */
export type SaidOfQuestion = Judgement | 'helpful' | 'handed-over'

/** What somebody said of what they were answered or offered last. */
export interface JudgedQuestion {
  readonly platform: Platform
  readonly person: string
  readonly verdict: SaidOfQuestion
  /** What it is about: one of these was answered or offered. Empty where it is about whatever was offered last. */
  readonly intents: readonly IntentId[]
  readonly atMs: number
}

/** What staff did about a question: put it to an answer, wrote one, sent it to a human being, or elsewhere, or let it be. */
export type SettledBy = 'added' | 'new' | 'human' | 'elsewhere' | 'ignored'

/** That staff have seen to a question. */
export interface SettledQuestion {
  readonly how: SettledBy
  /** The intent whose answer it is to get; null where there is none. */
  readonly intent: IntentId | null
  /** Name of an account. */
  readonly by: string
  readonly atMs: number
}

/** A kept question as it is read. */
export interface AskedLately extends KeptQuestion {
  readonly verdict: Judgement | null
  /** What was taken of what was offered. */
  readonly taken: readonly IntentId[]
  /** Whether somebody said that the answer helped. */
  readonly isHelped: boolean
  /** Whether whoever asked then asked for a therapist, within a day and before anything else. */
  readonly isHandedOver: boolean
  /** Asked by staff, or in a terminal: no visitor. */
  readonly isTry: boolean
  /** Null where nobody has seen to it. */
  readonly settled: SettledQuestion | null
}

/** The last questions, kept where the clinic allows: for replaying them before publishing, and for what has no answer yet. */
export interface Inbox {
  /** Newest first. */
  last(count: number): Promise<readonly AskedLately[]>
  /** What was asked in these turns, by turn. Those that were deleted since are left out. */
  open(turns: readonly string[]): Promise<ReadonlyMap<string, string>>
  /** Notes of these turns that staff have seen to them; null takes that back. */
  settle(turns: readonly string[], settled: SettledQuestion | null): Promise<void>
}

/** A kept question on its way through the gate; what is kept of it afterwards is the turn alone. */
export type AskedQuestion = Pick<KeptQuestion, 'turn' | 'question'>
