import { toHandedOver, toJudged, toKept } from '../core/learning/keep-question.ts'
import { isSeenByStaff } from '../core/model/action.ts'
import type { Assessment } from '../core/model/assessment.ts'
import type { Edition } from '../core/model/edition.ts'
import type { Action } from '../core/model/action.ts'
import type { JudgedQuestion, KeptQuestion } from '../core/model/inbox.ts'
import { toIntentId } from '../core/model/intent.ts'
import type { Reply } from '../core/model/reply.ts'
import type { ToldOf } from '../core/model/told-of.ts'
import { actionOf, type Turn } from '../core/model/turn.ts'
import type { ConversationParts } from './room.ts'

/** An answered turn. */
export interface NotedTurn {
  readonly turn: Turn
  readonly seen: Pick<Assessment, 'level'>
  /** What the person had been told before this turn. */
  readonly told: ToldOf
  readonly reply: Reply
  /** Of a request that it filed; null where it filed none. */
  readonly receipt: string | null
  readonly press: Action | null
  readonly edition: Edition
}

/**
 * The question of a turn, redacted, as staff may see it where the clinic allows that. No question of anybody is kept before
 * they were told so, nor from the turn that tells them.
 */
export function toKeep(noted: NotedTurn): KeptQuestion | null {
  const { told, reply, edition } = noted
  const mayKeep = edition.clinic.keepsQuestions && told.keepsQuestions && reply.disclosure === null
  return mayKeep ? toKept(noted) : null
}

/** What somebody said of a question of theirs that was kept, where the clinic keeps questions still. */
export function toJudge({ turn, told, press, receipt, edition }: NotedTurn): JudgedQuestion | null {
  if (!edition.clinic.keepsQuestions || !told.keepsQuestions) return null
  return press === null ? toHandedOver(turn, receipt) : toJudged(turn, press, turn.saidAtMs)
}

/** Whoever presses what only staff see: what they ask, they try. */
export function toKnowAsStaff({ said, platform, person }: Turn): Pick<Turn, 'platform' | 'person'> | null {
  const action = actionOf(said)
  return action && isSeenByStaff(action.verb) ? { platform, person } : null
}

/** Notes whether an answer helped, where a person pressed that. */
export async function noteFeedback(
  { turn, edition }: Pick<NotedTurn, 'turn' | 'edition'>,
  { questions, log }: Pick<ConversationParts, 'questions' | 'log'>,
): Promise<void> {
  const action = turn.said.kind === 'press' ? actionOf(turn.said) : null
  const intent = action && toIntentId(action.about)
  if (!questions || !intent || (action.verb !== 'helpful' && action.verb !== 'unhelpful')) return
  const feedback = { turn: turn.id, intent, verdict: action.verb, edition: edition.number, atMs: turn.saidAtMs }
  const unnoted = (cause: unknown): void => log.warn('feedback not noted', { turn: turn.id }, cause)
  await questions.feedback.note(feedback).catch(unnoted)
}
