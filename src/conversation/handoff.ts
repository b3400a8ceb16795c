import { frame, type Answered, type Occasion } from '../core/answer/answer.ts'
import type { Action } from '../core/model/action.ts'
import type { Requests } from '../core/handoff/requests.ts'
import { actionOf, type Delivery, type Turn } from '../core/model/turn.ts'

/** What came of a turn about a request: an answer, with the message that would say the same, or fields to be asked for. */
export type RequestsAnswer =
  | { readonly answered: Answered; readonly receipt: string | null }
  | { readonly asks: Action }

/** Answers a turn about a request. Null when it is about none, and for words. */
export async function answerAboutRequests(requests: Requests, occasion: Occasion): Promise<RequestsAnswer | null> {
  const { turn, edition } = occasion
  const action = actionOf(turn.said)
  if (action === null) return null
  const taken = await requests.answer(turn, edition)
  if (taken === null) return null
  if (taken === 'ask') return { asks: action }
  const answered = frame(taken.said, occasion)
  if (!taken.toStaff) return { answered, receipt: taken.receipt }
  // Staff need not be told who we are, and what they press is no sign of a person's being here.
  return {
    answered: { ...answered, reply: { ...answered.reply, disclosure: null }, memory: occasion.memory },
    receipt: null,
  }
}

/** True when a reply is where the person finds it again: then its receipt need not come by direct message as well. */
export function isKept(delivery: Delivery, { place }: Pick<Turn, 'place'>): boolean {
  if (delivery.kind !== 'delivered') return false
  return delivery.how === 'direct' || (delivery.how === 'here' && place === 'direct')
}
