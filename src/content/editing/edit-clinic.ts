import { isMap, isScalar, isSeq, type Document } from 'yaml'
import { editYaml, setList } from '../files/edit-yaml.ts'
import { putTexts } from '../files/put-texts.ts'
import { parseYaml } from '../parse-yaml.ts'
import { isNothing } from '../files/fields.ts'

/** One fact as a form shows it. */
export interface FactField {
  /** Dotted, such as `fees.session`. */
  readonly name: string
  /** Empty where the clinic does not have it. */
  readonly value: string
  /** The note behind it in the file, for who fills it in. */
  readonly note: string
}

/** The facts of `_clinic.yml` as fields, in the order of the file, without the closed days. Null when it cannot be read. */
export function readFactFields(text: string): readonly FactField[] | null {
  const document = parseYaml(text)
  return document.errors.length > 0 || !isMap(document.contents)
    ? null
    : fieldsIn(document.contents, []).filter(({ name }) => !/^(?:closedDays|confirmed|factReviews)(?:\.|$)/.test(name))
}

/** Writes values into `_clinic.yml`; names that are not there yet are added, and everything else stays, notes included. */
export function writeFacts(text: string, values: readonly (readonly [name: string, value: string])[]): string {
  const folded = values.map(([name, value]) => [name.split('.'), value.replace(/\s+/g, ' ').trim()] as const)
  const { text: put, left } = putTexts(text, folded)
  return editYaml(put, document => {
    for (const [path, value] of left) setFact(document, path, value)
  })
}

/** The facts that the clinic says are its own, though the example says the same. */
export function readConfirmed(text: string): readonly string[] {
  const document = parseYaml(text)
  const list = document.errors.length > 0 ? null : document.get('confirmed', true)
  return isSeq(list) ? list.items.flatMap(item => (isScalar(item) ? String(item.value) : [])) : []
}

/** Writes which facts are confirmed, one by one. */
export function writeConfirmed(text: string, names: readonly string[]): string {
  return editYaml(text, document => setList(document, ['confirmed'], names, true))
}

/** Tells whether a text can be the name of a fact: names of letters, digits and hyphens, with dots between. */
export function isFactName(name: string): boolean {
  return /^[a-zA-Z][\w-]{0,40}(?:\.[a-zA-Z][\w-]{0,40}){0,2}$/.test(name)
}

function fieldsIn(map: unknown, path: readonly string[]): readonly FactField[] {
  if (!isMap(map)) return []
  return map.items.flatMap(({ key, value }) => {
    const name = [...path, isScalar(key) ? String(key.value) : '?']
    if (isMap(value)) return fieldsIn(value, name)
    if (value !== null && !isScalar(value)) return []
    const text = isScalar(value) && typeof value.value === 'string' ? value.value : ''
    const note = isScalar(value) ? (value.comment ?? '').trim() : ''
    return [{ name: name.join('.'), value: isNothing(text) ? '' : text, note }]
  })
}

function setFact(document: Document, path: readonly string[], value: string): void {
  const present: unknown = document.getIn(path, true)
  if (isScalar(present)) {
    const text = typeof present.value === 'string' ? present.value : ''
    if ((isNothing(text) ? '' : text) !== value) present.value = value
  } else document.setIn(path, value)
}
