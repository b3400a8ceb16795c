import { isMap, parseDocument } from 'yaml'
import { isNothing } from './fields.ts'
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
  const document = parseDocument(text, { schema: 'failsafe' })
  if (!isMap(document.contents)) return text
  if (typed.length === 0) document.delete(FIELD)
  else document.set(FIELD, document.createNode(Object.fromEntries(typed.map(({ day, name }) => [day, name]))))
  return document.toString({ lineWidth: 0 })
}

/** `2026-12-25 Christmas Day`, with or without a colon. */
function readLine(line: string): readonly WrittenDay[] {
  const [, day = '', name = ''] = /^\s*(\S+?):?(?:\s+(.*?))?\s*$/.exec(line) ?? []
  return day === '' ? [] : [{ day, name }]
}
