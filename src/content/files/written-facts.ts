import type { Finding } from '../../core/model/draft.ts'
import type { ClinicFacts } from '../../core/model/intent.ts'
import { own } from '../../core/model/own.ts'
import { isNothing } from './fields.ts'
import { FACT_GROUPS } from './fact-groups.ts'
import { stopping } from './finding.ts'
import type { Path, YamlText } from './read-yaml.ts'
import { slugOf } from './slug.ts'

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
  return facts.flatMap(({ path }) => {
    const at = path.findIndex(part => typeof part !== 'string' || !/^[\w-]+$/.test(part))
    const part = path[at]
    if (part === undefined) return []
    const line = yaml.lineOf(path.slice(0, at + 1))
    return [stopping({ file, line, rule: 'fact-name', ...unnameable(path.slice(0, at).join('.'), part) })]
  })
}

function unnameable(above: string, part: string | number): Pick<Finding, 'what' | 'todo'> {
  if (typeof part === 'string') {
    const name = slugOf(part)
    const instead =
      name === '' ? 'a name of letters, digits and hyphens' : `${name}, or another name of letters, digits and hyphens`
    return { what: `No answer could name “${part}”.`, todo: `Call it ${instead}.` }
  }
  const group = FACT_GROUPS.find(({ at }) => at === above)
  if (!group) return UNLISTABLE
  return {
    what: `Each ${group.one} needs a short name of its own, so that an answer can name what belongs to it.`,
    todo: `Take the hyphen away, write the short name and a colon on a line of its own, such as “${group.example}:”, and put the rest below it, two spaces further right.`,
  }
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

const UNLISTABLE = {
  what: 'A list of facts can only hold texts.',
  todo: 'Put a text with a colon in it between quotation marks: "like: this". What has parts of its own stands under a name, not behind a hyphen.',
}
