import { Document } from 'yaml'
import type { Node } from 'yaml'
import type { ContentFile } from '../core/draft.ts'
import { splitFrontMatter } from './front-matter.ts'
import { readYaml } from './read-yaml.ts'

/** An intent as somebody is writing it: everything as text, right or not yet. */
export interface IntentForm {
  readonly title: string
  readonly questions: readonly string[]
  /** As in the file, such as `does my insurance pay → insurance`. */
  readonly not: readonly string[]
  readonly related: readonly string[]
  readonly passages: readonly string[]
  readonly owner: string
  readonly reviewed: string
  readonly reviewBy: string
  readonly answer: string
}

/** Reads an intent file as a form, as far as it goes. Null when it cannot be taken apart: then its text has to be mended. */
export function readIntentForm({ text }: Pick<ContentFile, 'text'>): IntentForm | null {
  const parts = splitFrontMatter(text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'))
  if (parts === null) return null
  const { value, problems } = readYaml(parts.head, parts.headLine)
  if (problems.length > 0 || typeof value !== 'object' || value === null || Array.isArray(value)) return null
  const fields = value as Readonly<Record<string, unknown>>
  const line = (name: string): string => (typeof fields[name] === 'string' ? fields[name] : '')
  const list = (name: string): readonly string[] => {
    const member = fields[name]
    return Array.isArray(member) ? member.filter(one => typeof one === 'string') : []
  }
  return {
    title: line('title'),
    questions: list('questions'),
    not: list('not'),
    related: list('related'),
    passages: list('passages'),
    owner: line('owner'),
    reviewed: line('reviewed'),
    reviewBy: line('reviewBy'),
    answer: parts.body,
  }
}

/** Writes a form as the text of an intent file, whether it is finished or not. */
export function writeIntentForm({ answer, ...fields }: IntentForm): string {
  const head = new Document()
  const inOneLine = (list: readonly string[]): Node => head.createNode(list, { flow: true })
  const { title, questions, not, related, passages, owner, reviewed, reviewBy } = fields
  head.contents = head.createNode({
    title,
    questions,
    ...(not.length > 0 ? { not } : {}),
    related: inOneLine(related),
    passages: inOneLine(passages),
    owner,
    reviewed,
    reviewBy,
  })
  return `---\n${head.toString({ lineWidth: 0, flowCollectionPadding: false })}---\n\n${answer.trim()}\n`
}
