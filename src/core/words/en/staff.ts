import type { StaffVerb } from '../../model/action.ts'
import type { HandoffRequest, ChangeOutcome, Refusal } from '../../model/handoff-request.ts'
import type { HandoffPlan } from '../../model/plan.ts'
import type { Calendar } from '../../model/working-hours.ts'
import { sayTime } from './say-time.ts'
import type { StatusReply } from '../../model/reply.ts'
import { rich } from '../../model/rich.ts'
import { plainParagraph, type RichText } from '../../model/rich-text.ts'
import { sent } from './handoff.ts'

/** Said to who presses a button of the staff without belonging to it. */
export const NOT_STAFF = status(
  rich`Only the clinic’s staff can do that. Ask whoever runs me to add you to the staff group.`,
)

/** Said to who presses a button of the staff while the platform does not tell who belongs to it. */
export const STAFF_UNKNOWN = status(
  rich`I cannot check just now whether you belong to the clinic’s staff, so nothing has changed. Please try again in a moment.`,
)

/** What the wording of an outcome needs to know besides. */
export interface OutcomeSetting {
  readonly plan: Pick<HandoffPlan, 'onCall'>
  readonly calendar: Pick<Calendar, 'timeZone'>
  /** Milliseconds since the Unix epoch. */
  readonly nowMs: number
}

/** Says to staff what came of a press, for their eyes only: to who has a request, what the person wrote. */
export function sayOutcome(
  verb: StaffVerb,
  outcome: ChangeOutcome,
  { plan, calendar, nowMs }: OutcomeSetting,
): StatusReply {
  const { request } = outcome
  if (outcome.kind === 'changed') return status(sayDone(verb, outcome.request, plan))
  if (outcome.why === 'already' && request) return status([...rich`You have ${request.code}.`, ...sent(request)])
  const since = request?.claimedAtMs ? ` (claimed ${sayTime(request.claimedAtMs, nowMs, calendar.timeZone)})` : ''
  const refused = `${REFUSED[outcome.why]}${since}`
  return status(request ? rich`**${request.code}**: ${refused}` : plainParagraph(refused))
}

const REFUSED: Readonly<Record<Refusal, string>> = {
  unknown: 'This request is not there any more.',
  taken: 'A colleague has it already.',
  'not-yours': 'Only who has claimed it can do that.',
  closed: 'It is closed.',
  'too-late': 'It is too late for that.',
  already: 'That is done already.',
  nothing: 'There is nothing to do.',
}

function sayDone(verb: StaffVerb, request: HandoffRequest, plan: Pick<HandoffPlan, 'onCall'>): RichText {
  const { code, kind } = request
  if (kind === 'drill') return rich`**${code}** was a drill: thank you. Requests reach you.`
  const passedOn = request.card?.isNamed ? 'Who it is stands on the card' : 'Neither a name nor words were passed on'
  if (kind === 'alert') return rich`**${code}** is yours. ${passedOn}; follow your protocol.`
  switch (verb) {
    case 'claim':
    case 'see':
      return [
        ...rich`**You have ${code}.** The person has been told that a therapist has it. Please contact them in the way they gave; talking through me is not offered.`,
        ...sent(request),
      ]
    case 'backup':
      return rich`**${code}**: ${sayBackup(plan)} You keep it until somebody else claims it.`
    case 'unreached':
      return rich`**${code}**: the person was asked for another way to reach them. It stays with you.`
    case 'done':
      return rich`**${code}** is closed. The person was told, and can reopen it for 7 days.`
  }
}

/** Says whom a call for backup reached: who is on call has a card by then, and all cards say it. */
function sayBackup({ onCall }: Pick<HandoffPlan, 'onCall'>): string {
  return onCall.length > 0
    ? 'those on call have a card now, and the cards say that you want backup.'
    : 'the card says now that you want backup. Nobody is on call besides.'
}

function status(body: RichText): StatusReply {
  return { kind: 'status', body, offers: [] }
}
