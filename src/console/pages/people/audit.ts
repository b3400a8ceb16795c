import { html } from 'hono/html'
import { BASE } from '../../web/address.ts'
import { time } from '../../components/time.ts'
import { scrollTable } from '../../components/scroll-table.ts'
import type { Route } from '../../web/route.ts'
import { showPage } from '../../components/show.ts'
import { query, type StaffContext } from '../../web/request-context.ts'

/** Who did what. */
export const AUDIT_ROUTES: readonly Route[] = [{ method: 'get', path: '/audit', needs: 'publisher', answer: showAudit }]

/** How many entries a page shows. */
const SHOWN = 100

async function showAudit(visit: StaffContext): Promise<Response> {
  const { staff, served, now } = visit.parts
  const before = /^\d{1,15}$/.test(query(visit, 'before')) ? Number(query(visit, 'before')) : now() + 1
  const entries = await staff.audit.last(SHOWN, before)
  const last = entries.length === SHOWN ? entries.at(-1) : undefined
  const body = html`<h1>History</h1>
    <p class="lead">Who did what. Nothing in it is ever changed.</p>
    ${scrollTable(
      'History',
      ['When', 'Who', 'Did', 'Why and how'],
      entries.map(
        ({ atMs, who, did, about, detail }) =>
          html`<tr>
            <td>${time(atMs, served.current.clinic.timeZone)}</td>
            <th scope="row">${who}</th>
            <td>${did} ${about}</td>
            <td>${detail}</td>
          </tr>`,
      ),
    )}
    ${last === undefined ? '' : html`<p><a href="${BASE}/audit?before=${last.atMs}">Earlier</a></p>`}`
  return showPage(visit, { title: 'History', place: '/audit', body })
}
