import { own } from '../../core/model/own.ts'
import { parseClinic } from '../files/clinic-file.ts'
import { isNothing } from '../files/fields.ts'
import { knownFact } from '../files/known-facts.ts'
import { isShippedFact } from '../files/shipped.ts'
import { readConfirmed, readFactFields, writeConfirmed, writeFacts, type FactField } from './edit-clinic.ts'
import { CLINIC_PATH } from './begin-clinic.ts'
import { sayWeek } from '../files/say-week.ts'
import { readWeek } from './read-week.ts'

/** One of the first questions to a clinic, and where its answer goes in the clinic's file. */
export interface FirstFact {
  readonly ask: string
  readonly example: string
  /** The facts that it fills: the first is shown as what stands there now. */
  readonly names: readonly string[]
  /** What an answer writes; null where it is not understood. */
  read(answer: string): readonly (readonly [name: string, value: string])[] | null
}

/** What came of an answer: the file as it is from then on, or what is wrong with it. */
export type Taken = { readonly text: string } | { readonly trouble: string }

/** What a clinic is asked first, in this order. */
export const FIRST_FACTS: readonly FirstFact[] = [
  one('name', 'What is the clinic called?', 'Garden Street Therapy'),
  {
    ask: 'In which country is it?',
    example: 'IE',
    names: ['country'],
    read: answer => [['country', answer.toUpperCase()], ...zoneOf(answer.toUpperCase())],
  },
  one('timeZone', 'Which time zone?', 'America/Chicago'),
  {
    ask: 'How do people reach you: phone, e-mail, website? As many as you have, with commas.',
    example: '020 7946 0000, hello@clinic.example, https://clinic.example',
    names: ['contact.phone', 'contact.email', 'contact.website'],
    read: readWays,
  },
  known('contact.address', 'Where are you?'),
  {
    ask: 'When are you open?',
    example: 'Mon-Thu 9-17:30, Fri 9-13',
    names: ['hours.text'],
    read(answer) {
      const week = readWeek(answer)
      return (
        week && [
          ['hours.text', sayWeek(week)],
          ...Object.entries(week).map(([day, hours]) => [`hours.${day}`, hours] as const),
        ]
      )
    },
  },
  known('fees.session', 'What does a session cost?'),
  known('fees.first', 'What does a first conversation cost?'),
  known('fees.reduced', 'Is there a lower fee, and for whom?'),
  known('fees.paying', 'How and when do people pay?'),
  known('fees.cancellation', 'What about sessions that are cancelled or missed?'),
]

/** What stands in the clinic's file now for a question; empty where there is nothing. */
export function nowIn(text: string, { names }: FirstFact): string {
  const fields = readFactFields(text) ?? []
  const values = names.flatMap(name => fields.find(field => field.name === name && !isExample(field))?.value ?? [])
  return values.filter(value => value !== '').join(', ')
}

/** Nobody is called what the example is called. */
function isExample({ name, value }: FactField): boolean {
  return name === 'name' && isShippedFact(name, value)
}

/** Takes an answer into the clinic's file; null empties it. */
export function takeFact(text: string, fact: FirstFact, answer: string | null): Taken {
  const facts = answer === null ? fact.names.map(name => [name, ''] as const) : fact.read(answer)
  if (facts === null) return { trouble: `That was not understood. Write it like this: ${fact.example}` }
  const written = withConfirmed(writeFacts(text, facts), facts)
  const before = new Set(troublesIn(text))
  const trouble = troublesIn(written).find(one => !before.has(one))
  return trouble === undefined ? { text: written } : { trouble: `${trouble} Such as: ${fact.example}` }
}

/** What somebody has just written is theirs, though the example says the same. */
function withConfirmed(text: string, facts: readonly (readonly [name: string, value: string])[]): string {
  const same = facts.filter(([name, value]) => isShippedFact(name, value)).map(([name]) => name)
  return same.length === 0 ? text : writeConfirmed(text, [...new Set([...readConfirmed(text), ...same])])
}

/** What is wrong already is asked about later. */
function troublesIn(text: string): readonly string[] {
  return parseClinic({ path: CLINIC_PATH, text }).findings.map(({ what }) => what)
}

function one(name: string, ask: string, example: string): FirstFact {
  return { ask, example, names: [name], read: answer => [[name, answer]] }
}

function known(name: string, ask: string): FirstFact {
  return one(name, ask, knownFact(name)?.example ?? '')
}

/** Countries with a single time zone, of those whose help lines ship. Elsewhere the question after this one decides. */
const ZONES: Readonly<Record<string, string>> = {
  GB: 'Europe/London',
  IE: 'Europe/Dublin',
  DE: 'Europe/Berlin',
  AT: 'Europe/Vienna',
  CH: 'Europe/Zurich',
  FR: 'Europe/Paris',
  IT: 'Europe/Rome',
  NL: 'Europe/Amsterdam',
  BE: 'Europe/Brussels',
  SE: 'Europe/Stockholm',
  IN: 'Asia/Kolkata',
  ZA: 'Africa/Johannesburg',
}

function zoneOf(country: string): readonly (readonly [string, string])[] {
  const zone = own(ZONES, country)
  return zone === undefined ? [] : [['timeZone', zone]]
}

function readWays(answer: string): readonly (readonly [string, string])[] | null {
  const ways = answer
    .split(',')
    .map(way => way.trim())
    .filter(way => !isNothing(way))
  const found = ways.map(way => [kindOf(way), way.replace(/^www\./i, 'https://www.')] as const)
  const kinds = found.flatMap(([kind]) => kind ?? [])
  if (kinds.length === 0 || kinds.length < ways.length || new Set(kinds).size < kinds.length) return null
  return ['phone', 'email', 'website'].map(kind => [`contact.${kind}`, found.find(([is]) => is === kind)?.[1] ?? ''])
}

function kindOf(way: string): 'phone' | 'email' | 'website' | null {
  if (/^\S+@\S+\.\S+$/.test(way)) return 'email'
  if (/^(?:https:\/\/|www\.)\S+$/i.test(way)) return 'website'
  return /^\+?[\d\s().-]{5,}$/.test(way) ? 'phone' : null
}
