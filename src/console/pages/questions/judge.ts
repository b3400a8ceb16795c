import { randomUUID } from 'node:crypto'
import { placeQuestion } from '../../../content/editing/place-question.ts'
import { idOf, isIntentFile } from '../../../content/files/intent-file.ts'
import { readIntentForm } from '../../../content/files/intent-form.ts'
import type { ContentFile } from '../../../core/model/draft.ts'
import { toIntentId, type IntentId } from '../../../core/model/intent.ts'
import { toUtterance } from '../../../core/model/turn.ts'
import { readDraft } from '../../../editing/draft.ts'
import { pathName } from '../../../editing/path-name.ts'
import { putInDraft } from '../../../editing/settle-question.ts'
import { intentPath } from '../../web/address.ts'
import type { Notice } from '../../web/notice.ts'
import type { Route } from '../../web/route.ts'
import type { StaffContext } from '../../web/request-context.ts'
import { goTo } from '../../components/show.ts'
import { saveFiles } from '../../workspace/save-files.ts'
import { undoOf } from '../../workspace/undo.ts'
import { NEW_ANSWER, NO_ANSWER } from './judge-form.ts'
import { showTry } from './try.ts'
import { oneLine } from '../../../core/model/one-line.ts'

/** Saying of a question that was tried whether what it got is right. */
export const JUDGE_ROUTES: readonly Route[] = [
  { method: 'post', path: '/try/right', needs: 'editor', answer: keepAsRight },
  { method: 'post', path: '/try/should-be', needs: 'editor', answer: correct },
]

/** Keeps it among the questions that must work, once. */
async function keepAsRight(visit: StaffContext): Promise<Response> {
  const { form, parts, me } = visit
  const question = toUtterance(form.text('q'))
  const expects = form.text('expects') === NO_ANSWER ? null : toIntentId(form.text('expects'))
  if (question === null) return showTry(visit, MISSING)
  const { golden } = parts.editing
  if ((await golden.list()).some(one => one.question === question && one.expects === expects))
    return showTry(visit, { kind: 'done', text: 'It is among the questions that must work already.' })
  const id = randomUUID()
  await golden.add({ id, question, expects })
  const did = 'kept a question that must work'
  await parts.staff.audit.note({
    atMs: parts.now(),
    who: me.name,
    did,
    about: expects ?? 'not to be answered',
    detail: '',
  })
  const undo = { path: `/golden/${id}/remove`, fields: {} }
  return showTry(visit, { kind: 'done', text: 'Kept among the questions that must work.', undo })
}

const MISSING: Notice = { kind: 'trouble', text: 'The question is missing.' }

/** Puts the question where it belongs, and shows what it gets from then on. */
async function correct(visit: StaffContext): Promise<Response> {
  const line = oneLine(visit.form.text('line'))
  const to = visit.form.text('to')
  if (line === '') return showTry(visit, MISSING)
  if (to === NEW_ANSWER) return beginAnswer(line, visit)
  const draft = await readDraft(visit.parts)
  const target = to === NO_ANSWER ? null : targetIn(draft.files, to)
  if (target === undefined) return showTry(visit, NOT_THERE)
  const notTo = visit.form.all('given').filter(given => given !== to)
  const placed = placeQuestion({ question: line, to: target?.id ?? null, notTo }, draft.files)
  const steps = await saveFiles(placed, draft, visit)
  if (steps.length === 0) return showTry(visit, SAME)
  const { me, parts } = visit
  const done = { who: me.name, did: 'said where a question belongs:', about: target?.id ?? 'to no answer', detail: '' }
  await parts.staff.audit.note({ atMs: parts.now(), ...done })
  const where = target === null ? 'It stands under what looks alike' : `It belongs to “${target.title}”`
  const text = `${where} from now on; nothing is published yet.`
  const notice = { kind: 'done', text, undo: undoOf(steps) } as const
  const onPage = toIntentId(visit.form.text('for'))
  return onPage === null ? showTry(visit, notice) : goTo(visit, intentPath(onPage), notice)
}

interface AnswerTarget {
  readonly id: IntentId
  readonly title: string
}

function targetIn(files: readonly ContentFile[], name: string): AnswerTarget | undefined {
  const id = toIntentId(name)
  const file = id && files.find(one => isIntentFile(one) && idOf(one.path) === id)
  return file && id ? { id, title: readIntentForm(file)?.title || pathName(file.path) } : undefined
}

async function beginAnswer(line: string, visit: StaffContext): Promise<Response> {
  const put = await putInDraft({ how: 'new', intent: '', line }, visit)
  return put === null ? showTry(visit, NOT_THERE) : goTo(visit, intentPath(put.intent), BEGUN)
}

const BEGUN: Notice = { kind: 'done', text: 'Begun with your question. Write its answer; nothing is published yet.' }
const NOT_THERE: Notice = { kind: 'trouble', text: 'Choose an answer: that one is not there, or cannot be read yet.' }
const SAME: Notice = {
  kind: 'trouble',
  text: 'It stands there already, so nothing has changed. Put it in other words, or change the answers themselves.',
}
