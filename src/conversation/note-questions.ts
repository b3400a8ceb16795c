import type { Edition } from '../core/edition.ts'
import type { FeedbackStore } from '../core/figures.ts'
import { toKept, type Inbox } from '../core/inbox.ts'
import { toIntentId } from '../core/intent.ts'
import type { Live } from '../core/live.ts'
import type { Log } from '../core/log.ts'
import type { Reply } from '../core/reply.ts'
import type { Turn, TurnHandler } from '../core/turn.ts'

/** Where what people asked, and what they thought of the answers, is kept. */
export interface NotingParts {
  readonly inbox: Inbox
  readonly feedback: FeedbackStore
  readonly editions: Live<Edition>
  readonly log: Log
}

/**
 * Answers turns as the handler does and, once the reply is delivered, keeps what staff may see of them: the question, redacted,
 * where the clinic allows that, and whether an answer helped.
 */
export function notingQuestions(handle: TurnHandler, parts: NotingParts): TurnHandler {
  return (turn, respond) =>
    handle(turn, async reply => {
      const delivery = await respond(reply)
      note(turn, reply, parts).catch((cause: unknown) => parts.log.warn('question not noted', {}, cause))
      return delivery
    })
}

async function note(turn: Turn, reply: Reply, { inbox, feedback, editions }: NotingParts): Promise<void> {
  const { clinic, number: edition } = editions.current
  const kept = clinic.keepsQuestions ? toKept(turn, reply) : null
  if (kept) await inbox.keep(kept)
  if (turn.said.kind !== 'press') return
  const { verb, about } = turn.said.action
  const intent = toIntentId(about)
  if ((verb === 'helpful' || verb === 'unhelpful') && intent)
    await feedback.note({ turn: turn.id, intent, verdict: verb, edition, atMs: turn.saidAtMs })
}
