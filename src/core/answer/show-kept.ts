import type { Alerting } from '../model/alerting.ts'
import type { KeptAbout } from '../model/privacy.ts'
import { plainParagraph } from '../model/rich-text.ts'
import type { Reply } from '../model/reply.ts'
import { TOLD_OF_DANGER } from '../words/en/conversation.ts'
import { listKept } from '../words/en/keeping.ts'

/** The intent whose answer says what is kept in general. */
export const PRIVACY_INTENT = 'privacy-of-this-bot'

/** Tells whether a reply is the answer to what we keep, so that what is kept about the person belongs under it. */
export function tellsWhatIsKept(reply: Reply): boolean {
  return reply.kind === 'answer' && reply.answers.some(({ intent }) => intent === PRIVACY_INTENT)
}

/** Puts what is kept about the person, and what staff are told of them, under the answer to what we keep; offers to delete it. */
export function showKept(reply: Reply, kept: KeptAbout, alerting: Alerting): Reply {
  if (reply.kind !== 'answer') return reply
  const { answers, ...frame } = reply
  const told = alerting === 'off' ? [] : plainParagraph(TOLD_OF_DANGER[alerting])
  const body = [...answers.flatMap(answer => answer.body), ...told, ...listKept(kept)]
  const isAnything = kept.memories.count + kept.dialogs.count + kept.requests.count + kept.questions.count > 0
  return { ...frame, kind: 'status', body, offers: isAnything ? ['forget'] : [] }
}
