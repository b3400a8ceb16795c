import { Document } from 'yaml'
import type { Node } from 'yaml'
import type { ContentFile } from '../../core/model/draft.ts'
import { own } from '../../core/model/own.ts'
import { editYaml, setList, setText } from './edit-yaml.ts'
import { splitFrontMatter } from './front-matter.ts'
import { readYaml } from './read-yaml.ts'

/** An intent as somebody is writing it: everything as text, right or not yet. */
export interface IntentForm {
  readonly title: string
  readonly questions: readonly string[]
  /** Questions that “Yes.” stands before the answer to. */
  readonly yes: readonly string[]
  readonly no: readonly string[]
  /** As in the file, such as `does my insurance pay → insurance`. */
  readonly not: readonly string[]
  readonly related: readonly string[]
  readonly passages: readonly string[]
  /** `always`, or empty; in between while somebody mends the file by hand. */
  readonly ask: string
  /** The same: whether a help line stands under the answer. */
  readonly helpline: string
  /** Names of the facts that it waits for; none where it is always on. */
  readonly facts: readonly string[]
  readonly owner: string
  readonly reviewed: string
  readonly reviewBy: string
  readonly answer: string
}

/** A form in which nothing is written yet. */
export const EMPTY_INTENT_FORM: IntentForm = {
  title: '',
  questions: [],
  yes: [],
  no: [],
  not: [],
  related: [],
  passages: [],
  ask: '',
  helpline: '',
  facts: [],
  owner: '',
  reviewed: '',
  reviewBy: '',
  answer: '',
}

/** Reads an intent file as a form, as far as it goes. Null when it cannot be taken apart: then its text has to be mended. */
export function readIntentForm({ text }: Pick<ContentFile, 'text'>): IntentForm | null {
  const parts = splitFrontMatter(clean(text))
  if (parts === null) return null
  const { value, problems } = readYaml(parts.head, parts.headLine)
  if (problems.length > 0 || typeof value !== 'object' || value === null || Array.isArray(value)) return null
  const fields = value as Readonly<Record<string, unknown>>
  const line = (name: string): string => {
    const text = own(fields, name)
    return typeof text === 'string' ? text : ''
  }
  const list = (name: string): readonly string[] => {
    const member = own(fields, name)
    return Array.isArray(member) ? member.filter(one => typeof one === 'string') : []
  }
  return {
    title: line('title'),
    questions: list('questions'),
    yes: list('yes'),
    no: list('no'),
    not: list('not'),
    related: list('related'),
    passages: list('passages'),
    ask: line('ask'),
    helpline: line('helpline'),
    facts: list('facts'),
    owner: line('owner'),
    reviewed: line('reviewed'),
    reviewBy: line('reviewBy'),
    answer: parts.body,
  }
}

/**
 * Writes a form, finished or not, over the text of the file it was read from: what the form does not change stays as it was, with
 * notes and with fields it does not show.
 */
export function writeIntentForm(form: IntentForm, before = ''): string {
  const was = readIntentForm({ text: before })
  const parts = was && splitFrontMatter(clean(before))
  if (!parts) return begin(form)
  const isSameAnswer = form.answer.trim() === was.answer
  const head = editYaml(parts.head, fields => writeFields(fields, form))
  return `---\n${head}---\n${isSameAnswer ? parts.rest : `\n${form.answer.trim()}\n`}`
}

function begin({ answer, ...form }: IntentForm): string {
  const head = new Document()
  const inOneLine = (list: readonly string[]): Node => head.createNode(list, { flow: true })
  const { title, questions, yes, no, not, related, passages, ask, helpline, facts, owner, reviewed, reviewBy } = form
  const lists = { related: inOneLine(related), passages: inOneLine(passages) }
  head.contents = head.createNode({
    title,
    questions,
    ...(yes.length > 0 ? { yes } : {}),
    ...(no.length > 0 ? { no } : {}),
    ...(not.length > 0 ? { not } : {}),
    ...lists,
    ...(ask === '' ? {} : { ask }),
    ...(helpline === '' ? {} : { helpline }),
    ...(facts.length > 0 ? { facts: inOneLine(facts) } : {}),
    owner,
    reviewed,
    reviewBy,
  })
  return `---\n${head.toString({ lineWidth: 0, flowCollectionPadding: false })}---\n\n${answer.trim()}\n`
}

function writeFields(head: Document, form: IntentForm): void {
  for (const name of ['title', 'owner', 'reviewed', 'reviewBy'] as const) setText(head, [name], form[name])
  for (const name of ['ask', 'helpline'] as const) {
    if (form[name] === '') head.delete(name)
    else setText(head, [name], form[name])
  }
  if (form.facts.length > 0) setList(head, ['facts'], form.facts, true)
  else head.delete('facts')
  for (const name of ['questions', 'not'] as const) setList(head, [name], form[name])
  for (const name of ['yes', 'no'] as const) {
    if (form[name].length > 0) setList(head, [name], form[name])
    else head.delete(name)
  }
  for (const name of ['related', 'passages'] as const) setList(head, [name], form[name], true)
}

function clean(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
}
