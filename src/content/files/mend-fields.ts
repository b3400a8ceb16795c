import * as v from 'valibot'
import type { Path, YamlText } from './read-yaml.ts'

/** What of some fields can be read: what is wrong with the rest is said, and the rest of the file is looked at all the same. */
export interface Mended<T> {
  readonly value: T
  /** Line of a field, or of a member of its list, counted from 1. */
  readonly lineOf: YamlText['lineOf']
}

/**
 * Reads fields without those that are wrong: members of lists are left out, what is missing is filled from the placeholders. Null where
 * that is not enough. Only for looking at the rest: it is never served, nor written.
 */
export function mendFields<T>(
  yaml: YamlText,
  schema: v.GenericSchema<unknown, T>,
  placeholders: Readonly<Record<string, unknown>>,
): Mended<T> | null {
  const fields = isFields(yaml.value) ? yaml.value : {}
  const wrong = wrongIn(v.safeParse(schema, fields).issues ?? [])
  const kept = new Map<string, readonly number[]>()
  const standIns = Object.entries(placeholders)
  const entries = Object.entries({ ...placeholders, ...fields }).flatMap(([name, value]): [string, unknown][] => {
    const at = wrong.get(name)
    if (at === undefined) return [[name, value]]
    if (at.length === 0 || !Array.isArray(value)) return standIns.filter(([known]) => known === name)
    kept.set(
      name,
      [...value.keys()].filter(place => !at.includes(place)),
    )
    return [[name, value.filter((_, place) => !at.includes(place))]]
  })
  const mended = v.safeParse(schema, Object.fromEntries(entries))
  if (!mended.success) return null
  return { value: mended.output, lineOf: path => yaml.lineOf(asWritten(path, kept)) }
}

/** Fields that are wrong, each with the places in its list that are; without any, the whole field is. */
function wrongIn(issues: readonly v.BaseIssue<unknown>[]): ReadonlyMap<string, readonly number[]> {
  const wrong = new Map<string, readonly number[]>()
  for (const { path } of issues) {
    const [field, member] = path ?? []
    const name = String(field?.key)
    const before = wrong.get(name)
    const at = typeof member?.key === 'number' ? [member.key] : []
    wrong.set(name, before?.length === 0 || at.length === 0 ? [] : [...(before ?? []), ...at])
  }
  return wrong
}

function asWritten([name, place, ...rest]: Path, kept: ReadonlyMap<string, readonly number[]>): Path {
  if (name === undefined) return []
  if (typeof place !== 'number') return place === undefined ? [name] : [name, place, ...rest]
  return [name, kept.get(String(name))?.[place] ?? place, ...rest]
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
