import * as v from 'valibot'
import { own } from '../../core/model/own.ts'
import type { Finding } from '../../core/model/draft.ts'
import { stopping } from './finding.ts'
import type { Read } from './finding.ts'
import type { Path, YamlText } from './read-yaml.ts'
import { suggestValue } from './suggest-value.ts'

/** How fields are to be written: their schema, and for each name a line to copy. */
export interface Fields<T> {
  readonly schema: v.GenericSchema<unknown, T>
  readonly examples: Readonly<Record<string, string>>
}

/** Reads fields by their schema. Every finding stops: a file whose fields are wrong cannot be served. */
export function readFields<T>(file: string, yaml: YamlText, { schema, examples }: Fields<T>): Read<T> {
  const rule = 'fields'
  const unread = yaml.problems.map(problem => stopping({ file, rule, ...problem }))
  const parsed = v.safeParse(schema, yaml.value)
  if (parsed.success && unread.length === 0) return { value: parsed.output, findings: [] }
  // What cannot be read is not missing, and is not said twice.
  const taken = new Set(yaml.problems.map(({ line }) => line))
  const findings = (parsed.issues ?? []).flatMap((issue): readonly Finding[] => {
    const path = pathOf(issue)
    const line = yaml.lineOf(path)
    if (taken.size > 0 && (taken.has(line) || issue.received === 'undefined')) return []
    return [stopping({ file, rule, line, what: whatIs(issue, path), todo: todoFor(issue, path, examples) })]
  })
  return { value: null, findings: [...unread, ...findings] }
}

type Issue = v.BaseIssue<unknown>

function pathOf(issue: Issue): Path {
  return (issue.path ?? []).map(item => (typeof item.key === 'number' ? item.key : String(item.key)))
}

function whatIs(issue: Issue, path: Path): string {
  const name = path.filter(part => typeof part === 'string').join('.')
  if (issue.type === 'strict_object' && issue.expected === 'never') return `"${name}" is not a name we know here.`
  if (issue.received === 'undefined') return `"${name}" is missing.`
  if (issue.kind !== 'schema') return issue.message
  const here = name === '' ? 'This' : `"${name}"`
  if (issue.type === 'picklist') return `${here} cannot be ${issue.received}.`
  if (issue.expected === 'Array') return `${here} has to be a list, each member on a line that begins with a hyphen.`
  if (issue.expected === 'Object') return `${here} has to be names, each with a colon and a text.`
  return `${here} has to be a text; a text with a colon in it stands between quotation marks.`
}

function todoFor({ input }: Issue, path: Path, examples: Readonly<Record<string, string>>): string {
  const name = path.findLast(part => typeof part === 'string')
  const meant = name !== undefined && typeof input === 'string' ? suggestValue(name, input) : null
  if (meant !== null) return `Write it like this: ${path.at(-1) === name ? `${name}: ` : ''}${meant}`
  const example = name === undefined ? undefined : own(examples, name)
  if (example !== undefined) return `Write it like this: ${example}`
  return `Names that may stand here: ${Object.keys(examples).join(', ')}. Correct the name, or take it out.`
}
