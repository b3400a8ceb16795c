import type { Edition } from '../core/model/edition.ts'
import { isStaffVerb } from '../core/model/action.ts'
import type { StaffRoll } from '../core/model/voice.ts'
import { ask, cancel, edit, reopen, type ChangedDetails, type Rules } from '../core/handoff/ask.ts'
import type { Alerting } from '../core/model/alerting.ts'
import type { RequestsReply, Requests } from '../core/handoff/requests.ts'
import { readChanges, readDetails } from '../core/handoff/form.ts'
import type { HandoffMeter } from '../core/handoff/meter.ts'
import { isOpen } from '../core/handoff/life.ts'
import type { HandoffPlan } from '../core/model/plan.ts'
import type { HandoffRequest, SentCard } from '../core/model/handoff-request.ts'
import { receiptKey } from '../core/handoff/outbox-message.ts'
import { noteShown } from '../core/handoff/note-shown.ts'
import type { Audit, HandoffStore, Outbox } from '../core/handoff/store.ts'
import * as words from '../core/words/en/handoff.ts'
import type { StatusReply } from '../core/model/reply.ts'
import { calendarFor } from '../core/handoff/hours.ts'
import type { Log } from '../core/model/log.ts'
import type { Platform, Turn } from '../core/model/turn.ts'
import { formToFill } from './form-to-fill.ts'
import { answerStaff } from './staff-actions.ts'
import { settingOf } from './notify-person.ts'

/** What requests are made of. */
export interface FilingParts {
  readonly handoffs: HandoffStore
  readonly outbox: Outbox
  readonly audit: Audit
  readonly plan: HandoffPlan
  readonly readiness: { readonly canRequest: boolean }
  /** Who belongs to the staff, by platform; on a platform without one nobody does. */
  readonly rolls: ReadonlyMap<Platform, StaffRoll>
  /** What the clinic's protocol wants staff to know of crisis cards. */
  readonly alerting: Alerting
  readonly meter: HandoffMeter
  readonly log: Log
  /** Called when something was written that should go out at once. */
  wake(): void
  newId(): string
  newCode(): string
  /** Milliseconds since the Unix epoch. */
  now(): number
}

/** How long an episode lasts: so long after an alert, staff are not told again of the same person. In milliseconds. */
const EPISODE_MS = 12 * 60 * 60 * 1000

type FormFields = Readonly<Record<string, string>>

/** Takes what people and staff want of requests; the rules in `core/handoff` decide. */
export function createRequests(parts: FilingParts): Requests {
  return {
    get canRequest() {
      return parts.readiness.canRequest
    },
    alerting: parts.alerting,
    answer: (turn, edition) => answer(turn, edition, parts),
    formFor: (action, who) => formToFill(action, () => openOf(who, parts), parts.log),
    received: receipt => parts.outbox.drop(receipt),
    alert: (who, edition, card) => alert(who, edition, card, parts),
    shown: (id, ref) => noteCard(id, ref, parts),
  }
}

async function answer(turn: Turn, edition: Edition, parts: FilingParts): Promise<RequestsReply | 'ask' | null> {
  if (turn.said.kind === 'words' || turn.said.kind === 'wordless') return null
  const { verb, about } = turn.said.action
  if (isStaffVerb(verb)) {
    const rulesAt = (): Rules => rulesFor(edition, parts)
    return answerStaff(turn, { verb, about }, parts.rolls.get(turn.platform), { ...parts, rulesAt })
  }
  if (verb === 'cancel') return withdraw(turn, parts)
  if (verb === 'reopen') return openAgain(turn, edition, parts)
  if (verb !== 'route' && verb !== 'edit') return null
  if (turn.said.kind === 'press') return begin(turn, verb, edition, parts)
  const { action, fields } = turn.said
  return verb === 'route'
    ? file(turn, fields, edition, parts)
    : change(turn, readChanges(action, fields), edition, parts)
}

/** One request at a time: who has one hears how it stands, and can change it. */
async function begin(
  turn: Turn,
  verb: 'route' | 'edit',
  edition: Edition,
  parts: FilingParts,
): Promise<RequestsReply | 'ask' | null> {
  const request = await openOf(turn, parts)
  if (!request && verb === 'edit') return toPerson(words.NOTHING_OPEN)
  if (request && verb === 'route') return toPerson(words.alreadyOpen(request, settingOf(edition, parts.now())))
  return request || parts.readiness.canRequest ? 'ask' : null
}

/** Who has a request already puts the new words into it: nobody queues twice, and nothing that was written is lost. */
async function file(turn: Turn, fields: FormFields, edition: Edition, parts: FilingParts): Promise<RequestsReply> {
  const details = readDetails(fields)
  if (!details) return toPerson(words.INCOMPLETE)
  const { platform, person } = turn
  const asking = { id: parts.newId(), kind: 'request', platform, person, details, card: null } as const
  const filed = await parts.handoffs.file(
    code => ask({ ...asking, code }, rulesFor(edition, parts)),
    () => parts.newCode(),
  )
  if (filed.kind === 'open')
    return changeOpen(filed.request, { ...details, note: details.note || null }, edition, parts)
  parts.meter.asked()
  parts.log.info('request filed', { code: filed.request.code, platform })
  parts.wake()
  return toPerson(words.receipt(filed.request, settingOf(edition, parts.now())), receiptKey(filed.request))
}

async function change(turn: Turn, to: ChangedDetails, edition: Edition, parts: FilingParts): Promise<RequestsReply> {
  const request = await openOf(turn, parts)
  return request ? changeOpen(request, to, edition, parts) : toPerson(words.NOTHING_OPEN)
}

async function changeOpen(
  request: HandoffRequest,
  details: ChangedDetails,
  edition: Edition,
  parts: FilingParts,
): Promise<RequestsReply> {
  const outcome = await parts.handoffs.change(request.id, now => edit(now, details, rulesFor(edition, parts)))
  parts.wake()
  return toPerson(outcome.kind === 'changed' ? words.edited(outcome.request) : words.NOTHING_OPEN)
}

async function withdraw(turn: Turn, parts: FilingParts): Promise<RequestsReply> {
  const request = await openOf(turn, parts)
  if (!request) return toPerson(words.NOTHING_OPEN)
  const outcome = await parts.handoffs.change(request.id, now => cancel(now, { nowMs: parts.now() }))
  parts.wake()
  return toPerson(outcome.kind === 'changed' ? words.cancelled(outcome.request) : words.NOTHING_OPEN)
}

async function openAgain(turn: Turn, edition: Edition, parts: FilingParts): Promise<RequestsReply> {
  const latest = await parts.handoffs.latest('request', turn)
  if (!latest) return toPerson(words.NOTHING_OPEN)
  const setting = settingOf(edition, parts.now())
  if (isOpen(latest.phase)) return toPerson(words.alreadyOpen(latest, setting))
  const outcome = await parts.handoffs.change(latest.id, now => reopen(now, rulesFor(edition, parts)))
  parts.wake()
  if (outcome.kind === 'refused') return toPerson(words.TOO_LATE)
  return toPerson(words.receipt(outcome.request, setting), receiptKey(outcome.request))
}

/** Staff hear that a card was shown, never why; the person hears of it once staff really know. */
async function alert(
  { platform, person }: Who,
  edition: Edition,
  card: SentCard,
  parts: FilingParts,
): Promise<string | null> {
  if (parts.alerting === 'off') return null
  const last = await parts.handoffs.latest('alert', { platform, person })
  // Who died over the card of this alert left its outcome open.
  if (last && parts.now() - last.askedAtMs < EPISODE_MS) return last.card?.isUnderWay ? last.id : null
  const shown = { ...card, ref: null, isUnderWay: true }
  const asking = { id: parts.newId(), kind: 'alert', platform, person, details: null, card: shown } as const
  const { request } = await parts.handoffs.file(
    code => ask({ ...asking, code }, rulesFor(edition, parts)),
    () => parts.newCode(),
  )
  parts.wake()
  return request.id
}

async function noteCard(id: string, ref: string | null, { handoffs, now, wake }: FilingParts): Promise<void> {
  await handoffs.change(id, request => noteShown(request, ref, now()))
  wake()
}

type Who = Pick<Turn, 'platform' | 'person'>

async function openOf({ platform, person }: Who, { handoffs }: FilingParts): Promise<HandoffRequest | null> {
  const latest = await handoffs.latest('request', { platform, person })
  return latest && isOpen(latest.phase) ? latest : null
}

function rulesFor(edition: Edition, { plan, now }: FilingParts): Rules {
  return { plan, calendar: calendarFor(edition.clinic), nowMs: now() }
}

function toPerson(said: StatusReply, receipt: string | null = null): RequestsReply {
  return { said, receipt, toStaff: false }
}
