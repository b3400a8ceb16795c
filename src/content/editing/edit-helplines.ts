import { isMap, isSeq, type YAMLSeq } from 'yaml'
import { editYaml, setText, takeOut } from '../files/edit-yaml.ts'
import { parseYaml } from '../parse-yaml.ts'
import { isNothing } from '../files/fields.ts'
import { onceRead } from '../files/once-read.ts'
import { oneLine } from '../../core/model/one-line.ts'

/** The fields of a help line, in the order in which they are written. */
export const HELPLINE_FIELDS = [
  'country',
  'kind',
  'name',
  'call',
  'text',
  'chat',
  'hours',
  'source',
  'verified',
] as const

/** A help line as a form shows it: everything as text. */
export type HelplineForm = Readonly<Record<(typeof HELPLINE_FIELDS)[number], string>>

/** The help lines of `_helplines.yml` as forms. Null when it cannot be read. */
export const readHelplineForms = onceRead((text: string): readonly HelplineForm[] | null => {
  const list = listIn(text)
  if (list === null) return null
  return list.items.map(item => {
    const field = (name: string): string => {
      const value: unknown = isMap(item) ? item.get(name) : ''
      return typeof value === 'string' && !isNothing(value) ? value : ''
    }
    return Object.fromEntries(HELPLINE_FIELDS.map(name => [name, field(name)])) as HelplineForm
  })
})

/**
 * Writes one help line at its place, or behind the last; null takes it out. Notes and the other lines stay. Where a way to reach
 * it was changed and the day of comparing was not, that day goes: nobody has compared the new one yet.
 */
export function writeHelpline(text: string, at: number, form: HelplineForm | null): string {
  const line = form && withoutOldDay(tidied(form), readHelplineForms(text)?.[at])
  return editYaml(text, document => {
    if (line === null && isSeq(document.contents)) takeOut(document.contents, at)
    for (const name of line === null ? [] : HELPLINE_FIELDS) {
      const value = line?.[name] ?? ''
      if (value === '') document.deleteIn([at, name])
      else setText(document, [at, name], value)
    }
  })
}

/** Adds an empty place for a help line. */
export function addHelpline(text: string, form: HelplineForm): string {
  const filled = HELPLINE_FIELDS.flatMap(name => (form[name].trim() === '' ? [] : [[name, form[name].trim()] as const]))
  return editYaml(text, document => {
    document.addIn([], document.createNode(Object.fromEntries(filled), { flow: true }))
  })
}

function tidied(form: HelplineForm): HelplineForm {
  return Object.fromEntries(HELPLINE_FIELDS.map(name => [name, oneLine(form[name])])) as HelplineForm
}

function withoutOldDay(line: HelplineForm, before: HelplineForm | undefined): HelplineForm {
  const isChanged = before !== undefined && REACHED_BY.some(name => line[name] !== before[name])
  return isChanged && line.verified === before.verified ? { ...line, verified: '' } : line
}

/** What one compares with the source, digit by digit. */
const REACHED_BY = ['country', 'call', 'text', 'chat'] as const

function listIn(text: string): YAMLSeq | null {
  const document = parseYaml(text)
  return document.errors.length > 0 || !isSeq(document.contents) ? null : document.contents
}
