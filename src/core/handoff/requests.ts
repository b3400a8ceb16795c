import type { Action, Form } from '../model/action.ts'
import type { Edition } from '../model/edition.ts'
import type { Turn } from '../model/turn.ts'
import type { Alerting } from '../model/alerting.ts'
import type { SentCard } from '../model/handoff-request.ts'
import type { StatusReply } from '../model/reply.ts'

/** What is said to somebody about a request. */
export interface RequestsReply {
  readonly said: StatusReply
  /** The message that would say the same by direct message; null where there is none. Drop it once this has arrived. */
  readonly receipt: string | null
  /** True for staff, who need not be told who we are. */
  readonly toStaff: boolean
}

/** Where people's requests, and what staff do with them, are taken. */
export interface Requests {
  /** True when a request would reach somebody: by a route that was proven, and a drill that was answered. */
  readonly canRequest: boolean
  /** What the clinic's protocol wants staff to know of crisis cards; people are told so beforehand. */
  readonly alerting: Alerting
  /** Answers presses and forms about requests. `ask`: the fields are still to be filled in. Null for all other turns. */
  answer(turn: Turn, edition: Edition): Promise<RequestsReply | 'ask' | null>
  /** The form that an action opens for a person; what they sent stands in the one that changes it. Null for most. Never rejects. */
  formFor(action: Action, who: Pick<Turn, 'platform' | 'person'>): Promise<Form | null>
  /** Drops a receipt that the person has got. */
  received(receipt: string): Promise<void>
  /**
   * Tells staff of a crisis card that is on its way, where the clinic's protocol wants that; once an episode, however often it
   * is called. Gives the alert's id, for `shown`; null where nothing is to be noted of the card.
   */
  alert(who: Pick<Turn, 'platform' | 'person'>, edition: Edition, card: SentCard): Promise<string | null>
  /** Notes what became of the card of an alert: where it can be changed, null where it cannot. */
  shown(alert: string, ref: string | null): Promise<void>
}

/** Requests of a clinic that takes none through us. */
export const NO_REQUESTS: Requests = {
  canRequest: false,
  alerting: 'off',
  answer: () => Promise.resolve(null),
  formFor: () => Promise.resolve(null),
  received: () => Promise.resolve(),
  alert: () => Promise.resolve(null),
  shown: () => Promise.resolve(),
}
