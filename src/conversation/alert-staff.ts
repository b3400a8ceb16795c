import type { Edition } from '../core/model/edition.ts'
import type { Crisis } from '../core/model/assessment.ts'
import type { ConversationKey, Delivery, Turn } from '../core/model/turn.ts'
import { isKept } from './handoff.ts'
import { persist } from './persist.ts'
import { recallKept } from './remember.ts'
import { lose, type ConversationParts } from './room.ts'

/** What alerting staff takes. */
export type AlertParts = Pick<ConversationParts, 'requests' | 'memories' | 'log' | 'meter'>

/** A crisis card on its way to somebody. */
export interface CardSight {
  readonly crisis: Crisis
  /** How often the person had seen one before. */
  readonly shown: number
}

/** An alert that is written down; null where staff are not told, or know already. `lost`: it could not be written. */
export type Alerted = { readonly id: string } | null | 'lost'

/**
 * Has staff told that somebody is shown a crisis card, where the clinic wants that: beside the card, without waiting for it.
 * Who it is is passed on only where it is known that the person was told so before; when the store is away, it is not.
 */
export async function alertStaff(
  key: ConversationKey,
  edition: Edition,
  { crisis: { danger, language }, shown }: CardSight,
  parts: AlertParts,
): Promise<Alerted> {
  const { requests } = parts
  if (requests.alerting === 'off') return null
  const isNamed = requests.alerting === 'named' && (await recallKept(key, parts))?.toldOf.alerting === 'named'
  const crisis = language === undefined ? { danger } : { danger, language }
  const card = { crisis, shown, canRequest: requests.canRequest, isNamed }
  const alert = async (): Promise<Alerted> => {
    const id = await requests.alert(key, edition, card)
    return id === null ? null : { id }
  }
  return persist(alert).catch((cause: unknown) => {
    lose(parts, 'staff not alerted', cause)
    return 'lost'
  })
}

/** Notes where the card of an alert arrived. It can be changed where nobody else sees it: never a line in a channel. */
export async function noteArrival(
  alerted: Alerted,
  delivery: Delivery | null,
  { place }: Pick<Turn, 'place'>,
  parts: AlertParts,
): Promise<void> {
  if (alerted === null || alerted === 'lost') return
  const isPrivate = delivery?.kind === 'delivered' && (delivery.how === 'whisper' || isKept(delivery, { place }))
  const unnoted = (cause: unknown): void => lose(parts, 'arrival of a card not noted', cause)
  await persist(() => parts.requests.shown(alerted.id, isPrivate ? delivery.ref : null)).catch(unnoted)
}
