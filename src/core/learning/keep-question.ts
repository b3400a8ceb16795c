import type { Action } from '../model/action.ts'
import type { Assessment } from '../model/assessment.ts'
import type { Edition } from '../model/edition.ts'
import type { JudgedQuestion, KeptQuestion, SaidOfQuestion } from '../model/inbox.ts'
import { toIntentId } from '../model/intent.ts'
import type { Match } from '../model/match.ts'
import { intentsIn, type Reply } from '../model/reply.ts'
import type { ConversationKey, Turn } from '../model/turn.ts'
import { languageOf } from '../text/language.ts'
import { redact } from '../text/redaction/redact.ts'
import { wordsOfClinic } from './clinic-words.ts'

/** Longest question that is kept, in UTF-16 units: longer ones are stories, and stories are personal. */
const QUESTION_MAX = 300

/** How many of the nearest intents are kept with a question. */
const NEAR_MAX = 3

/** Replies to a question; what is typed into a dialog, such as a phone number, is none. */
const QUESTION_OUTCOMES: ReadonlySet<Reply['kind']> = new Set(['answer', 'shown', 'passage', 'clarify', 'fallback'])

/** An answered turn, as far as it matters for what is kept of it. */
export interface AskedTurn {
  readonly turn: Turn
  readonly seen: Pick<Assessment, 'level'>
  readonly reply: Reply
  /** What was pressed, or said in words that come to the same. */
  readonly press: Action | null
  readonly edition: Pick<Edition, 'intents' | 'matcher'>
}

/**
 * Makes of a turn and its reply what may be kept of it. Null for anything that is no question in words, for long texts, and
 * whenever there is any sign that somebody is in danger or distress: such words are never kept.
 */
export function toKept({ turn, seen, reply, press, edition }: AskedTurn): KeptQuestion | null {
  if (turn.said.kind !== 'words' || turn.said.quoted || press !== null || !QUESTION_OUTCOMES.has(reply.kind))
    return null
  const { utterance } = turn.said
  if (utterance.length > QUESTION_MAX || reply.line !== null || seen.level !== 'none') return null
  const match = edition.matcher.match(utterance)
  const language = languageOf(utterance)
  return {
    turn: turn.id,
    platform: turn.platform,
    person: turn.person,
    question: redact(utterance, wordsOfClinic(edition)),
    outcome: reply.kind,
    intents: intentsIn(reply),
    missed: reply.kind === 'fallback' ? whyMissed(match, language !== null) : null,
    near: match.candidates.slice(0, NEAR_MAX),
    language: language ?? 'en',
    atMs: turn.saidAtMs,
  }
}

function whyMissed(match: Match, isForeign: boolean): KeptQuestion['missed'] {
  if (isForeign) return 'language'
  if (match.kind !== 'unknown') return 'low-margin'
  return match.topic === null ? match.why : 'not-said-yet'
}

/** What a press says of the question before it; null where it says nothing of one. */
export function toJudged({ platform, person }: ConversationKey, press: Action, atMs: number): JudgedQuestion | null {
  const verdict = VERDICTS.get(press.verb)
  if (!verdict) return null
  const intents = press.about.split(',').flatMap(about => toIntentId(about) ?? [])
  return { platform, person, verdict, intents, atMs }
}

/**
 * What a request says of the question before it: who asks for a therapist was handed over, by a form or answering one question after
 * the other; of those, the last is receipted. Null for all other turns.
 */
export function toHandedOver(
  { said, platform, person, saidAtMs: atMs }: Turn,
  receipt: string | null,
): JudgedQuestion | null {
  const isForm = said.kind === 'form' && said.action.verb === 'route'
  const isInWords = said.kind === 'words' && receipt !== null
  return isForm || isInWords ? { platform, person, verdict: 'handed-over', intents: [], atMs } : null
}

const VERDICTS: ReadonlyMap<Action['verb'], SaidOfQuestion> = new Map<Action['verb'], SaidOfQuestion>([
  ['none', 'none'],
  ['unhelpful', 'unhelpful'],
  ['helpful', 'helpful'],
  ['show', 'taken'],
])
