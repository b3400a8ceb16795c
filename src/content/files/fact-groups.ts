import { readHours } from '../../core/handoff/read-hours.ts'
import { own } from '../../core/model/own.ts'
import { FROM_MONDAY } from './say-week.ts'

/** What stands in one field of a group's member. */
export interface GroupField {
  /** `hours`: of a day, such as `09:00-17:00`, with a break where there is one. `days`: from when to when. All else is words. */
  readonly as: 'text' | 'phrase' | 'list' | 'hours' | 'days'
  readonly say: string
  readonly example: string
}

/** Facts of a clinic that come several times, each under a short name of its own. */
export interface FactGroup {
  /** Where they stand, such as `places`. */
  readonly at: string
  /** What one of them is called. */
  readonly one: string
  readonly say: string
  /** A short name, for who adds one. */
  readonly example: string
  /** By their names under the short name. */
  readonly fields: Readonly<Record<string, GroupField>>
}

const DAY_HOURS = Object.fromEntries(
  FROM_MONDAY.map(day => [
    day,
    {
      as: 'hours',
      say: `hours on ${day.charAt(0).toUpperCase()}${day.slice(1)}`,
      example: '09:00-17:00, or 09:00-12:00, 14:00-18:00, or closed',
    } as const,
  ]),
)

const IN_WORDS: GroupField = {
  as: 'phrase',
  say: 'the hours in words; left empty, they are made from the days',
  example: 'Monday to Wednesday, 10 am to 2 pm',
}

/** The one schema of such facts: what is read and checked, the form, and the manual are made from it. */
export const FACT_GROUPS: readonly FactGroup[] = [
  {
    at: 'hours.seasons',
    one: 'season or term',
    say: 'A part of the year with hours of its own; a day that it does not name is closed then.',
    example: 'summer',
    fields: {
      days: {
        as: 'days',
        say: 'from when to when, every year or in one',
        example: '07-01..08-31, or 2026-09-14..2026-12-18',
      },
      text: IN_WORDS,
      ...DAY_HOURS,
    },
  },
  {
    at: 'places',
    one: 'place',
    say: 'A place where people come to you, where there is more than one.',
    example: 'north',
    fields: {
      name: { as: 'phrase', say: 'what people call it', example: 'the house by the park' },
      address: { as: 'phrase', say: 'street, number and town', example: '1 Example Road, London' },
      phone: { as: 'phrase', say: 'its own number, if it has one', example: '020 7946 0011' },
      access: { as: 'text', say: 'steps, lift, doors', example: 'There are three steps and no lift.' },
      'hours.text': IN_WORDS,
      ...Object.fromEntries(Object.entries(DAY_HOURS).map(([day, field]) => [`hours.${day}`, field])),
    },
  },
  {
    at: 'therapists.people',
    one: 'therapist',
    say: 'A therapist, where fees, languages or groups differ.',
    example: 'maria',
    fields: {
      name: { as: 'phrase', say: 'the name, as people know it', example: 'Maria Example' },
      fee: { as: 'phrase', say: 'what a session costs with this therapist', example: '£80' },
      languages: { as: 'list', say: 'the languages spoken', example: 'English and Spanish' },
      groups: { as: 'list', say: 'the groups led', example: 'the Wednesday group for adults' },
      sees: { as: 'phrase', say: 'whom this therapist sees', example: 'adults and couples' },
      days: { as: 'phrase', say: 'the days at the clinic', example: 'Tuesday and Thursday' },
    },
  },
]

/** The schema of a fact by its dotted name, such as `places.north.address`; null where it belongs to no group. */
export function groupFieldOf(name: string): GroupField | null {
  const group = FACT_GROUPS.find(({ at }) => name.startsWith(`${at}.`))
  if (!group) return null
  const [, ...field] = name.slice(group.at.length + 1).split('.')
  return own(group.fields, field.join('.')) ?? null
}

/** The facts that a new member of a group begins with, all of them empty. */
export function beginMember(
  { at, fields }: FactGroup,
  short: string,
): readonly (readonly [name: string, value: string])[] {
  return Object.keys(fields).map(field => [`${at}.${short}.${field}`, ''] as const)
}

/** Tells whether a text is the hours of a day. */
export function isOpening(text: string): boolean {
  return readHours(text) !== undefined
}
