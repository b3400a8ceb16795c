import { keepingFacts } from '../../core/words/en/keeping.ts'
import * as v from 'valibot'
import type { ContentFile } from '../../core/model/draft.ts'
import { own } from '../../core/model/own.ts'
import { readNumbers } from '../../core/model/phone-number.ts'
import { readHours } from '../../core/handoff/read-hours.ts'
import { WEEKDAYS, type Weekday, type WorkingHours } from '../../core/model/working-hours.ts'
import type { ClinicFacts, Way } from '../../core/model/intent.ts'
import { readFactReviews } from './fact-reviews.ts'
import { closedDaysIn, readClosedDays, type WrittenDay } from './closed-days.ts'
import { asSome, country, isNothing, isWebAddress, orNothing, readBy, words } from './fields.ts'
import { isOpening } from './fact-groups.ts'
import type { Read } from './finding.ts'
import { mendFields } from './mend-fields.ts'
import { readFields } from './read-fields.ts'
import { findLists, findReserved, flatten, knownOf, type WrittenFact } from './written-facts.ts'
import { findInGroups, madeOfGroups, seasonsIn } from './read-groups.ts'
import { readYaml } from './read-yaml.ts'
import type { YamlText } from './read-yaml.ts'

/** The clinic and its facts, and where they stand. */
export interface ClinicFile {
  readonly path: string
  readonly clinic: ClinicFacts
  /** Every fact that may be named, with its line: also those the clinic has not filled in yet. */
  readonly lines: ReadonlyMap<string, number>
  /** Closed days as they are written, also what is none. */
  readonly closedDays: readonly (WrittenDay & { readonly line: number })[]
  readonly closedDaysLine: number
  /** Line of each name under `factReviews`. */
  readonly factReviewLines: ReadonlyMap<string, number>
  /** Facts the clinic says are its own, though the example says the same; with their lines. */
  readonly confirmed: readonly { readonly name: string; readonly line: number }[]
}

/** Reads `_clinic.yml`: who the clinic is, how to reach it, and every fact its answers may name. */
export function parseClinic({ path, text }: ContentFile): Read<ClinicFile> {
  const yaml = readYaml(text, 1)
  const { value: fields, findings } = readFields(path, yaml, { schema: CLINIC, examples: EXAMPLES })
  const facts = flatten(yaml.value, []).filter(({ path: [first] }) => !NO_FACTS.has(String(first)))
  const find = [findLists, findReserved, findInGroups]
  const unread = new Set(yaml.problems.map(({ line }) => line))
  const unnamed = find.flatMap(inFacts => inFacts(path, facts, yaml)).filter(({ line }) => !unread.has(line))
  const all = [...findings, ...unnamed]
  if (fields !== null && all.length === 0)
    return { value: clinicFile(path, fields, { facts, lineOf: yaml.lineOf }), findings: [] }
  const mended = mendFields(yaml, CLINIC, PLACEHOLDERS)
  return {
    value: null,
    findings: all,
    ...(mended && { rest: clinicFile(path, mended.value, { facts, lineOf: mended.lineOf }) }),
  }
}

/** Every fact of the file, and where things stand in it. */
interface FactsRead {
  readonly facts: readonly WrittenFact[]
  readonly lineOf: YamlText['lineOf']
}

function clinicFile(path: string, fields: v.InferOutput<typeof CLINIC>, { facts, lineOf }: FactsRead): ClinicFile {
  const { name, example, timeZone, keepQuestions: keepsQuestions } = fields
  const [first, ...rest] = fields.contact
  const withNumbers = (way: WrittenWay): Way => toWay(way, fields.country)
  const written = knownOf(facts)
  const kept = keepingFacts({ keepsQuestions, backups: written['backups.kept'] ?? null })
  const made = { ...madeOfGroups(written), ...kept }
  const clinic: ClinicFacts = {
    name,
    country: fields.country,
    example,
    timeZone,
    hours: fields.hours ? hoursOf(fields.hours) : null,
    seasons: seasonsIn(written),
    closedDays: fields.closedDays.flatMap(({ day, name: why }) =>
      (closedDaysIn(day) ?? []).map(one => ({ day: one, name: why })),
    ),
    keepsQuestions,
    factReviews: fields.factReviews,
    ways: [withNumbers(first), ...rest.map(withNumbers)],
    facts: { ...written, ...made },
  }
  const places = facts.map(fact => [fact.path.join('.'), lineOf(fact.path)] as const)
  const lines = new Map([
    ...Object.keys(made).map(
      one => [one, lineOf(own(kept, one) === undefined ? one.split('.') : ['keepQuestions'])] as const,
    ),
    ...places,
  ])
  const closedDays = fields.closedDays.map(day => ({ ...day, line: lineOf(['closedDays', day.day]) }))
  const confirmed = fields.confirmed.map((one, at) => ({ name: one, line: lineOf(['confirmed', at]) }))
  const factReviewLines = new Map(fields.factReviews.map(({ name: of }) => [of, lineOf(['factReviews', of])]))
  return { path, clinic, lines, closedDays, closedDaysLine: lineOf(['closedDays']), factReviewLines, confirmed }
}

interface Contact {
  readonly phone: string | null
  readonly email: string | null
  readonly booking: string | null
  readonly website: string | null
}

type WrittenWay = Pick<Way, 'kind' | 'value'>

function waysOf({ phone, email, booking, website }: Contact): readonly WrittenWay[] {
  const ways = [
    { kind: 'phone', value: phone },
    { kind: 'email', value: email },
    { kind: 'link', value: booking },
    { kind: 'link', value: website },
  ] as const
  return ways.flatMap(({ kind, value }) => (value ? [{ kind, value }] : []))
}

/** What cannot be dialled is shown as it is written, and a rule stops at it. */
function toWay({ kind, value }: WrittenWay, country: string): Way {
  return kind === 'phone' ? { kind, value, numbers: readNumbers(value, country) ?? [] } : { kind, value }
}

function isTimeZone(text: string): boolean {
  try {
    return Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

const opening = orNothing(isOpening, 'These are no hours of a day.')

/** A day that is left out is a day when the clinic is closed; null when no day is named at all. */
function hoursOf(days: Readonly<Record<Weekday, string | null>>): WorkingHours | null {
  if (WEEKDAYS.every(day => days[day] === null)) return null
  return Object.fromEntries(WEEKDAYS.map(day => [day, readHours(days[day] ?? 'closed') ?? []])) as WorkingHours
}

/** Names in a list, or none. */
function readNames(value: unknown): readonly string[] | null {
  if (typeof value === 'string' && isNothing(value)) return []
  return Array.isArray(value) && value.every(name => typeof name === 'string') ? value : null
}

const trueOrFalse = v.optional(
  v.pipe(
    v.picklist(['true', 'false'], ''),
    v.transform(text => text === 'true'),
  ),
  'false',
)

const CLINIC = v.looseObject({
  name: words,
  country,
  timeZone: v.pipe(v.string(), v.check(isTimeZone, 'This is not the name of a time zone.')),
  example: trueOrFalse,
  keepQuestions: trueOrFalse,
  contact: v.pipe(
    v.looseObject({
      phone: orNothing(text => /\d/.test(text), 'This is not a phone number.'),
      email: orNothing(text => /^\S+@\S+\.\S+$/.test(text), 'This is not one e-mail address.'),
      booking: orNothing(isWebAddress, 'This is not a web address that begins with https://.'),
      website: orNothing(isWebAddress, 'This is not a web address that begins with https://.'),
    }),
    v.transform(contact => waysOf(contact)),
    readBy(
      (ways: readonly WrittenWay[]) => asSome(ways),
      'There is no way to reach the clinic: no phone, no e-mail, no booking page and no website.',
    ),
  ),
  hours: v.optional(v.looseObject(v.entriesFromList(WEEKDAYS, opening))),
  confirmed: v.optional(v.pipe(v.unknown(), readBy(readNames, 'This is no list of names of facts.')), ''),
  factReviews: v.optional(
    v.pipe(
      v.unknown(),
      readBy(readFactReviews, 'These are no names of facts with who keeps them right and a day each.'),
    ),
    '',
  ),
  closedDays: v.optional(v.pipe(v.unknown(), readBy(readClosedDays, 'These are no days with a name each.')), ''),
})

/** Fields of the file that no answer names. */
const NO_FACTS: ReadonlySet<string> = new Set(['closedDays', 'confirmed', 'factReviews'])

/** Stands for a country that nobody can read yet. Source: ISO 3166-1, which leaves ZZ to its users. */
export const UNREAD_COUNTRY = 'ZZ'

/** Stand in for what is missing while the rest is looked at. */
const PLACEHOLDERS = {
  name: '…',
  country: UNREAD_COUNTRY,
  timeZone: 'UTC',
  example: 'true',
  contact: { website: 'https://clinic.example' },
}

const EXAMPLES = {
  name: 'name: Name of the clinic',
  country: 'country: GB',
  timeZone: 'timeZone: Europe/London',
  example: 'example: false',
  keepQuestions: 'keepQuestions: false',
  contact: '"contact:" and below it a line such as "  phone: 020 7946 0000"',
  phone: 'phone: 020 7946 0000',
  email: 'email: hello@clinic.example',
  booking: 'booking: https://clinic.example/book',
  website: 'website: https://clinic.example',
  factReviews: '"factReviews:" and below it a line such as "  fees: front desk, 2027-01-15"',
  confirmed: 'confirmed: [country, sessions.length]',
  closedDays: '"closedDays:" and below it a line such as "  2026-12-25: Christmas Day"',
  ...Object.fromEntries(WEEKDAYS.map(name => [name, `${name}: 09:00-18:00, or 09:00-12:00, 14:00-18:00, or closed`])),
}
