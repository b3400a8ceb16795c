import { html } from 'hono/html'
import { CLOSINGS, type Refusal } from '../../../core/model/handoff-request.ts'
import type { RequestAction } from '../../web/requests-port.ts'
import type { Route } from '../../web/route.ts'
import { goTo, showPage } from '../../components/show.ts'
import { param, query, type StaffVisit } from '../../web/request-context.ts'
import type { Notice } from '../../components/frame.ts'
import { requestCard } from './request-card.ts'

/** Requests for a therapist: the buttons of the staff card, with the same effects. */
export const REQUESTS_ROUTES: readonly Route[] = [
  { method: 'get', path: '/requests', needs: 'editor', answer: visit => showRequests(visit, null) },
  { method: 'post', path: '/requests/:id/claim', needs: 'editor', answer: visit => press(visit, { verb: 'claim' }) },
  { method: 'post', path: '/requests/:id/backup', needs: 'editor', answer: visit => press(visit, { verb: 'backup' }) },
  {
    method: 'post',
    path: '/requests/:id/unreached',
    needs: 'editor',
    answer: visit => press(visit, { verb: 'unreached' }),
  },
  { method: 'post', path: '/requests/:id/done', needs: 'editor', answer: close },
]

/** What was done, as the audit log names it. */
const ACTIONS: Readonly<Record<RequestAction['verb'], string>> = {
  claim: 'claimed',
  backup: 'called for backup for',
  unreached: 'could not reach who sent',
  done: 'closed',
}

/** Said once it is done. */
const DONE: Readonly<Record<RequestAction['verb'], string>> = {
  claim:
    'It is yours. The person has been told that a therapist has it; please contact them in the way they gave. Talking through the assistant is not offered.',
  backup: 'Your colleagues were called. You keep it until one of them claims it.',
  unreached: 'The person was asked for another way to reach them. It stays with you.',
  done: 'It is closed. The person was told, and can reopen it for 7 days.',
}

/** Said where nothing was changed; "already" is as good as done. */
const REFUSED: Readonly<Record<Exclude<Refusal, 'already'>, string>> = {
  taken: 'A colleague was a moment faster and has it now. Thank you for being there.',
  'not-yours': 'Only who has claimed it can do that.',
  closed: 'It is closed: somebody has seen to it, or the person has withdrawn it.',
  unknown: 'This request is not there any more.',
  'too-late': 'It is too late for that.',
  nothing: 'There was nothing to do.',
}

async function showRequests(visit: StaffVisit, trouble: Notice | null): Promise<Response> {
  const { requests } = visit.parts
  const open = (await requests?.open(visit.me.name)) ?? []
  const none =
    requests === null
      ? 'This clinic takes no requests through the assistant: people are shown how to call or write.'
      : 'Nobody is waiting.'
  const body = html`<h1>Requests</h1>
    <p class="lead">People who want to talk to a therapist. What they wrote is shown to who has claimed it.</p>
    ${open.length === 0 ? html`<p>${none}</p>` : open.map(request => requestCard(request, visit))}`
  const said = trouble ?? saidBefore(query(visit, 'did'))
  return showPage(visit, { title: 'Requests', place: '/requests', body, said }, trouble === null ? 200 : 409)
}

function saidBefore(did: string): Notice | null {
  const done = Object.entries(DONE).find(([verb]) => verb === did)
  return done ? { kind: 'done', text: done[1] } : null
}

async function close(visit: StaffVisit): Promise<Response> {
  const reason = CLOSINGS.find(closing => closing === visit.form.text('reason'))
  if (!reason) return showRequests(visit, { kind: 'trouble', text: 'Say how it ended.' })
  return press(visit, { verb: 'done', reason })
}

async function press(visit: StaffVisit, action: RequestAction): Promise<Response> {
  const { parts, me } = visit
  const none = { code: null, refused: 'unknown' } as const
  const { code, refused } = (await parts.requests?.press(param(visit, 'id'), action, me.name)) ?? none
  if (refused !== null && refused !== 'already')
    return showRequests(visit, { kind: 'trouble', text: `${code === null ? '' : `${code}: `}${REFUSED[refused]}` })
  if (refused === null) {
    const detail = action.verb === 'done' ? action.reason : ''
    const about = `the request ${code}`
    await parts.staff.audit.note({ atMs: parts.now(), who: me.name, did: ACTIONS[action.verb], about, detail })
  }
  return goTo(visit, `/requests?did=${action.verb}`)
}
