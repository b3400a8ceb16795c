import type { Edition } from '../../core/model/edition.ts'
import type { Intent } from '../../core/model/intent.ts'
import type { Smoke } from '../../core/model/serving.ts'
import { inShort, replyTo } from './reply-to.ts'
import { MUST_RAISE } from './safety-set.ts'

/**
 * Asks an edition, whole as it answers people, a question of its own: of the first intent that the edition before said otherwise,
 * or of the first there is. Null where there is nothing to ask.
 */
export function smoke(edition: Edition, before: Edition): Smoke | null {
  const intents = [...edition.intents.values()]
  const intent = intents.find(one => isChanged(one, before.intents.get(one.id))) ?? intents[0]
  if (!intent) return null
  const [question] = intent.questions
  return { question, isFine: isAnswered(question, intent, edition) && isDangerSeen(edition) }
}

function isChanged(intent: Intent, before: Intent | undefined): boolean {
  return JSON.stringify(intent) !== JSON.stringify(before)
}

/** A question that is offered beside others has not got lost. */
function isAnswered(question: string, { id }: Intent, edition: Edition): boolean {
  const reply = replyTo(question, edition)
  return reply !== null && inShort(reply).intents.includes(id) && reply.route.ways.length > 0
}

function isDangerSeen(edition: Edition): boolean {
  return replyTo(MUST_RAISE[0] ?? '', edition)?.kind === 'crisis'
}
