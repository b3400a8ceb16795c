import { HELPLINE_FIELDS, readHelplineForms, writeHelpline } from '../../content/editing/edit-helplines.ts'
import { readFactFields, writeFacts } from '../../content/editing/edit-clinic.ts'
import { showClosedDays, writeClosedDays } from '../../content/files/closed-days.ts'
import { readIntentForm, writeIntentForm } from '../../content/files/intent-form.ts'
import { readSourceForm, writeSourceForm } from '../../content/files/source-form.ts'
import { linesIn } from '../components/form-fields.ts'
import { LINE_FIELDS } from '../components/line-fields.ts'
import { ANSWER_FIELDS, sayPassage } from '../components/answer-fields.ts'
import { sayNot } from '../components/answer-picks.ts'
import { factsNamed, readFactsIn, sayFact, sayFactsIn } from '../../editing/say-fact.ts'
import { own } from '../../core/model/own.ts'
import { pathName } from '../../editing/path-name.ts'

/** The texts of one file: as two people found it, as each left it, and both as far as they go together. */
export interface TwoTexts {
  readonly path: string
  readonly base: string
  readonly mine: string
  readonly theirs: string
  readonly merged: string
}

/** A field that both changed, each in another way. */
export interface ComparedField {
  readonly name: string
  readonly label: string
  readonly mine: string
  readonly theirs: string
  /** Says what is picked and not written, such as which answers are offered; null for words. */
  readonly say: ((text: string) => string) | null
}

/** A file as fields that are read and written by the same names. */
interface FieldedFile {
  /** Null where it cannot be taken apart. */
  read(text: string): ReadonlyMap<string, string> | null
  write(text: string, values: ReadonlyMap<string, string>): string
  label(name: string, text: string): string
}

/** The fields that both changed; null where the file cannot be taken apart, or one of the two took it out. */
export function comparedFields({ path, ...texts }: TwoTexts): readonly ComparedField[] | null {
  const file = fieldedFile(path)
  const [base, mine, theirs] = [texts.base, texts.mine, texts.theirs].map(file.read)
  if (!base || !mine || !theirs) return null
  const names = [...new Set([...mine.keys(), ...theirs.keys()])]
  return names.flatMap(name => {
    const [was, left, right] = [base.get(name) ?? '', mine.get(name) ?? '', theirs.get(name) ?? '']
    if (left === right || left === was || right === was) return []
    const label = file.label(name, texts.mine)
    return [{ name, label, mine: left, theirs: right, say: PICKED.get(name) ?? null }]
  })
}

/** Both texts as far as they go together, with fields as somebody put them together. */
export function writeCompared({ path, merged }: TwoTexts, values: ReadonlyMap<string, string>): string {
  return fieldedFile(path).write(merged, values)
}

const sayAll =
  (say: (one: string) => string) =>
  (text: string): string =>
    text === '' ? 'none' : text.split('\n').map(say).join(', ')

const PICKED: ReadonlyMap<string, (text: string) => string> = new Map([
  ['related', sayAll(pathName)],
  ['not', sayAll(sayNot)],
  ['facts', sayAll(sayFact)],
  ['passages', sayAll(sayPassage)],
  ['ask', text => (text === '' ? 'no' : 'yes')],
  ['helpline', text => (text === '' ? 'no' : 'yes')],
])

function fieldedFile(path: string): FieldedFile {
  if (path === '_clinic.yml') return FACTS
  if (path === '_helplines.yml') return HELPLINES
  return path.startsWith('_sources/') ? SOURCE : ANSWER
}

const LISTS = ['questions', 'yes', 'no', 'not', 'related', 'passages', 'facts'] as const
const LINES = ['title', 'answer', 'ask', 'helpline', 'owner', 'reviewBy'] as const

const ANSWER: FieldedFile = {
  read(text) {
    const form = readIntentForm({ text })
    return (
      form &&
      new Map([
        ...LINES.map(name => [name, sayFactsIn(form[name])] as const),
        ...LISTS.map(name => [name, form[name].join('\n')] as const),
      ])
    )
  },
  write(text, values) {
    const form = readIntentForm({ text })
    if (form === null) return text
    const lists = LISTS.flatMap(name => (values.has(name) ? [[name, linesIn(values.get(name) ?? '')] as const] : []))
    const known = factsNamed(form.answer)
    const typed = (name: string): string => readFactsIn((values.get(name) ?? '').trim(), known)
    const lines = LINES.flatMap(name => (values.has(name) ? [[name, typed(name)] as const] : []))
    return writeIntentForm({ ...form, ...Object.fromEntries(lines), ...Object.fromEntries(lists) }, text)
  },
  label: name => own<{ readonly label: string }>(ANSWER_FIELDS, name)?.label ?? name,
}

const CLOSED_DAYS = 'closed days'

const FACTS: FieldedFile = {
  read(text) {
    const facts = readFactFields(text)?.map(({ name, value }) => [name, value] as const)
    return facts ? new Map([...facts, [CLOSED_DAYS, showClosedDays(text)]]) : null
  },
  write(text, values) {
    const facts = writeFacts(
      text,
      [...values].filter(([name]) => name !== CLOSED_DAYS),
    )
    return writeClosedDays(facts, values.get(CLOSED_DAYS) ?? showClosedDays(facts))
  },
  label: sayFact,
}

const HELPLINES: FieldedFile = {
  read(text) {
    const forms = readHelplineForms(text)
    return forms && new Map(forms.flatMap((form, at) => HELPLINE_FIELDS.map(name => [`${at} ${name}`, form[name]])))
  },
  write: (text, values) =>
    (readHelplineForms(text) ?? []).reduce((written, form, at) => {
      const fields = HELPLINE_FIELDS.map(name => [name, values.get(`${at} ${name}`) ?? form[name]] as const)
      return writeHelpline(written, at, { ...form, ...Object.fromEntries(fields) })
    }, text),
  label(name, text) {
    const [at = '', field = ''] = name.split(' ')
    return `${readHelplineForms(text)?.[Number(at)]?.name ?? ''}: ${own<{ readonly label: string }>(LINE_FIELDS, field)?.label ?? field}`
  },
}

const SOURCE: FieldedFile = {
  read(text) {
    const form = readSourceForm(text)
    if (form === null) return null
    const passages = form.passages.map(({ number, body }) => [`Passage ${number}`, body] as const)
    return new Map([['Title', form.title], ['Author', form.author], ['Note for staff', form.note], ...passages])
  },
  write(text, values) {
    const form = readSourceForm(text)
    if (form === null) return text
    const [title, author] = [values.get('Title') ?? form.title, values.get('Author') ?? form.author]
    const passages = form.passages.map(({ number, body }) => ({
      number,
      body: values.get(`Passage ${number}`) ?? body,
    }))
    return writeSourceForm(text, { title, author, note: values.get('Note for staff') ?? form.note, passages })
  },
  label: name => name,
}
