import type { Finding } from '../../core/model/draft.ts'
import type { ClinicFacts } from '../../core/model/intent.ts'
import { own } from '../../core/model/own.ts'
import { isNothing } from './fields.ts'
import { stopping } from './finding.ts'
import type { Path, YamlText } from './read-yaml.ts'

/** A fact as it is written. */
export interface WrittenFact {
  readonly path: Path
  /** Null: the clinic knows that it has not said this yet. */
  readonly value: string | null
}

/** A list is said as people say it: `Alpha, Beta and Gamma`. */
const LISTED = new Intl.ListFormat('en-GB', { type: 'conjunction' })

function isListOfTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every(member => typeof member === 'string' && !isNothing(member))
}

/** Every fact under a value, by its path. */
export function flatten(value: unknown, path: Path): readonly WrittenFact[] {
  if (typeof value === 'string') return [{ path, value: isNothing(value) ? null : value }]
  if (typeof value !== 'object' || value === null) return []
  if (isListOfTexts(value)) return [{ path, value: value.length === 0 ? null : LISTED.format(value) }]
  if (Array.isArray(value)) return value.flatMap((member, at) => flatten(member, [...path, at]))
  return Object.entries(value).flatMap(([name, member]) => flatten(member, [...path, name]))
}

/** What the clinic has filled in, by dotted name. */
export function knownOf(facts: readonly WrittenFact[]): ClinicFacts['facts'] {
  return Object.fromEntries(
    facts.flatMap(({ path, value }): [string, string][] => (value === null ? [] : [[path.join('.'), value]])),
  )
}

/** Facts that no answer could name: members of lists that hold more than texts, and names with other signs than letters, digits and hyphens. */
export function findLists(file: string, facts: readonly WrittenFact[], yaml: YamlText): readonly Finding[] {
  const isNameable = (part: string | number): boolean => typeof part === 'string' && /^[\w-]+$/.test(part)
  return facts
    .filter(fact => !fact.path.every(isNameable))
    .map(fact => stopping({ file, line: yaml.lineOf(fact.path), ...UNNAMEABLE }))
}

/** Facts that the program makes itself. */
export function findReserved(file: string, facts: readonly WrittenFact[], yaml: YamlText): readonly Finding[] {
  return facts.flatMap(fact => {
    const reserved = own(RESERVED, String(fact.path[0]))
    return reserved ? [stopping({ file, line: yaml.lineOf(fact.path), ...reserved })] : []
  })
}

const RESERVED = {
  privacy: {
    rule: 'fact-name',
    what: 'Facts under “privacy” are made by the program, from what is really kept.',
    todo: 'Take this line out; how long copies of the database are kept stands under “backups”, as “kept”.',
  },
  helpline: {
    rule: 'fact-name',
    what: 'Facts under “helpline” are made by the program, from the help lines of your country.',
    todo: 'Take this line out; help lines have a file of their own.',
  },
}

const UNNAMEABLE = {
  rule: 'fact-name',
  what: 'No answer could name this fact.',
  todo: 'Give it a name of letters, digits and hyphens, and write it as one text, or as a list of texts.',
}
