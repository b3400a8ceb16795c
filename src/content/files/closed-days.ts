import { isMap, isScalar, type Document, type YAMLMap } from 'yaml'
import { editYaml, takeOut } from './edit-yaml.ts'
import { isDay, isNothing } from './fields.ts'
import { readYaml } from './read-yaml.ts'

/** Name of the field in `_clinic.yml`. */
const FIELD = 'closedDays'

/** A closed day as it is written, which may be none. */
export interface WrittenDay {
  readonly day: string
  readonly name: string
}

/** Reads the days under `closedDays`, each with its name. Null when they are not written as names with a text. */
export function readClosedDays(value: unknown): readonly WrittenDay[] | null {
  if (value === undefined || (typeof value === 'string' && isNothing(value))) return []
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
  const days = Object.entries(value)
  if (!days.every(([, name]) => typeof name === 'string')) return null
  return days.map(([day, name]) => ({ day, name: isNothing(String(name)) ? '' : String(name) }))
}

/** Longest range of closed days: more than a summer. */
const RANGE_MAX = 120

const DAY_MS = 24 * 60 * 60 * 1000

/**
 * The days that are meant by what is written: one, a range, or one or a range of every year. Null where it is none of these.
 *
 * @example
 * closedDaysIn('2026-12-24..2026-12-26') // → ['2026-12-24', '2026-12-25', '2026-12-26']
 * closedDaysIn('12-31 to 01-01') // → ['12-31', '01-01']
 */
export function closedDaysIn(written: string): readonly string[] | null {
  const range = rangeIn(written)
  if (range === null) return null
  const { from, to } = range
  const isYearly = from.length === 5
  // A year with a 29 February, which is a day of every year's, if not in every year.
  const first = Date.parse(isYearly ? `2028-${from}` : from)
  const last = Date.parse(isYearly ? `${to < from ? '2029' : '2028'}-${to}` : to)
  const count = Math.round((last - first) / DAY_MS) + 1
  if (count > RANGE_MAX) return null
  const days = Array.from({ length: count }, (_, at) => new Date(first + at * DAY_MS).toISOString().slice(0, 10))
  return isYearly ? days.map(day => day.slice(5)) : days
}

/** The first and the last day of what is written, which may be the same; of every year without one. Null where they are none. */
export function rangeIn(written: string): { readonly from: string; readonly to: string } | null {
  const [from = '', to = from, ...more] = written.trim().split(/\s*(?:\.{2,3}|\/|–|\bto\b)\s*/)
  const isYearly = /^\d{2}-\d{2}$/.test(from)
  const year = isYearly ? '2028-' : ''
  if (more.length > 0 || !isDay(`${year}${from}`) || !isDay(`${year}${to}`)) return null
  return isYearly || from <= to ? { from, to } : null
}

/** The closed days of `_clinic.yml` as a form shows them: one a line, the day first. */
export function showClosedDays(text: string): string {
  const { value } = readYaml(text, 1)
  const days =
    typeof value === 'object' && value !== null ? Object.entries(value).find(([name]) => name === FIELD) : null
  return (readClosedDays(days?.[1]) ?? []).map(({ day, name }) => `${day} ${name}`.trim()).join('\n')
}

/** Writes closed days into `_clinic.yml`, a line each; whatever a line says is kept. Nothing changes where they are the same. */
export function writeClosedDays(text: string, lines: string): string {
  const typed = lines.split('\n').flatMap(readLine)
  if (typed.map(({ day, name }) => `${day} ${name}`.trim()).join('\n') === showClosedDays(text)) return text
  return editYaml(text, document => {
    const present = isMap(document.contents) ? document.get(FIELD, true) : null
    if (!isMap(present)) return setDays(document, present, typed)
    writeDays(present, typed)
    const isBare = present.items.length === 0 && !present.comment && !present.commentBefore
    if (isBare) document.delete(FIELD)
  })
}

/** Days that stay keep the notes above and behind them. */
function writeDays(map: YAMLMap, typed: readonly WrittenDay[]): void {
  const dayOf = ({ key }: { readonly key: unknown }): string => String(isScalar(key) ? key.value : key)
  for (const gone of map.items.filter(pair => !typed.some(({ day }) => day === dayOf(pair))))
    takeOut(map, map.items.indexOf(gone))
  for (const { day, name } of typed) {
    const value: unknown = map.get(day, true)
    if (isScalar(value)) value.value = name
    else map.set(day, name)
  }
  const places = new Map(typed.map(({ day }, at) => [day, at]))
  map.items.sort((a, b) => (places.get(dayOf(a)) ?? 0) - (places.get(dayOf(b)) ?? 0))
  map.flow = map.items.length === 0
}

function setDays(document: Document, present: unknown, typed: readonly WrittenDay[]): void {
  if (typed.length === 0 || !isMap(document.contents)) return
  const days = document.createNode(Object.fromEntries(typed.map(({ day, name }) => [day, name])))
  if (isScalar(present) && present.comment) days.commentBefore = present.comment
  document.set(FIELD, days)
}

/** `2026-12-25 Christmas Day`, with or without a colon. */
function readLine(line: string): readonly WrittenDay[] {
  const [, day = '', name = ''] = /^\s*(\S+?(?:\s+(?:to|–)\s+\d\S*?)?):?(?:\s+(.*?))?\s*$/.exec(line) ?? []
  return day === '' ? [] : [{ day, name }]
}
