import { beginIntent } from '../content/editing/begin-intent.ts'
import { slugOf } from '../content/files/slug.ts'
import { readIntentForm, writeIntentForm } from '../content/files/intent-form.ts'
import { idOf, isIntentFile } from '../content/files/intent-file.ts'
import type { QuestionGroup } from '../core/learning/question-group.ts'
import type { SettledBy, SettledQuestion } from '../core/model/inbox.ts'
import { toIntentId, type IntentId } from '../core/model/intent.ts'
import { parseContent } from '../content/files/parse-content.ts'
import { beginAnswer } from './begin-answer.ts'
import { dayOf } from './day-of.ts'
import { readDraft, versionOf } from './draft.ts'
import type { AtWork } from './parts.ts'
import { save } from './save.ts'

/** The intent whose answer is the way to a human being. */
const HUMAN = toIntentId('talk-to-a-therapist')

/** A question as a line to begin with: what was taken out is for staff to put in words, or to leave out. */
export function inStaffsWords(question: string): string {
  return question
    .replace(/\[(?:…|number)\]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/\s(?=[?.,!])/g, '')
    .trim()
}

/** What becomes of a question in the draft: in which intent a line in staff's own words is to stand. */
export interface Wording {
  readonly how: Exclude<SettledBy, 'ignored'>
  /** Counts where the line is put to an answer. */
  readonly intent: string
  readonly line: string
}

/** Where a question was put. */
export interface PutInDraft {
  readonly intent: IntentId
  readonly path: string
  /** True where nobody was changing that file before. */
  readonly isOwn: boolean
  /** How many passages of the clinic's texts are proposed for it. */
  readonly proposed: number
}

/** Puts a question into the draft, and notes who did. Null where there is no such answer, or it cannot be read yet. */
export async function putInDraft(
  wording: Wording,
  work: AtWork<'editing' | 'editions' | 'staff' | 'now'>,
): Promise<PutInDraft | null> {
  const { how } = wording
  const put = how === 'new' || how === 'elsewhere' ? await begin(wording, work) : await addLine(wording, work)
  if (put === null) return null
  const { me, parts } = work
  await parts.staff.audit.note({ atMs: parts.now(), who: me.name, did: DID[how], about: put.intent, detail: '' })
  return put
}

/** Notes of all questions of a group that somebody has seen to them; null takes that back. */
export async function settleGroup(
  { questions }: Pick<QuestionGroup, 'questions'>,
  done: Pick<SettledQuestion, 'how' | 'intent'> | null,
  { me, parts }: AtWork<'inbox' | 'now'>,
): Promise<void> {
  const turns = questions.map(({ turn }) => turn)
  await parts.inbox.settle(turns, done && { ...done, by: me.name, atMs: parts.now() })
}

const DID = {
  added: 'added what was asked to',
  new: 'began for what was asked',
  human: 'sent to a human what was asked:',
  elsewhere: 'began for what is not for us',
} as const satisfies Readonly<Record<Wording['how'], string>>

type Writing = AtWork<'editing' | 'editions' | 'now'>

/** Puts a line to the ways of asking of an intent, in the draft. */
async function addLine({ how, intent, line }: Wording, { parts, me }: Writing): Promise<PutInDraft | null> {
  const id = how === 'human' ? HUMAN : toIntentId(intent)
  const draft = await readDraft(parts)
  const file = draft.files.find(one => isIntentFile(one) && idOf(one.path) === id)
  const fields = file && readIntentForm(file)
  if (!file || !fields || id === null) return null
  const isThere = fields.questions.includes(line)
  const text = isThere ? file.text : writeIntentForm({ ...fields, questions: [...fields.questions, line] }, file.text)
  const edition = draft.latest?.number ?? null
  await save({ path: file.path, text, over: versionOf(draft, file.path), edition, editor: me.name }, parts)
  return { intent: id, path: file.path, isOwn: draft.versions.get(file.path)?.isOpen !== true, proposed: 0 }
}

/** Begins an intent with a line as its title and first way of asking, in the draft. */
async function begin({ how, line }: Wording, { parts, me }: Writing): Promise<PutInDraft | null> {
  const draft = await readDraft(parts)
  const id = toIntentId(freeName(slugOf(line), path => draft.files.some(one => one.path.endsWith(`/${path}.md`))))
  if (id === null) return null
  const path = `clinic/${id}.md`
  const texts = parseContent(draft.files).parsed.sources.flatMap(({ passages }) =>
    passages.map(({ passage }) => passage),
  )
  const start = { ...beginAnswer(how === 'elsewhere' ? how : 'new', line, texts), today: dayOf(parts.now()) }
  const edition = draft.latest?.number ?? null
  await save({ path, text: beginIntent(start), over: versionOf(draft, path), edition, editor: me.name }, parts)
  return { intent: id, path, isOwn: true, proposed: start.passages.length }
}

function freeName(name: string, isTaken: (name: string) => boolean): string {
  for (let number = 2; ; number += 1) {
    const next = number === 2 ? name : `${name.slice(0, 55)}-${number - 1}`
    if (!isTaken(next)) return next
  }
}
