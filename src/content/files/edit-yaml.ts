import { isMap, isNode, isPair, isScalar, isSeq, Scalar, visit, type Document, type YAMLSeq } from 'yaml'
import { parseYaml, tooMuchIn } from '../parse-yaml.ts'
import { oneLine } from '../../core/model/one-line.ts'

/** Changes YAML as a document: what an edit does not touch stays, notes and unknown fields included, letter by letter if nothing is. */
export function editYaml(text: string, edit: (document: Document) => void): string {
  // What is too much to be parsed has no fields that could be written: it is corrected as text.
  if (tooMuchIn(text) !== null) return text
  const [before, document] = [parseYaml(text), parseYaml(text)]
  edit(document)
  const [was, is] = [write(before, text), write(document, text)]
  return was === is ? text : is
}

/** Writes a text into a field; the note behind it and its quotation marks stay. */
export function setText(document: Document, path: readonly (string | number)[], value: string): void {
  const present: unknown = document.getIn(path, true)
  if (isScalar(present)) {
    if (textOf(present) !== value) present.value = value
  } else document.setIn(path, value)
}

/** Writes a list; members that stay keep their notes, and a note above one that goes moves on to the next. */
export function setList(document: Document, path: readonly string[], values: readonly string[], isFlow = false): void {
  const present: unknown = document.getIn(path, true)
  if (isSeq(present)) {
    if (values.length === 0) present.flow = true
    else if (present.items.length === 0) present.flow = isFlow
    present.items = membersFor(present, values)
  } else if (values.length > 0 || isNode(present)) document.setIn(path, document.createNode(values, { flow: isFlow }))
}

interface CommentHolder {
  readonly items: unknown[]
  comment?: string | null | undefined
}

/** Takes a member out of a list or a map; a note above it stays, above the next one or at the end. */
export function takeOut(holder: CommentHolder, at: number): void {
  const [gone] = holder.items.splice(at, 1)
  const above = noteAbove(gone)
  if (above === null) return
  const next = bearerOf(holder.items[at])
  if (next) next.commentBefore = [above, next.commentBefore].filter(Boolean).join('\n')
  else holder.comment = [holder.comment, above].filter(Boolean).join('\n')
}

/** Lists in one line are written as they were, with or without a space inside their brackets. */
function write(document: Document, before: string): string {
  let isPadded = false
  visit(document, {
    Collection(_, { flow, range, items }) {
      if (!flow || !range || items.length === 0) return undefined
      isPadded = /\s/.test(before[range[0] + 1] ?? ' ')
      return visit.BREAK
    },
  })
  return document.toString({ lineWidth: 0, flowCollectionPadding: isPadded })
}

function textOf({ value }: Scalar): string {
  return typeof value === 'string' ? oneLine(value) : ''
}

function membersFor(list: YAMLSeq, values: readonly string[]): unknown[] {
  const old = [...list.items]
  const kept = values.map(value => old.find(item => isScalar(item) && textOf(item) === value))
  const items = values.map((value, at) => {
    if (kept[at]) return kept[at]
    const here = old[at]
    // A member that was only reworded keeps its place, and its note.
    if (isScalar(here) && !kept.includes(here)) return Object.assign(here, { value })
    return new Scalar(value)
  })
  const rest: CommentHolder = { items: old, comment: list.comment }
  for (const item of [...old].filter(one => !items.some(kept => kept === one))) takeOut(rest, old.indexOf(item))
  list.comment = rest.comment ?? null
  return items
}

/** What a note above a member hangs on: the member itself, or the name of a field. */
function bearerOf(member: unknown): { commentBefore?: string | null } | null {
  const bearer = isPair(member) ? member.key : member
  return isScalar(bearer) || isMap(bearer) || isSeq(bearer) ? bearer : null
}

function noteAbove(member: unknown): string | null {
  return bearerOf(member)?.commentBefore ?? null
}
