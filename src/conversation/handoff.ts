import { frame, type Answered, type Occasion } from '../core/answer/answer.ts'
import type { Action } from '../core/model/action.ts'
import type { HandoffDesk } from '../core/handoff/requests.ts'
import { actionOf, type Delivery, type Turn } from '../core/model/turn.ts'

/** What the desk made of a turn: an answer, with the message that would say the same, or fields to be asked for. */
export type AtDesk = { readonly answered: Answered; readonly receipt: string | null } | { readonly asks: Action }

/** Takes a turn to the desk. Null when it is not about requests, and for words. */
export async function takeToDesk(desk: HandoffDesk, occasion: Occasion): Promise<AtDesk | null> {
  const { turn, edition } = occasion
  const action = actionOf(turn.said)
  if (action === null) return null
  const taken = await desk.answer(turn, edition)
  if (taken === null) return null
  if (taken === 'ask') return { asks: action }
  const answered = frame(taken.said, occasion)
  if (!taken.toStaff) return { answered, receipt: taken.receipt }
  // Staff need not be told who we are, and what they press is no sign of a person's being here.
  return { answered: { reply: { ...answered.reply, disclosure: null }, memory: occasion.memory }, receipt: null }
}

/** True when a reply is where the person finds it again: then its receipt need not come by direct message as well. */
export function isKept(delivery: Delivery, { place }: Pick<Turn, 'place'>): boolean {
  if (delivery.kind !== 'delivered') return false
  return delivery.how === 'direct' || (delivery.how === 'here' && place === 'direct')
}
