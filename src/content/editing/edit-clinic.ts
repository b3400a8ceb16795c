import { isMap, isScalar, isSeq, type Document } from 'yaml'
import { editYaml, setList } from '../files/edit-yaml.ts'
import { FACT_GROUPS } from '../files/fact-groups.ts'
import { onceRead } from '../files/once-read.ts'
import { putTexts } from '../files/put-texts.ts'
import { parseYaml } from '../parse-yaml.ts'
import { isNothing } from '../files/fields.ts'
import { oneLine } from '../../core/model/one-line.ts'

/** One fact as a form shows it. */
export interface FactField {
  /** Dotted, such as `fees.session`. */
  readonly name: string
  /** Empty where the clinic does not have it; of a list, one member a line. */
  readonly value: string
  readonly isList?: true
  /** The note behind it in the file, for who fills it in. */
  readonly note: string
}

/** The facts of `_clinic.yml` as fields, in the order of the file, without the closed days. Null when it cannot be read. */
export const readFactFields = onceRead((text: string): readonly FactField[] | null => {
  const document = parseYaml(text)
  return document.errors.length > 0 || !isMap(document.contents)
    ? null
    : fieldsIn(document.contents, [], text).filter(
        ({ name }) => !/^(?:closedDays|confirmed|factReviews)(?:\.|$)/.test(name),
      )
})

/** Writes values into `_clinic.yml`; names that are not there yet are added, and everything else stays, notes included. */
export function writeFacts(text: string, values: readonly (readonly [name: string, value: string])[]): string {
  const lists = new Set((readFactFields(text) ?? []).flatMap(({ name, isList }) => (isList ? [name] : [])))
  const folded = values
    .filter(([name]) => !lists.has(name))
    .map(([name, value]) => [name.split('.'), oneLine(value)] as const)
  const { text: put, left } = putTexts(text, folded)
  return editYaml(put, document => {
    for (const [path, value] of left) setFact(document, path, value)
    for (const [name, value] of values.filter(one => lists.has(one[0])))
      setList(document, name.split('.'), linesOf(value))
  })
}

/** Takes a place, a season or a therapist out, with all of its facts; the name is dotted, such as `places.north`. */
export function removeMember(text: string, name: string): string {
  const path = name.split('.')
  return editYaml(text, document => {
    document.deleteIn(path)
    const rest: unknown = document.getIn(path.slice(0, -1))
    if (isMap(rest) && rest.items.length === 0) document.deleteIn(path.slice(0, -1))
  })
}

/** The places, seasons and therapists of `_clinic.yml`, each by its dotted name. */
export function membersOf(fields: readonly Pick<FactField, 'name'>[]): readonly string[] {
  const names = FACT_GROUPS.flatMap(({ at }) =>
    fields.flatMap(({ name }) =>
      name.startsWith(`${at}.`) ? [`${at}.${name.slice(at.length + 1).split('.')[0]}`] : [],
    ),
  )
  return [...new Set(names)]
}

/** The facts that the clinic says are its own, though the example says the same. */
export const readConfirmed = onceRead((text: string): readonly string[] => {
  const document = parseYaml(text)
  const list = document.errors.length > 0 ? null : document.get('confirmed', true)
  return isSeq(list) ? list.items.flatMap(item => (isScalar(item) ? String(item.value) : [])) : []
})

/** Writes which facts are confirmed, one by one. */
export function writeConfirmed(text: string, names: readonly string[]): string {
  return editYaml(text, document => setList(document, ['confirmed'], names, true))
}

/** Tells whether a text can be the name of a fact: names of letters, digits and hyphens, with dots between. */
export function isFactName(name: string): boolean {
  return /^[a-zA-Z][\w-]{0,40}(?:\.[a-zA-Z][\w-]{0,40}){0,2}$/.test(name)
}

function fieldsIn(map: unknown, path: readonly string[], file: string): readonly FactField[] {
  if (!isMap(map)) return []
  return map.items.flatMap(({ key, value }) => {
    const name = [...path, isScalar(key) ? String(key.value) : '?']
    if (isMap(value)) return fieldsIn(value, name, file)
    if (isSeq(value)) return listField(name.join('.'), value.items)
    if (value !== null && !isScalar(value)) return []
    const text = isScalar(value) && typeof value.value === 'string' ? value.value : ''
    const note = isScalar(value) ? noteBehind(file, value.range?.[1]) : ''
    return [{ name: name.join('.'), value: isNothing(text) ? '' : text, note }]
  })
}

/** What is noted behind a value, on its line: below an empty one begins what is said of the next. */
function noteBehind(file: string, end: number | undefined): string {
  return end === undefined ? '' : (/^[ \t]*#[ \t]?(.*)/.exec(file.slice(end))?.[1] ?? '').trim()
}

/** A list of texts, one a line; a list of anything else is no fact. */
function listField(name: string, items: readonly unknown[]): readonly FactField[] {
  const texts = items.flatMap(item => (isScalar(item) && typeof item.value === 'string' ? [item.value.trim()] : []))
  return texts.length === items.length ? [{ name, value: texts.join('\n'), note: '', isList: true }] : []
}

function linesOf(value: string): readonly string[] {
  return value
    .split('\n')
    .map(oneLine)
    .filter(line => line !== '')
}

function setFact(document: Document, path: readonly string[], value: string): void {
  const present: unknown = document.getIn(path, true)
  if (isScalar(present)) {
    const text = typeof present.value === 'string' ? present.value : ''
    if ((isNothing(text) ? '' : text) !== value) present.value = value
  } else document.setIn(path, value)
}
