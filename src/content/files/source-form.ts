import { own } from '../../core/model/own.ts'
import { editYaml, setText } from './edit-yaml.ts'
import { splitFrontMatter } from './front-matter.ts'
import { readYaml } from './read-yaml.ts'

/** A text of the clinic's as somebody is writing it: everything as text, right or not yet. */
export interface SourceForm {
  readonly title: string
  readonly author: string
  /** What stands above the first passage; nobody is shown it. */
  readonly note: string
  readonly passages: readonly PassageForm[]
}

/** A passage as somebody is writing it. Its number never changes, since answers cite it by that. */
export interface PassageForm {
  readonly number: number
  readonly body: string
}

/** A form in which nothing is written yet. */
export const EMPTY_SOURCE_FORM: SourceForm = { title: '', author: '', note: '', passages: [] }

/** Reads a source file as a form. Null when it cannot be taken apart: then its text has to be mended. */
export function readSourceForm(text: string): SourceForm | null {
  const parts = takeApart(text)
  const fields = parts && readHead(parts.head)
  if (!parts || !fields) return null
  const passages = parts.passages.map(({ number, raw }) => ({ number, body: bodyOf(raw) }))
  return { ...fields, note: parts.note.trim(), passages }
}

/** Writes a form over the text it was read from: what was not changed stays as it was, letter by letter. */
export function writeSourceForm(before: string, form: SourceForm): string {
  const was = readSourceForm(before)
  const parts = was && takeApart(before)
  const isSameHead = was?.title === form.title && was.author === form.author
  const head = isSameHead && parts ? parts.head : writeHead(parts?.head ?? EMPTY_HEAD, form)
  const note = parts && was?.note === form.note ? parts.note : writeNote(form.note)
  const raws = form.passages.map(({ number, body }) => {
    const old = parts?.passages.find(one => one.number === number)
    return old && bodyOf(old.raw) === body.trim() ? old.raw : `## ${number}\n\n${body.trim()}\n\n`
  })
  return joined(`---\n${head}---\n${note}`, raws)
}

/** What a new text begins with. */
export interface SourceStart {
  readonly title: string
  readonly author: string
  /** Its paragraphs are an empty line apart. */
  readonly text: string
}

/** A new text, with a passage for each of its paragraphs. */
export function beginSource({ title, author, text }: SourceStart): string {
  const paragraphs = text.split(/\n[ \t]*\n/).filter(part => part.trim() !== '')
  const bodies = paragraphs.length > 0 ? paragraphs : ['']
  const passages = bodies.map((body, at) => ({ number: at + 1, body: body.trim() }))
  return writeSourceForm('', { title, author, note: '', passages })
}

interface SourceParts {
  /** The fields, without the dashes around them. */
  readonly head: string
  /** As it stands, with the blank lines around it. */
  readonly note: string
  /** Each from its heading to the next. */
  readonly passages: readonly { readonly number: number; readonly raw: string }[]
}

/** Null when the fields are missing, a heading is no number, or a number stands there twice. */
function takeApart(text: string): SourceParts | null {
  const clean = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  const file = splitFrontMatter(clean)
  if (file === null) return null
  const { head, rest: body } = file
  const starts = [...body.matchAll(/^##[ \t]+(.*)$/gm)]
  const numbers = starts.map(start => (start[1] ?? '').trim())
  if (numbers.some((number, at) => !/^[1-9]\d{0,3}$/.test(number) || numbers.indexOf(number) !== at)) return null
  const passages = starts.map((start, at) => ({
    number: Number(numbers[at]),
    raw: body.slice(start.index, starts[at + 1]?.index),
  }))
  return { head, note: body.slice(0, starts[0]?.index), passages }
}

function readHead(head: string): Pick<SourceForm, 'title' | 'author'> | null {
  const { value, problems } = readYaml(head, 1)
  if (problems.length > 0 || typeof value !== 'object' || value === null || Array.isArray(value)) return null
  const fields = value as Readonly<Record<string, unknown>>
  const line = (name: string): string => {
    const text = own(fields, name)
    return typeof text === 'string' ? text : ''
  }
  return { title: line('title'), author: line('author') }
}

const EMPTY_HEAD = 'title: ""\nauthor: ""\n'

function writeHead(head: string, { title, author }: SourceForm): string {
  return editYaml(head, document => {
    setText(document, ['title'], title)
    setText(document, ['author'], author)
  })
}

function writeNote(note: string): string {
  return note.trim() === '' ? '\n' : `\n${note.trim()}\n\n`
}

/** What stands under a heading, its paragraphs in one line each, however the file breaks them. */
function bodyOf(raw: string): string {
  const body = raw.slice(raw.indexOf('\n') < 0 ? raw.length : raw.indexOf('\n')).trim()
  return body.replace(/(?<!\n| {2})\n(?!\n|[ \t]*(?:[-*]|\d+\.)[ \t])[ \t]*/g, ' ')
}

/** Passages are a blank line apart, and the file ends with one line feed. */
function joined(start: string, raws: readonly string[]): string {
  const apart = raws.map(raw => (raw.endsWith('\n') ? raw : `${raw}\n\n`))
  return `${`${start}${apart.join('')}`.trimEnd()}\n`
}
