import type { Alerting } from '../model/alerting.ts'
import type { Kept, KeptAbout } from '../model/privacy.ts'
import type { Reply } from '../model/reply.ts'
import { TOLD_OF_DANGER } from '../words/en/conversation.ts'

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
  const told = alerting === 'off' ? [] : [TOLD_OF_DANGER[alerting]]
  const body = [...answers.map(answer => answer.body), ...told, listKept(kept)].join('\n\n')
  const isAnything = kept.memories.count + kept.dialogs.count + kept.requests.count + kept.questions.count > 0
  return { ...frame, kind: 'status', body, offers: isAnything ? ['forget'] : [] }
}

function listKept({ memories, dialogs, requests, questions }: KeptAbout): string {
  const items = [
    sayKept(
      memories,
      'conversation',
      'your last topic, whether your last messages sounded like danger, how often you saw help lines, when you were last here, and what I told you about myself',
    ),
    sayKept(dialogs, 'open question', 'a choice I am waiting for'),
    sayKept(
      requests,
      'request',
      'for a therapist, with what you wrote in it; deleting it withdraws it, but not what staff have received by mail or through another program',
    ),
    sayKept(questions, 'question', 'what you asked, without names and numbers, so that staff can improve the answers'),
  ].filter(item => item !== null)
  if (items.length === 0) return '**About you, nothing is kept at the moment.**'
  return ['**Kept about you at the moment:**', items.join('\n')].join('\n\n')
}

function sayKept({ count, sinceMs, untilMs }: Kept, noun: string, what: string): string | null {
  if (count === 0) return null
  const since = sinceMs === null ? '' : ` since ${dayOf(sinceMs)}`
  const until = untilMs === null ? '' : `, deleted on ${dayOf(untilMs)} at the latest if you do not come back`
  return `- ${count} ${noun}${count > 1 ? 's' : ''}${since}: ${what}${until}`
}

/** The day of a moment, in UTC, such as `2026-11-23`. */
function dayOf(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10)
}
