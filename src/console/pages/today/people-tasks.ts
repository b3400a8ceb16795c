import type { RequestLine } from '../../web/requests-port.ts'
import { count, lengthText } from '../../components/time.ts'
import { mayI } from '../../web/request-context.ts'
import type { FindTasks, Task } from './task.ts'

/** How many kept questions are looked through. */
const LOOKED_AT = 200

/** People who wait for a therapist, and those whom I said I would see to. */
export const requestsWaiting: FindTasks = async ({ visit }) => {
  const { requests } = visit.parts
  if (requests === null || !mayI(visit, 'editor')) return []
  const lines = await requests.list(visit.me.name)
  return [...waiting(lines), ...mine(lines)]
}

function waiting(lines: readonly RequestLine[]): readonly Task[] {
  const waits = lines.filter(({ stage }) => stage === 'waiting')
  const [longest] = waits
  if (!longest) return []
  const overdue = waits.filter(({ isOverdue }) => isOverdue).length
  const late = overdue === 0 ? '' : `; ${overdue} overdue`
  const what = `${count(waits.length, 'request')} waiting for a therapist`
  const more = longest.waitedMs === 0 ? 'the clinic is closed' : `the longest for ${lengthText(longest.waitedMs)}`
  return [{ path: '/requests', what, more: `${more}${late}`, isUrgent: true }]
}

function mine(lines: readonly RequestLine[]): readonly Task[] {
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
  const { inbox, served } = visit.parts
  if (!served.current.clinic.keepsQuestions || !mayI(visit, 'editor')) return []
  const none = (await inbox.last(LOOKED_AT)).filter(({ outcome }) => outcome === 'fallback').length
  return none === 0
    ? []
    : [{ path: '/questions', what: `${count(none, 'question')} without an answer`, more: '', isUrgent: false }]
}
