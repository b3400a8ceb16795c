import type { CardReason, Closing } from '../../model/handoff-request.ts'
import type { Platform } from '../../model/turn.ts'
import { sayPlatform } from './say-platform.ts'

/** Says how a request was closed. */
export const CLOSED: Readonly<Record<Closing, string>> = {
  'in-touch': 'Closed: in touch with the person.',
  elsewhere: 'Closed: no longer needed.',
  'not-reached': 'Closed: the person could not be reached.',
}

/** Says why staff get a card; null where that needs no words. */
export const WHY_SENT: Readonly<Record<CardReason, string | null>> = {
  first: null,
  instead: 'Another route failed, so it comes to you.',
  'on-call': 'Nobody has claimed it so far. You are on call.',
  unclaimed: 'Nobody has claimed it so far, those on call neither.',
  backup: 'A colleague has it and asks for backup.',
  untouched: 'A colleague has it, and nothing was done with it for a working day. Press Claim to take it over.',
}

/** Says what a drill is for. */
export const DRILL =
  'Nobody is waiting. Press Claim to show that requests reach you; without a drill, people see the phone number in place of the button.'

/** Says that somebody was shown a crisis card, and what is passed on about them. */
export const ALERT = {
  unnamed: 'A crisis card was shown to somebody. We pass on neither who nor what. Follow your protocol.',
  named: 'A crisis card was shown to this person. We pass on who, not what they wrote. Follow your protocol.',
} as const satisfies Readonly<Record<string, string>>

/** Says that the person took the request back. */
export const WITHDRAWN = 'Withdrawn by the person.'

/** Says that the person opened the request once more. */
export const REOPENED = 'Reopened by the person.'

/** Says that the escalation has begun. */
export const MORE_CALLED = 'Nobody has claimed it so far; more people were called.'

/** Says that it was time for that, and that there is nobody. */
export const NOBODY_ELSE = 'Nobody has claimed it so far, and there is nobody else to call.'

/** Says that whoever has a request does nothing with it. */
export const UNTOUCHED =
  'Nothing was done with it for a working day: press Claim to take it over, or to keep it if it is yours.'

/** Says what happened to a request, with a moment as `sayTime` says it. */
export const AT = {
  claimed: at => `Claimed ${at}.`,
  backup: at => `Backup wanted since ${at}.`,
  unreached: at => `Not reached ${at}.`,
  opens: at => `Asked out of hours; the clinic opens ${at}.`,
  escalates: at => `If nobody claims it by ${at}, those on call get a card, where there are any.`,
} as const satisfies Readonly<Record<string, (at: string) => string>>

/** Says whom a crisis card was shown to; `written` as the platform writes people. */
export function sayPerson(written: string): string {
  return `The person: ${written}.`
}

/** Says somebody by the id that they have on another platform. */
export function personOn(person: string, platform: Platform): string {
  return `${person} on ${sayPlatform(platform)}`
}
