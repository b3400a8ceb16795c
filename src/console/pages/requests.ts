import { html } from 'hono/html'
import { CLOSINGS, type Closing } from '../../core/handoff/request.ts'
import { BASE } from '../address.ts'
import type { Html } from '../html.ts'
import { time } from '../pieces/time.ts'
import type { RequestLine } from '../request-desk.ts'
import type { Route } from '../route.ts'
import { goTo, showPage } from '../show.ts'
import { param, type StaffVisit } from '../visit.ts'
import { keyField, type Said } from './frame.ts'

/** Requests for a therapist. */
export const REQUESTS_ROUTES: readonly Route[] = [
  { method: 'get', path: '/requests', needs: 'editor', answer: visit => showRequests(visit, null) },
  { method: 'post', path: '/requests/:id/claim', needs: 'editor', answer: claim },
  { method: 'post', path: '/requests/:id/done', needs: 'editor', answer: done },
]

async function showRequests(visit: StaffVisit, said: Said | null): Promise<Response> {
  const { requests } = visit.parts
  const open = (await requests?.open(visit.me.name)) ?? []
  const none =
    requests === null
      ? 'This clinic takes no requests through the assistant: people are shown how to call or write.'
      : 'Nobody is waiting.'
  const body = html`<h1>Requests</h1>
    <p class="lead">People who want to talk to a therapist. What they wrote is shown to who has claimed it.</p>
    ${open.length === 0 ? html`<p>${none}</p>` : open.map(request => showRequest(request, visit))}`
  return showPage(visit, { title: 'Requests', place: '/requests', body, said }, said === null ? 200 : 409)
}

function showRequest(request: RequestLine, visit: StaffVisit): Html {
  const { id, code, platform, askedAtMs, state, claimedBy, details } = request
  const zone = visit.parts.served.current.clinic.timeZone
  const isMine = claimedBy === visit.me.name
  return html`<section class="card" aria-label="Request ${code}">
    <div class="headline">
      <h2>${code}</h2>
      ${state === 'open' ? html`<span class="badge warm">waiting</span>` : html`<span class="badge">claimed by ${isMine ? 'you' : claimedBy}</span>`}
    </div>
    <p class="quiet">Asked ${time(askedAtMs, zone)}, on ${platform}.</p>
    ${details === null ? '' : html`${details.map(text => html`<p>${text}</p>`)}`}
    <div class="buttons">
      ${state === 'open' ? html`<form method="post" action="${BASE}/requests/${id}/claim">${keyField(visit)}<button class="main">Claim</button></form>` : ''}
      ${
        isMine
          ? html`<form method="post" action="${BASE}/requests/${id}/done" class="row">
              ${keyField(visit)}<label
                >How it ended
                <select name="reason">
                  ${CLOSINGS.map(closing => html`<option value="${closing}">${ENDS[closing]}</option>`)}
                </select></label
              ><button>Done</button>
            </form>`
          : ''
      }
    </div>
  </section>`
}

const ENDS: Readonly<Record<Closing, string>> = {
  'in-touch': 'we are in touch',
  elsewhere: 'they found help elsewhere',
  'not-reached': 'they could not be reached',
}

async function claim(visit: StaffVisit): Promise<Response> {
  const { parts, me } = visit
  const isMine = (await parts.requests?.claim(param(visit, 'id'), me.name)) ?? false
  if (!isMine) return showRequests(visit, { kind: 'trouble', text: 'Somebody else was faster.' })
  await parts.staff.audit.note({
    atMs: parts.now(),
    who: me.name,
    did: 'claimed',
    about: 'a request',
    detail: param(visit, 'id'),
  })
  return goTo(visit, '/requests')
}

async function done(visit: StaffVisit): Promise<Response> {
  const { parts, me, form } = visit
  const reason = CLOSINGS.find(closing => closing === form.text('reason'))
  if (!reason) return showRequests(visit, { kind: 'trouble', text: 'Say how it ended.' })
  await parts.requests?.done(param(visit, 'id'), me.name, reason)
  await parts.staff.audit.note({
    atMs: parts.now(),
    who: me.name,
    did: 'closed',
    about: 'a request',
    detail: param(visit, 'id'),
  })
  return goTo(visit, '/requests')
}
