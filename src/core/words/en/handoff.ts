import type { HelpLine } from '../../model/helpline.ts'
import { sayNumbers } from '../../model/phone-number.ts'
import type { ClinicFacts } from '../../model/intent.ts'
import { rich } from '../../model/rich.ts'
import { plainParagraph, plainRun, type RichText } from '../../model/rich-text.ts'
import { inOneLine } from '../in-one-line.ts'
import type { HandoffRequest } from '../../model/handoff-request.ts'
import type { StatusReply } from '../../model/reply.ts'
import type { Calendar } from '../../model/working-hours.ts'
import { sayTime, sayWait } from './say-time.ts'

/** What the wording needs to know besides the request. */
export interface RequestSetting {
  readonly clinic: ClinicFacts
  /** The clinic's hours. */
  readonly calendar: Calendar
  /** For what to do if it gets worse. */
  readonly lines: readonly HelpLine[]
  /** Milliseconds since the Unix epoch. */
  readonly nowMs: number
}

/** Asks again where something that is needed was left out. */
export const INCOMPLETE: StatusReply = {
  kind: 'status',
  body: rich`I have not sent anything: I need a way to reach you, a good time, and your consent. Please try again.`,
  offers: ['route'],
}

/** Said where somebody wants to change a request that is not there. */
export const NOTHING_OPEN: StatusReply = {
  kind: 'status',
  body: rich`You have no open request with me. You can ask for a therapist at any time.`,
  offers: ['route'],
}

/** Said where a request cannot be reopened any more. */
export const TOO_LATE: StatusReply = {
  kind: 'status',
  body: rich`That request can no longer be reopened. You can ask anew at any time.`,
  offers: ['route'],
}

/** The receipt: code, what was sent, who sees it, how long it may take, and what to do if it gets worse. */
export function receipt(request: HandoffRequest, setting: RequestSetting): StatusReply {
  return status(
    [
      rich`**Your request is with the clinic. Your code is ${request.code}.**`,
      rich`This is what I passed on:`,
      sent(request),
      rich`The therapists of ${setting.clinic.name} see that somebody asked, and the code. What you wrote is opened only by the one who takes your request.`,
      plainParagraph(sayWait(setting.calendar, setting.nowMs)),
      ifWorse(setting.lines),
    ],
    ['edit', 'cancel'],
  )
}

/** Says that there is a request already, and how it stands: one at a time, and no place is lost. */
export function alreadyOpen(request: HandoffRequest, setting: RequestSetting): StatusReply {
  const how =
    request.claimedAtMs === null
      ? `Nobody has taken it yet; you keep your place. ${sayWait(setting.calendar, setting.nowMs)}`
      : `A therapist has it (claimed ${clock(request.claimedAtMs, setting)}).`
  return status([rich`**Your request ${request.code} is still open.** ${how}`, sent(request)], ['edit', 'cancel'])
}

/** Confirms that a request was changed, and repeats it. */
export function edited(request: HandoffRequest): StatusReply {
  return status(
    [rich`**I have changed your request ${request.code}.** It now says:`, sent(request)],
    ['edit', 'cancel'],
  )
}

/** Confirms that a request was taken back. */
export function cancelled(request: HandoffRequest): StatusReply {
  return status(
    [rich`Your request ${request.code} is withdrawn, and staff see that. You can ask again at any time.`],
    [],
  )
}

/** "A therapist has your request": the moment the promise is kept. */
export function claimed(request: HandoffRequest, setting: RequestSetting): StatusReply {
  const at = clock(request.claimedAtMs ?? setting.nowMs, setting)
  return status(
    [
      rich`**A therapist has your request ${request.code} (claimed ${at}).**`,
      rich`They will contact you in the way you gave. They cannot talk with you through me.`,
    ],
    ['edit', 'cancel'],
  )
}

/** Says that whoever had the request cannot go on with it: the promise of a therapist does not hold any more. */
export function released(request: HandoffRequest, setting: RequestSetting): StatusReply {
  const { calendar, nowMs, lines } = setting
  return status(
    [
      rich`**Your request ${request.code} is with all of the clinic’s staff again.** The therapist who had it passed it back; somebody else will take it. ${sayWait(calendar, nowMs)}`,
      ifWorse(lines),
    ],
    ['edit', 'cancel'],
  )
}

/** Says that staff have opened again what they had closed. */
export function resumed({ code }: HandoffRequest): StatusReply {
  return status(
    [
      rich`**Your request ${code} is open again, and a therapist has it.**`,
      rich`They will contact you in the way you gave. They cannot talk with you through me.`,
    ],
    ['edit', 'cancel'],
  )
}

/** Says at once that no route to staff worked, and what works. */
export function undelivered(request: HandoffRequest, setting: RequestSetting): StatusReply {
  return status(
    [
      rich`**I could not reach the staff of ${setting.clinic.name} with your request ${request.code}.**`,
      rich`Please do not wait for me: ${directWays(setting.clinic)} I keep trying, and tell you as soon as it works.`,
      ifWorse(setting.lines),
    ],
    ['cancel'],
  )
}

/** Says that a route works again, after it had not. */
export function deliveredLate(request: HandoffRequest, setting: RequestSetting): StatusReply {
  const wait = sayWait(setting.calendar, setting.nowMs)
  return status([rich`**Staff have your request ${request.code} now.** ${wait}`], ['edit', 'cancel'])
}

/** Says honestly that nobody has taken the request yet. */
export function stillWaiting(request: HandoffRequest, setting: RequestSetting): StatusReply {
  return status(
    [
      rich`**Nobody has taken your request ${request.code} yet.** I have called on more of the staff.`,
      rich`You need not wait: ${directWays(setting.clinic)}`,
      ifWorse(setting.lines),
    ],
    ['edit', 'cancel'],
  )
}

/** Asks for another way to be reached. */
export function unreached(request: HandoffRequest): StatusReply {
  return status(
    [
      rich`**A therapist tried to reach you about ${request.code} and could not.**`,
      rich`Is there another way, or a better time? Please change your request.`,
    ],
    ['edit', 'cancel'],
  )
}

/** Says that staff closed the request, and that it can be reopened. */
export function done(request: HandoffRequest): StatusReply {
  const why = request.reason === 'not-reached' ? 'because nobody could reach you' : 'by the therapist who had it'
  return status(
    [rich`Your request ${request.code} was closed ${why}. If that is too early, reopen it within 7 days.`],
    ['reopen', 'helpful', 'unhelpful'],
  )
}

/** Tells a person in danger that staff know, and what they do not know. */
export function alerted(
  { card }: Pick<HandoffRequest, 'card'>,
  { clinic }: Pick<RequestSetting, 'clinic'>,
): StatusReply {
  const known = card?.isNamed
    ? `The staff of ${clinic.name} have been told that you may need help. They know who you are, not what you wrote.`
    : `The staff of ${clinic.name} have been told that somebody here may need help. They were told neither your name nor your words.`
  return status([plainParagraph(known), rich`Please do not wait for them: the help lines answer now.`], [])
}

/** What is said in the place of what cannot be opened. */
export const LOCKED =
  'Not all of this request can be opened at the moment: it was encrypted with a former secret. Whoever runs Signpost has to put that back.'

/** What was filled in, in the person's own words. */
export function sent({ details, isLocked }: Pick<HandoffRequest, 'details' | 'isLocked'>): RichText {
  if (details === null) return isLocked ? plainParagraph(LOCKED) : rich`What you wrote has been deleted.`
  const { contact, when, note } = details
  const rows = [
    `How to reach you: ${inOneLine(contact)}`,
    `When: ${inOneLine(when)}`,
    `Anything to know: ${note === '' ? 'nothing' : inOneLine(note)}`,
  ]
  return [{ kind: 'list', items: rows.map(row => ({ depth: 0, number: null, runs: [plainRun(row)] })) }]
}

function clock(atMs: number, { clinic, nowMs }: RequestSetting): string {
  return sayTime(atMs, nowMs, clinic.timeZone)
}

function directWays({ ways, name }: ClinicFacts): string {
  const phone = ways.find(({ kind }) => kind === 'phone')
  return phone
    ? `call ${name} on ${phone.value}.`
    : `reach ${name} directly: ${ways.map(way => way.value).join(' or ')}.`
}

function ifWorse(lines: readonly HelpLine[]): RichText {
  const call = lines
    .flatMap(({ name, call }) => (call.length === 0 ? [] : [`${name}: ${sayNumbers(call)}`]))
    .slice(0, 2)
  return rich`If it gets worse, do not wait for us. ${call.join(' · ') || 'Call your local emergency number.'}`
}

function status(parts: readonly RichText[], offers: StatusReply['offers']): StatusReply {
  return { kind: 'status', body: parts.flat(), offers }
}
