import type { RequestLine } from '../../web/requests-port.ts'
import { readInbox } from '../../../editing/read-inbox.ts'
import { count, lengthText } from '../../components/time.ts'
import { mayI } from '../../web/request-context.ts'
import type { FindTasks, TodayItem } from './task.ts'

/** People who wait for a therapist, and those whom I said I would see to. */
export const requestsWaiting: FindTasks = async ({ visit }) => {
  const { requests } = visit.parts
  if (requests === null || !mayI(visit, 'editor')) return []
  const lines = await requests.list(visit.me.name)
  return [...waiting(lines), ...mine(lines)]
}

function waiting(lines: readonly RequestLine[]): readonly TodayItem[] {
  const waits = lines.filter(({ stage }) => stage === 'waiting')
  const [longest] = waits
  if (!longest) return []
  const overdue = waits.filter(({ isOverdue }) => isOverdue).length
  const late = overdue === 0 ? '' : `; ${overdue} overdue`
  const what = `${count(waits.length, 'request')} waiting for a therapist`
  const more = longest.waitedMs === 0 ? 'the clinic is closed' : `the longest for ${lengthText(longest.waitedMs)}`
  return [{ path: '/requests', what, more: `${more}${late}`, isUrgent: true }]
}

function mine(lines: readonly RequestLine[]): readonly TodayItem[] {
  return lines
    .filter(({ stage }) => stage === 'mine')
    .map(({ code, isUntouched, unreachedAtMs }) => ({
      path: `/requests/${encodeURIComponent(code)}`,
      what: `${code} is yours`,
      more: unreachedAtMs === null ? 'not done yet' : 'the person was asked for another way to reach them',
      isUrgent: isUntouched,
    }))
}

/** Questions that found no answer, where the clinic keeps them. */
export const questionsUnanswered: FindTasks = async ({ visit }) => {
  if (!visit.parts.served.current.clinic.keepsQuestions || !mayI(visit, 'editor')) return []
  const { open } = await readInbox(visit.parts)
  const asked = open.reduce((sum, { questions }) => sum + questions.length, 0)
  const more = `asked ${asked === 1 ? 'once' : `${asked} times`}`
  return open.length === 0
    ? []
    : [{ path: '/inbox', what: `${count(open.length, 'question')} without an answer`, more, isUrgent: false }]
}
