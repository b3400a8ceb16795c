import { html } from 'hono/html'
import type { Notice } from '../../web/notice.ts'
import type { Route } from '../../web/route.ts'
import { showPage, showPart } from '../../components/show.ts'
import { showTrouble } from '../../components/error-page.ts'
import { param, type StaffContext } from '../../web/request-context.ts'
import { colleaguesOf } from './colleagues.ts'
import { showCard, showEventsAnew, showNow } from './request-card.ts'
import { showRequests } from './requests.ts'

/** One request. */
export const REQUEST_ROUTES: readonly Route[] = [
  { method: 'get', path: '/requests/:code', needs: 'editor', answer: visit => showRequest(visit, null) },
  { method: 'get', path: '/requests/:code/now', needs: 'editor', isAskedByPages: true, answer: showHowItStands },
]

/** Shows a request; where there is none, the others, with what is to be said. */
export async function showRequest(visit: StaffContext, said: Notice | null): Promise<Response> {
  const card = await visit.parts.requests?.card(param(visit, 'code'), visit.me.name, 'with words')
  if (!card) return said === null ? showTrouble(visit.context, 404) : showRequests(visit, said)
  const body = showCard(card, await colleaguesOf(visit), visit)
  return showPage(visit, { title: card.code, place: '/requests', body, said }, said?.kind === 'trouble' ? 409 : 200)
}

async function showHowItStands(visit: StaffContext): Promise<Response> {
  const card = await visit.parts.requests?.card(param(visit, 'code'), visit.me.name, 'without words')
  return card
    ? showPart(visit, html`${showNow(card, visit)}${showEventsAnew(card, visit)}`)
    : showTrouble(visit.context, 404)
}
