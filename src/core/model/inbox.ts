import type { IntentId } from './intent.ts'
import { redact } from '../text/redact.ts'
import type { Reply } from './reply.ts'
import type { Assessment } from './assessment.ts'
import type { Platform, Turn } from './turn.ts'

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

/** Keeps the last questions where the clinic allows: for replaying them before publishing, and for what has no answer yet. */
export interface Inbox {
  keep(question: KeptQuestion): Promise<void>
  /** Newest first. */
  last(count: number): Promise<readonly KeptQuestion[]>
  /** What was asked in these turns, by turn. Those that were deleted since are left out. */
  open(turns: readonly string[]): Promise<ReadonlyMap<string, string>>
}

/** A kept question on its way through the gate; what is kept of it afterwards is the turn alone. */
export type AskedQuestion = Pick<KeptQuestion, 'turn' | 'question'>

/** Longest question that is kept, in UTF-16 units: longer ones are stories, and stories are personal. */
const QUESTION_MAX = 300

/** Replies to a question; what is typed into a dialog, such as a phone number, is none. */
const QUESTION_OUTCOMES: ReadonlySet<Reply['kind']> = new Set(['answer', 'passage', 'clarify', 'fallback'])

/**
 * Makes of a turn and its reply what may be kept of it. Null for anything that is no question in words, for long texts, and
 * whenever there is any sign that somebody is in danger or distress: such words are never kept.
 */
export function toKept(turn: Turn, seen: Pick<Assessment, 'level'>, reply: Reply): KeptQuestion | null {
  if (turn.said.kind !== 'words' || turn.said.quoted || !QUESTION_OUTCOMES.has(reply.kind)) return null
  const { utterance } = turn.said
  if (utterance.length > QUESTION_MAX || reply.line !== null || seen.level !== 'none') return null
  return {
    turn: turn.id,
    platform: turn.platform,
    person: turn.person,
    question: redact(utterance),
    outcome: reply.kind,
    intents: intentsOf(reply),
    atMs: turn.saidAtMs,
  }
}

function intentsOf(reply: Reply): readonly IntentId[] {
  if (reply.kind === 'answer') return reply.answers.map(answer => answer.intent)
  return reply.kind === 'clarify' ? reply.choices.map(choice => choice.intent) : []
}
