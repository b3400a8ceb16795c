import { beginIntent } from '../../../content/editing/begin-intent.ts'
import { slugOf } from '../../../content/editing/slug.ts'
import { readIntentForm, writeIntentForm } from '../../../content/files/intent-form.ts'
import { idOf } from '../../../content/files/intent-file.ts'
import type { QuestionGroup } from '../../../core/learning/question-group.ts'
import type { SettledBy } from '../../../core/model/inbox.ts'
import { toIntentId, type IntentId } from '../../../core/model/intent.ts'
import { intentPath } from '../../web/address.ts'
import { dayOf } from '../../components/time.ts'
import { goTo } from '../../components/show.ts'
import { readDraft, versionOf } from '../../workspace/draft.ts'
import { isIntentFile } from '../../workspace/intent-rows.ts'
import { save } from '../../workspace/save.ts'
import { findGroup } from '../../workspace/read-inbox.ts'
import type { Route } from '../../web/route.ts'
import type { StaffContext } from '../../web/request-context.ts'

/** Seeing to what had no answer, and taking that back. */
export const INBOX_ACTIONS: readonly Route[] = [
  { method: 'post', path: '/inbox/settle', needs: 'editor', answer: settle },
  { method: 'post', path: '/inbox/undo', needs: 'editor', answer: takeBack },
]

/** The intent whose answer is the way to a human being. */
const HUMAN = toIntentId('talk-to-a-therapist')
/** What an answer begins with that says where else to ask; whoever writes it goes on. */
const ELSEWHERE = 'This is nothing we can help with here. Who can:'
/** Longest title of an intent, in characters. */
const TITLE_MAX = 75

/** A question as a line to begin with: what was taken out is for staff to put in words, or to leave out. */
export function inStaffsWords(question: string): string {
  return question
    .replace(/\[(?:…|number)\]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/\s(?=[?.,!])/g, '')
    .trim()
}

async function settle(visit: StaffContext): Promise<Response> {
  const { form, parts, me } = visit
  const group = await findGroup(form.text('group'), parts)
  const how = HOWS.find(one => one === form.text('how'))
  const line = form.text('line').trim()
  if (!group || !how) return goTo(visit, '/inbox', GONE)
  if (how === 'ignored') return settled(visit, group, { how, intent: null })
  if (line === '') return goTo(visit, '/inbox', { kind: 'trouble', text: 'The line in your own words is missing.' })
  const intent = how === 'new' || how === 'elsewhere' ? await begin(visit, how, line) : await addLine(visit, how, line)
  if (intent === null)
    return goTo(visit, '/inbox', { kind: 'trouble', text: 'There is no such answer, or it cannot be read yet.' })
  await parts.staff.audit.note({ atMs: parts.now(), who: me.name, did: DID[how], about: intent, detail: '' })
  return settled(visit, group, { how, intent })
}

const HOWS = ['added', 'new', 'human', 'elsewhere', 'ignored'] as const satisfies readonly SettledBy[]
const GONE = { kind: 'trouble', text: 'That question is not there any more.' } as const
const DID = {
  added: 'added what was asked to',
  new: 'began for what was asked',
  human: 'sent to a human what was asked:',
  elsewhere: 'began for what is not for us',
} as const

async function settled(
  visit: StaffContext,
  { id, questions }: QuestionGroup,
  done: { readonly how: SettledBy; readonly intent: IntentId | null },
): Promise<Response> {
  const { parts, me } = visit
  const turns = questions.map(({ turn }) => turn)
  await parts.inbox.settle(turns, { ...done, by: me.name, atMs: parts.now() })
  const text = done.intent === null ? 'Ignored.' : 'It stands in the draft. Look at it, and publish it.'
  const notice = { kind: 'done', text, undo: { path: '/inbox/undo', fields: { group: id } } } as const
  return goTo(visit, done.intent === null ? '/inbox' : intentPath(done.intent), notice)
}

async function takeBack(visit: StaffContext): Promise<Response> {
  const group = await findGroup(visit.form.text('group'), visit.parts)
  if (!group) return goTo(visit, '/inbox', GONE)
  const turns = group.questions.map(({ turn }) => turn)
  await visit.parts.inbox.settle(turns, null)
  const text = 'It waits again. What was written in the draft stays there until you throw it away.'
  return goTo(visit, '/inbox', { kind: 'done', text })
}

/** Puts a line to the ways of asking of an intent, in the draft. */
async function addLine({ form, parts, me }: StaffContext, how: SettledBy, line: string): Promise<IntentId | null> {
  const id = how === 'human' ? HUMAN : toIntentId(form.text('intent'))
  const draft = await readDraft(parts)
  const file = draft.files.find(one => isIntentFile(one) && idOf(one.path) === id)
  const fields = file && readIntentForm(file)
  if (!file || !fields || id === null) return null
  const isThere = fields.questions.includes(line)
  const text = isThere ? file.text : writeIntentForm({ ...fields, questions: [...fields.questions, line] }, file.text)
  const edition = draft.latest?.number ?? null
  await save({ path: file.path, text, over: versionOf(draft, file.path), edition, editor: me.name }, parts)
  return id
}

/** Begins an intent with a line as its title and first way of asking, in the draft. */
async function begin({ parts, me }: StaffContext, how: SettledBy, line: string): Promise<IntentId | null> {
  const draft = await readDraft(parts)
  const id = toIntentId(freeName(slugOf(line), path => draft.files.some(one => one.path.endsWith(`/${path}.md`))))
  if (id === null) return null
  const path = `clinic/${id}.md`
  const answer = how === 'elsewhere' ? ELSEWHERE : ''
  const start = { title: line.slice(0, TITLE_MAX), questions: [line], answer, today: dayOf(parts.now()) }
  const edition = draft.latest?.number ?? null
  await save({ path, text: beginIntent(start), over: versionOf(draft, path), edition, editor: me.name }, parts)
  return id
}

function freeName(name: string, isTaken: (name: string) => boolean): string {
  for (let number = 2; ; number += 1) {
    const next = number === 2 ? name : `${name.slice(0, 55)}-${number - 1}`
    if (!isTaken(next)) return next
  }
}
