import type { Assessment } from '../model/assessment.ts'
import type { Edition } from '../model/edition.ts'
import type { KeptQuestion } from '../model/inbox.ts'
import { intentsIn, type Reply } from '../model/reply.ts'
import type { Turn } from '../model/turn.ts'
import { wordsOfClinic } from './clinic-words.ts'
import { redact } from '../text/redaction/redact.ts'

/** Longest question that is kept, in UTF-16 units: longer ones are stories, and stories are personal. */
const QUESTION_MAX = 300

/** Replies to a question; what is typed into a dialog, such as a phone number, is none. */
const QUESTION_OUTCOMES: ReadonlySet<Reply['kind']> = new Set(['answer', 'shown', 'passage', 'clarify', 'fallback'])

/**
 * Makes of a turn and its reply what may be kept of it. Null for anything that is no question in words, for long texts, and
 * whenever there is any sign that somebody is in danger or distress: such words are never kept.
 */
export function toKept(
  turn: Turn,
  seen: Pick<Assessment, 'level'>,
  reply: Reply,
  edition: Pick<Edition, 'intents'>,
): KeptQuestion | null {
  if (turn.said.kind !== 'words' || turn.said.quoted || !QUESTION_OUTCOMES.has(reply.kind)) return null
  const { utterance } = turn.said
  if (utterance.length > QUESTION_MAX || reply.line !== null || seen.level !== 'none') return null
  return {
    turn: turn.id,
    platform: turn.platform,
    person: turn.person,
    question: redact(utterance, wordsOfClinic(edition)),
    outcome: reply.kind,
    intents: intentsIn(reply),
    atMs: turn.saidAtMs,
  }
}
