import { readHours } from '../../core/handoff/read-hours.ts'
import type { Finding } from '../../core/model/draft.ts'
import { own } from '../../core/model/own.ts'
import { WEEKDAYS, type Season, type WorkingHours } from '../../core/model/working-hours.ts'
import { rangeIn } from './closed-days.ts'
import { FACT_GROUPS, groupFieldOf, isOpening, type FactGroup, type GroupField } from './fact-groups.ts'
import { stopping } from './finding.ts'
import type { YamlText } from './read-yaml.ts'
import { FROM_MONDAY, sayWeek, type WrittenWeek } from './say-week.ts'
import { knownOf, type WrittenFact } from './written-facts.ts'

type Facts = Readonly<Record<string, string>>

/** Finds what cannot stand in a field of a season, a place or a therapist. */
export function findInGroups(file: string, facts: readonly WrittenFact[], yaml: YamlText): readonly Finding[] {
  const undated = seasonsWithoutDays(knownOf(facts)).map(name =>
    stopping({ file, line: yaml.lineOf(['hours', 'seasons', name]), rule: 'fact-group', ...undatedSeason(name) }),
  )
  const wrong = facts.flatMap(({ path, value }) => {
    const name = path.join('.')
    const field = groupFieldOf(name)
    if (value === null || field === null || isRight(value, field)) return []
    const what = `“${value}” cannot stand under ${name}.`
    return [
      stopping({
        file,
        line: yaml.lineOf(path),
        rule: 'fact-group',
        what,
        todo: `Write ${field.say}, such as: ${field.example}`,
      }),
    ]
  })
  return [...wrong, ...undated]
}

function isRight(value: string, { as }: GroupField): boolean {
  if (as === 'hours') return isOpening(value)
  return as !== 'days' || rangeIn(value) !== null
}

function seasonsWithoutDays(facts: Facts): readonly string[] {
  const names = membersOf('hours.seasons', facts)
  return names.filter(name => facts[`hours.seasons.${name}.days`] === undefined)
}

function undatedSeason(name: string): Pick<Finding, 'what' | 'todo'> {
  return {
    what: `The season “${name}” does not say when it is.`,
    todo: 'Write a line such as “days: 07-01..08-31” under it, or take it out.',
  }
}

/** The parts of the year that have hours of their own, in the order of the file. */
export function seasonsIn(facts: Facts): readonly Season[] {
  return membersOf('hours.seasons', facts).flatMap(name => {
    const range = rangeIn(facts[`hours.seasons.${name}.days`] ?? '')
    const week = weekAt(`hours.seasons.${name}`, facts)
    return range === null ? [] : [{ name, from: range.from, to: range.to, hours: toHours(week) }]
  })
}

function toHours(week: WrittenWeek): WorkingHours {
  return Object.fromEntries(WEEKDAYS.map(day => [day, readHours(week[day]) ?? []])) as WorkingHours
}

/** Facts that are made of others: hours in words where only the days are written, and all members of a group in one sentence. */
export function madeOfGroups(written: Facts): Facts {
  const weeks = [
    'hours',
    ...FACT_GROUPS.flatMap(({ at, fields }) =>
      'monday' in fields ? under(at, written) : under(at, written, '.hours'),
    ),
  ]
  const said = weeks.flatMap(at => sayHours(at, written))
  const all = { ...Object.fromEntries(said), ...written }
  const each = FACT_GROUPS.flatMap(group => sayEach(group, all))
  return Object.fromEntries([...said, ...each])
}

function under(at: string, facts: Facts, end = ''): readonly string[] {
  return membersOf(at, facts).map(name => `${at}.${name}${end}`)
}

function sayHours(at: string, facts: Facts): readonly (readonly [string, string])[] {
  const isWritten = facts[`${at}.text`] !== undefined || !FROM_MONDAY.some(day => facts[`${at}.${day}`] !== undefined)
  if (isWritten) return []
  const week = weekAt(at, facts)
  return FROM_MONDAY.every(day => isOpening(week[day])) ? [[`${at}.text`, sayWeek(week) || 'closed']] : []
}

function weekAt(at: string, facts: Facts): WrittenWeek {
  return Object.fromEntries(WEEKDAYS.map(day => [day, facts[`${at}.${day}`] ?? 'closed'])) as WrittenWeek
}

/** `Maria Example: £80, English and Spanish; Tom Example: £60`. */
function sayEach({ at, fields }: FactGroup, facts: Facts): readonly (readonly [string, string])[] {
  const isSaid = (field: string): boolean => field !== 'name' && own(fields, field)?.as !== 'hours'
  const said = membersOf(at, facts).map(name => {
    const words = Object.keys(fields)
      .filter(isSaid)
      .flatMap(field => wordsOf(facts[`${at}.${name}.${field}`], own(fields, field)))
    return words.length === 0 ? '' : `${facts[`${at}.${name}.name`] ?? name}: ${words.join(', ')}`
  })
  const all = said.filter(one => one !== '')
  return all.length === 0 ? [] : [[`${at.replace(/\.people$/, '')}.each`, all.join('; ')]]
}

function wordsOf(value: string | undefined, field: GroupField | undefined): readonly string[] {
  if (value === undefined) return []
  return [field?.as === 'days' ? sayRange(value) : value.replace(/\.$/, '')]
}

/** `1 July to 31 August`. */
function sayRange(written: string): string {
  const range = rangeIn(written)
  return range === null ? written : [range.from, range.to].map(sayDay).join(' to ')
}

function sayDay(day: string): string {
  const isYearly = day.length === 5
  const words = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'long',
    ...(isYearly ? {} : { year: 'numeric' }),
  })
  return words.format(Date.parse(isYearly ? `2028-${day}` : day))
}

function membersOf(at: string, facts: Facts): readonly string[] {
  const names = Object.keys(facts)
    .filter(name => name.startsWith(`${at}.`))
    .map(name => name.slice(at.length + 1).split('.'))
  return [...new Set(names.flatMap(([name, ...field]) => (name !== undefined && field.length > 0 ? name : [])))]
}
