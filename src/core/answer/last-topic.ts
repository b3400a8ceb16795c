import { PLEASANTRIES } from '../model/intent.ts'
import type { Memory } from '../model/memory.ts'
import { answersIn, choicesIn, type UnframedReply } from '../model/reply.ts'
import { ASKS_WHICH } from '../words/en/conversation.ts'

/** The topic that what comes next may lean on, after something is said. A courtesy leaves the topic before as it was. */
export function lastTopic(said: UnframedReply, { lastIntent }: Memory): Partial<Memory> {
  const answered = said.kind === 'worry' ? said.beneath : said
  const intents = answered === null ? [] : answersIn(answered).map(({ intent }) => intent)
  const [asked] = isAskedBack(said) ? choicesIn(said) : []
  const topic = asked?.intent ?? intents.findLast(intent => !PLEASANTRIES.has(intent)) ?? lastIntent ?? intents.at(-1)
  return topic ? { lastIntent: topic } : {}
}

/** True where it was asked which topic is meant: the likeliest is what comes next leans on. */
function isAskedBack(said: UnframedReply): boolean {
  return said.kind === 'clarify' && ASKS_WHICH.has(said.body)
}
