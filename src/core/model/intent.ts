import type { Duties } from './duties.ts'
import type { ClosedDay, Season, WorkingHours } from './working-hours.ts'
import type { SaidNumber } from './phone-number.ts'
import type { AnswerText, RichText } from './rich-text.ts'
import type { Some } from './some.ts'

declare const intentIdBrand: unique symbol

/** The file name of an intent, such as `fees-and-insurance`: 1 to 60 lower-case letters, digits and hyphens. */
export type IntentId = string & { readonly [intentIdBrand]: true }

/** Reads an intent's id. Null when it is not one. */
export function toIntentId(text: string): IntentId | null {
  return /^[a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])?$/.test(text) ? (text as IntentId) : null
}

/** Intents that are pleasantries: nobody asks anything by them. */
export const PLEASANTRIES: ReadonlySet<string> = new Set(['greeting', 'thanks', 'goodbye'])

/** Restricted Markdown, as staff write it: paragraphs, bold, lists, links. An answer may name facts, as in `{{fees.session}}`. */
export type Markdown = string

/** What people want to know, how they ask it, and the clinic's approved answer: one content file. */
export interface Intent extends Duties {
  readonly id: IntentId
  /** The question in its plainest words, as a choice or a related question shows it. */
  readonly title: string
  /** All of them, also those under `yes` and `no`. */
  readonly questions: Some<string>
  /** Those of its questions that “Yes.” stands before the answer to, and those with “No.”; most have neither. */
  readonly yes?: Some<string>
  readonly no?: Some<string>
  /** Questions that look like this intent but belong to another, or to none (`null`). */
  readonly not: readonly { readonly question: string; readonly belongsTo: IntentId | null }[]
  /** With facts by name still in it; `core/answer/compose.ts` puts them in. */
  readonly answer: AnswerText
  readonly related: readonly IntentId[]
  /** Passages of the clinic's sources that the answer rests on. */
  readonly passages: readonly PassageId[]
  /** Facts without which it is not said: it is off while the clinic has not filled one of them. Without this it is always on. */
  readonly facts?: Some<string>
  /** Names that it had before it was renamed: golden questions and old buttons go on leading to it. */
  readonly formerly?: Some<IntentId>
  readonly owner: string
  /** ISO date, such as `2026-11-01`. */
  readonly reviewed: string
  /** ISO date after which staff are asked to read the answer again. */
  readonly reviewBy: string
}

/** An intent that is not said yet, and the facts that it waits for. */
export interface OffTopic {
  readonly intent: Intent
  readonly missing: Some<string>
}

declare const passageIdBrand: unique symbol

/** Where a passage stands, such as `who-is-psychotherapy-for#7`: the source's file name and the passage's number. */
export type PassageId = string & { readonly [passageIdBrand]: true }

/** Reads a passage's id. Null when it is not one. */
export function toPassageId(text: string): PassageId | null {
  return /^[a-z0-9][a-z0-9-]{0,80}#[1-9][0-9]{0,3}$/.test(text) ? (text as PassageId) : null
}

/** One numbered passage of a text of the clinic's. */
export interface Passage {
  readonly id: PassageId
  /** Of the source, such as `Who is psychotherapy for?`. */
  readonly title: string
  readonly number: number
  readonly body: RichText
}

/** One way to reach the clinic without us. */
export type Way =
  | { readonly kind: 'email' | 'link'; readonly value: string }
  | {
      readonly kind: 'phone'
      /** As the clinic writes it. */
      readonly value: string
      /** What there is to dial in it; empty where it is not one or more whole numbers. */
      readonly numbers: readonly SaidNumber[]
    }

/** Until when a fact, or a group of them, holds, and who keeps it right. */
export interface FactReview {
  /** Of a fact, such as `fees.session`, or of a group, such as `fees`. */
  readonly name: string
  /** Empty where nobody is named. */
  readonly owner: string
  /** ISO date after which it is not shown as reviewed any more. */
  readonly reviewBy: string
}

/** Who the clinic is, and the facts that answers name. */
export interface ClinicFacts {
  readonly name: string
  /** ISO 3166-1 alpha-2 in capitals, or `other`. */
  readonly country: string
  /** True for the made-up clinic we ship: a platform refuses it unless demo mode is asked for. */
  readonly example: boolean
  /** IANA name, such as `Europe/London`. */
  readonly timeZone: string
  /** When the clinic is open; null when it does not say. */
  readonly hours: WorkingHours | null
  /** Parts of the year with hours of their own; none without this. */
  readonly seasons?: readonly Season[]
  /** Closed besides, such as on public holidays. */
  readonly closedDays: readonly ClosedDay[]
  /** True where the clinic allows us to keep the last questions, redacted, for staff. */
  readonly keepsQuestions: boolean
  readonly ways: Some<Way>
  /** Until when facts hold. */
  readonly factReviews: readonly FactReview[]
  /** By dotted name, such as `fees.session`. */
  readonly facts: Readonly<Record<string, string>>
}
