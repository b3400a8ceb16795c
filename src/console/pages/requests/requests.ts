import { html } from 'hono/html'
import type { Notice } from '../../web/notice.ts'
import type { Route } from '../../web/route.ts'
import { readBadges, showBadgesAnew, showTitle } from '../../components/badges.ts'
import { showPage, showPart } from '../../components/show.ts'
import { query, type StaffContext } from '../../web/request-context.ts'
import { showQueue } from './queue.ts'

/** Requests for a therapist, and the numbers that open pages ask for. */
export const REQUESTS_ROUTES: readonly Route[] = [
  { method: 'get', path: '/requests', needs: 'editor', answer: visit => showRequests(visit, null) },
  { method: 'get', path: '/requests/queue', needs: 'editor', isAskedByPages: true, answer: showQueueAnew },
  { method: 'get', path: '/counts', needs: 'editor', isAskedByPages: true, answer: showCounts },
]

/** Shows all requests. */
export async function showRequests(visit: StaffContext, trouble: Notice | null): Promise<Response> {
  const { requests } = visit.parts
  const queue =
    requests === null
      ? html`<p>This clinic takes no requests through the assistant: people are shown how to call or write.</p>`
      : showQueue(await requests.list(visit.me.name), visit)
  const body = html`<h1>Requests</h1>
    <p class="lead">
      People who want to talk to a therapist, the longest waiting first. What they wrote is shown to who has claimed it.
    </p>
    ${queue}`
  return showPage(visit, { title: 'Requests', place: '/requests', body, said: trouble }, trouble ? 409 : 200)
}

async function showQueueAnew(visit: StaffContext): Promise<Response> {
  return showPart(visit, showQueue((await visit.parts.requests?.list(visit.me.name)) ?? [], visit))
}

/** The numbers in the menu and the title of a page that is open. */
async function showCounts(visit: StaffContext): Promise<Response> {
  const badges = await readBadges(visit)
  const title = html`<title>${showTitle(query(visit, 'title'), badges)}</title>`
  return showPart(visit, html`${title}${showBadgesAnew(badges)}`)
}
