import * as v from 'valibot'
import { own } from '../../core/model/own.ts'
import { stopping } from './finding.ts'
import type { Read } from './finding.ts'
import type { Path, YamlText } from './read-yaml.ts'

/** How fields are to be written: their schema, and for each name a line to copy. */
export interface Fields<T> {
  readonly schema: v.GenericSchema<unknown, T>
  readonly examples: Readonly<Record<string, string>>
}

/** Reads fields by their schema. Every finding stops: a file whose fields are wrong cannot be served. */
export function readFields<T>(file: string, yaml: YamlText, { schema, examples }: Fields<T>): Read<T> {
  const rule = 'fields'
  if (yaml.problems.length > 0) {
    return { value: null, findings: yaml.problems.map(problem => stopping({ file, rule, ...problem })) }
  }
  const parsed = v.safeParse(schema, yaml.value)
  if (parsed.success) return { value: parsed.output, findings: [] }
  const findings = parsed.issues.map(issue => {
    const path = pathOf(issue)
    return stopping({ file, rule, line: yaml.lineOf(path), what: whatIs(issue, path), todo: todoFor(path, examples) })
  })
  return { value: null, findings }
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

function todoFor(path: Path, examples: Readonly<Record<string, string>>): string {
  const name = path.findLast(part => typeof part === 'string')
  const example = name === undefined ? undefined : own(examples, name)
  if (example !== undefined) return `Write it like this: ${example}`
  return `Names that may stand here: ${Object.keys(examples).join(', ')}. Correct the name, or take it out.`
}
