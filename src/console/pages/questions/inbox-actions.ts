import type { QuestionGroup } from '../../../core/learning/question-group.ts'
import type { SettledBy, SettledQuestion } from '../../../core/model/inbox.ts'
import { findGroup } from '../../../editing/read-inbox.ts'
import { putInDraft, settleGroup } from '../../../editing/settle-question.ts'
import { intentPath } from '../../web/address.ts'
import { goTo } from '../../components/show.ts'
import { count } from '../../components/time.ts'
import type { Notice } from '../../web/notice.ts'
import type { Route } from '../../web/route.ts'
import type { StaffContext } from '../../web/request-context.ts'

/** Seeing to what had no answer, and taking that back. */
export const INBOX_ACTIONS: readonly Route[] = [
  { method: 'post', path: '/inbox/settle', needs: 'editor', answer: settle },
  { method: 'post', path: '/inbox/undo', needs: 'editor', answer: takeBack },
]

async function settle(visit: StaffContext): Promise<Response> {
  const { form, parts } = visit
  const group = await findGroup(form.text('group'), parts)
  const how = HOWS.find(one => one === form.text('how'))
  const line = form.text('line').trim()
  if (!group || !how) return goTo(visit, '/inbox', kept(GONE, line))
  if ('settled' in group) return goTo(visit, '/inbox', kept(alreadyBy(group.settled.by, visit), line))
  if (how === 'ignored') return settled(visit, group, { how, intent: null })
  if (line === '') return goTo(visit, '/inbox', { kind: 'trouble', text: 'The line in your own words is missing.' })
  const put = await putInDraft({ how, intent: form.text('intent'), line }, visit)
  if (put === null)
    return goTo(visit, '/inbox', { kind: 'trouble', text: 'There is no such answer, or it cannot be read yet.' })
  return settled(visit, group, { how, intent: put.intent }, put.proposed)
}

const HOWS = ['added', 'new', 'human', 'elsewhere', 'ignored'] as const satisfies readonly SettledBy[]
const GONE = 'That question is not there any more. It was deleted, as all are in time, or whoever asked it wished so.'

/** A colleague was faster: theirs stays, and stands below. */
function alreadyBy(by: string, { me }: StaffContext): string {
  return `${by === me.name ? 'You have' : `${by} has`} seen to it already, and it stays so: it stands below, with “Undo”.`
}

/** What was typed on a page that is out of date is said again: it is nowhere else. */
function kept(text: string, line = ''): Notice {
  const typed = line === '' ? '' : ` Your words, to copy: “${line}”.`
  return { kind: 'trouble', text: `${text} Nothing was changed.${typed}` }
}

async function settled(
  visit: StaffContext,
  group: QuestionGroup,
  done: Pick<SettledQuestion, 'how' | 'intent'>,
  proposed = 0,
): Promise<Response> {
  await settleGroup(group, done, visit)
  const text =
    done.intent === null ? 'Ignored.' : `It stands in the draft. ${sayProposed(proposed)}Look at it, and publish it.`
  const notice = { kind: 'done', text, undo: { path: '/inbox/undo', fields: { group: group.id } } } as const
  return goTo(visit, done.intent === null ? '/inbox' : intentPath(done.intent), notice)
}

/** What is proposed is only that: whoever reads it decides. */
function sayProposed(proposed: number): string {
  if (proposed === 0) return ''
  return `It begins with ${count(proposed, 'passage')} of your texts that may answer it: keep what does, take out the rest. `
}

async function takeBack(visit: StaffContext): Promise<Response> {
  const group = await findGroup(visit.form.text('group'), visit.parts)
  if (!group) return goTo(visit, '/inbox', kept(GONE))
  await settleGroup(group, null, visit)
  const text = 'It waits again. What was written in the draft stays there until you throw it away.'
  return goTo(visit, '/inbox', { kind: 'done', text })
}
