import type { Edition } from '../core/model/edition.ts'
import type { StaffCard, Voice } from '../core/model/voice.ts'
import { calendarFor } from '../core/handoff/hours.ts'
import { cardKeyOf, type TakenMessage } from '../core/handoff/outbox-message.ts'
import type { HandoffRequest } from '../core/model/handoff-request.ts'
import { staffCard } from '../core/handoff/staff-card.ts'
import type { Outbox } from '../core/handoff/store.ts'
import type { Live } from '../core/model/live.ts'
import type { Delivery, Platform } from '../core/model/turn.ts'
import type { DeliveryRoute } from './routes/route.ts'
import { writeOnCard, writeNotification } from './notify-person.ts'

/** What sending takes. */
export interface SendParts {
  readonly outbox: Pick<Outbox, 'refOf'>
  readonly routes: ReadonlyMap<string, DeliveryRoute>
  readonly voices: ReadonlyMap<Platform, Voice>
  readonly editions: Live<Edition>
  /** Milliseconds since the Unix epoch. */
  now(): number
}

const UNKNOWN: Delivery = { kind: 'unknown' }
const REFUSED: Delivery = { kind: 'refused' }

/** Nothing has to be sent: what it would change is nowhere. */
const NOTHING: Delivery = { kind: 'delivered', how: 'here', ref: '' }

/** Sends a message about a request, as the request now stands. */
export async function send(message: TakenMessage, request: HandoffRequest, parts: SendParts): Promise<Delivery> {
  const { task, key } = message
  if (task.kind === 'tell') return tell(message, request, parts)
  const route = parts.routes.get(task.route)
  // A route that is no longer configured will not come back by trying again.
  if (!route) return REFUSED
  if (task.kind === 'card') return route.send(cardOf(message, request, parts), key)
  const found = await parts.outbox.refOf(cardKeyOf(message, task.route))
  if (found === 'waiting') return UNKNOWN
  if (found === null) return NOTHING
  return route.replace(found.ref, cardOf(message, request, parts), key)
}

/** How long somebody is sure to look at the card they were shown, in milliseconds. */
const CARD_FRESH_MS = 2 * 60_000

async function tell(message: TakenMessage, request: HandoffRequest, parts: SendParts): Promise<Delivery> {
  const { task } = message
  const voice = parts.voices.get(request.platform)
  if (task.kind !== 'tell') return NOTHING
  if (request.person === null) return request.isLocked ? UNKNOWN : NOTHING
  if (!voice) return UNKNOWN
  if (task.what === 'alerted' && (await saidOnCard(request, voice, parts))) return NOTHING
  const reply = writeNotification(task.what, request, parts.editions.current, parts.now())
  return voice.say({ person: request.person }, reply, { key: sayingOf(message) })
}

/** What was said once is not said again; what staff did once more is another saying. */
function sayingOf({ key, version }: TakenMessage): string {
  return version === 0 ? key : `${key}/${version}`
}

/** Says on the card itself that staff know. A card changed late is not looked at any more, so then it is said besides. */
async function saidOnCard(request: HandoffRequest, voice: Voice, { editions, now }: SendParts): Promise<boolean> {
  const { card, askedAtMs } = request
  if (card === null || card.ref === null) return false
  const changed = await voice.replace(card.ref, writeOnCard(card, request, editions.current))
  return changed.kind === 'delivered' && now() - askedAtMs <= CARD_FRESH_MS
}

function cardOf({ task }: TakenMessage, request: HandoffRequest, { editions, now }: SendParts): StaffCard {
  const why = task.kind === 'card' ? task.why : null
  return staffCard(request, why, calendarFor(editions.current.clinic), now())
}
