import { CLOSINGS } from '../../../core/model/handoff-request.ts'
import { toAccountName } from '../../../core/model/staff.ts'
import type { RequestAction } from '../../web/requests-port.ts'
import type { Route } from '../../web/route.ts'
import { goTo } from '../../components/show.ts'
import { param, type StaffContext } from '../../web/request-context.ts'
import { colleaguesOf } from './colleagues.ts'
import { REASON_MAX } from './request-buttons.ts'
import { requestPath } from './request-line.ts'
import { showRequest } from './request.ts'
import { DID, REFUSED, sayDone } from './request-words.ts'

const PLAIN = ['claim', 'backup', 'unreached', 'release', 'reopen', 'undo'] as const

/** What staff do with a request: the buttons of the staff card, with the same effects, and some more. */
export const REQUEST_ACTIONS: readonly Route[] = [
  ...PLAIN.map(verb => action(verb, visit => press(visit, { verb }))),
  action('done', close),
  action('hand-over', handOver),
  action('take-over', takeOver),
]

function action(verb: RequestAction['verb'], answer: (visit: StaffContext) => Promise<Response>): Route {
  return { method: 'post', path: `/requests/:code/${verb}`, needs: 'editor', answer }
}

async function close(visit: StaffContext): Promise<Response> {
  const reason = CLOSINGS.find(closing => closing === visit.form.text('reason'))
  return reason ? press(visit, { verb: 'done', reason }, reason) : refuse(visit, 'Say how it ended.')
}

async function handOver(visit: StaffContext): Promise<Response> {
  const name = toAccountName(visit.form.text('to'))
  const to = (await colleaguesOf(visit)).find(one => one === name)
  return to
    ? press(visit, { verb: 'hand-over', to }, `to ${to}`)
    : refuse(visit, 'Choose a colleague who may work on requests.')
}

async function takeOver(visit: StaffContext): Promise<Response> {
  const reason = visit.form.text('reason').trim().slice(0, REASON_MAX)
  return reason === ''
    ? refuse(visit, 'Say why: it stands in the history.')
    : press(visit, { verb: 'take-over' }, reason)
}

async function press(visit: StaffContext, wanted: RequestAction, detail = ''): Promise<Response> {
  const { parts, me } = visit
  const code = param(visit, 'code')
  const none = { isFound: false, refused: 'unknown', isAnybodyOnCall: false } as const
  const pressed = (await parts.requests?.press(code, wanted, me.name)) ?? none
  const { refused } = pressed
  if (refused !== null && refused !== 'already') return refuse(visit, REFUSED[refused])
  if (refused === 'already') return goTo(visit, requestPath(code))
  const about = `the request ${code}`
  await parts.staff.audit.note({ atMs: parts.now(), who: me.name, did: DID[wanted.verb], about, detail })
  return goTo(visit, requestPath(code), { kind: 'done', text: sayDone(wanted, pressed) })
}

function refuse(visit: StaffContext, text: string): Promise<Response> {
  return showRequest(visit, { kind: 'trouble', text })
}
