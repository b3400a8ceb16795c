import type { Edition } from '../core/model/edition.ts'
import { toKept } from '../core/learning/keep-question.ts'
import { toIntentId } from '../core/model/intent.ts'
import type { Reply } from '../core/model/reply.ts'
import type { ToldOf } from '../core/model/told-of.ts'
import type { Assessment } from '../core/model/assessment.ts'
import type { Turn } from '../core/model/turn.ts'
import type { ConversationParts } from './room.ts'

/** An answered turn. */
export interface NotedTurn {
  readonly turn: Turn
  readonly seen: Pick<Assessment, 'level'>
  /** What the person had been told before this turn. */
  readonly told: ToldOf
  readonly reply: Reply
  readonly edition: Edition
}

/**
 * Keeps what staff may see of a turn: the question, redacted, where the clinic allows that, and whether an answer helped. No
 * question of anybody is kept before they were told so, nor from the turn that tells them.
 */
export async function noteQuestion(
  { turn, seen, told, reply, edition }: NotedTurn,
  { questions, log }: Pick<ConversationParts, 'questions' | 'log'>,
): Promise<void> {
  if (!questions) return
  const mayKeep = edition.clinic.keepsQuestions && told.keepsQuestions && reply.disclosure === null
  const kept = mayKeep ? toKept(turn, seen, reply) : null
  const unnoted = (cause: unknown): void => log.warn('question not noted', { turn: turn.id }, cause)
  if (kept) await questions.inbox.keep(kept).catch(unnoted)
  if (turn.said.kind !== 'press') return
  const { verb, about } = turn.said.action
  const intent = toIntentId(about)
  if ((verb !== 'helpful' && verb !== 'unhelpful') || !intent) return
  const feedback = { turn: turn.id, intent, verdict: verb, edition: edition.number, atMs: turn.saidAtMs }
  await questions.feedback.note(feedback).catch(unnoted)
}
