import { own } from '../../model/own.ts'
import { VOCABULARY } from './vocabulary.ts'

/** What a pattern is made of, once read. */
export type PatternForm =
  | { readonly is: 'word'; readonly words: ReadonlySet<string>; readonly stems: readonly string[] }
  | { readonly is: 'any' | 'gap' | 'start' | 'end' }
  | { readonly is: 'maybe' | 'no'; readonly of: PatternForm }
  | { readonly is: 'row' | 'either'; readonly of: readonly PatternForm[] }

/** Reads the text of a pattern, with the vocabulary's entries in their places. Throws a `RangeError` where it is not one. */
export function readPattern(text: string): PatternForm {
  const marks = { all: text.match(MARK) ?? [], at: 0 }
  const form = readEither(marks)
  if (marks.at < marks.all.length) throw new RangeError(`A pattern of the safety check closes too early: ${text}`)
  return form
}

const MARK = /<[a-z-]+>|!\(|[()?|~^$_,"]|[^\s()?|~^$,"!<>]+/g

interface Marks {
  readonly all: readonly string[]
  at: number
}

function readEither(marks: Marks): PatternForm {
  const rows = [readRow(marks)]
  while (marks.all[marks.at] === '|') {
    marks.at += 1
    rows.push(readRow(marks))
  }
  return rows.length === 1 && rows[0] ? rows[0] : eitherOf(rows)
}

function readRow(marks: Marks): PatternForm {
  const forms: PatternForm[] = []
  while (marks.at < marks.all.length && marks.all[marks.at] !== '|' && marks.all[marks.at] !== ')')
    forms.push(readOne(marks))
  return forms.length === 1 && forms[0] ? forms[0] : { is: 'row', of: forms }
}

function readOne(marks: Marks): PatternForm {
  const form = readMark(marks)
  if (marks.all[marks.at] !== '?') return form
  marks.at += 1
  return { is: 'maybe', of: form }
}

function readMark(marks: Marks): PatternForm {
  const mark = marks.all[marks.at] ?? ''
  marks.at += 1
  if (mark === '(') return readClosed(marks)
  if (mark === '!(') return { is: 'no', of: readClosed(marks) }
  if (mark.startsWith('<')) return entry(mark.slice(1, -1))
  const sign = own(SIGNS, mark)
  if (sign) return { is: sign }
  return mark.endsWith('*')
    ? { is: 'word', words: new Set(), stems: [mark.slice(0, -1)] }
    : { is: 'word', words: new Set([mark]), stems: [] }
}

const SIGNS: Readonly<Record<string, 'any' | 'gap' | 'start' | 'end'>> = {
  _: 'any',
  '~': 'gap',
  '^': 'start',
  $: 'end',
}

function readClosed(marks: Marks): PatternForm {
  const form = readEither(marks)
  if (marks.all[marks.at] !== ')') throw new RangeError('A pattern of the safety check is not closed.')
  marks.at += 1
  return form
}

const ENTRIES = new Map<string, PatternForm>()

function entry(name: string): PatternForm {
  const known = ENTRIES.get(name)
  if (known) return known
  const meaning = own(VOCABULARY, name)
  if (meaning === undefined) throw new RangeError(`The vocabulary of the safety check has no entry "${name}".`)
  const form = readPattern(meaning)
  ENTRIES.set(name, form)
  return form
}

// Single words side by side are one look-up.
function eitherOf(forms: readonly PatternForm[]): PatternForm {
  const flat = forms.flatMap(form => (form.is === 'either' ? form.of : [form]))
  const words = flat.filter(form => form.is === 'word')
  const rest = flat.filter(form => form.is !== 'word')
  if (words.length < 2) return { is: 'either', of: flat }
  const word: PatternForm = {
    is: 'word',
    words: new Set(words.flatMap(form => [...form.words])),
    stems: words.flatMap(form => form.stems),
  }
  return rest.length === 0 ? word : { is: 'either', of: [word, ...rest] }
}
