import { html } from 'hono/html'
import type { AuditEntry, AuditFilter } from '../../../core/model/staff.ts'
import { BASE } from '../../web/address.ts'
import type { Html } from '../../web/html.ts'
import { PAGE_ROWS, pageIn, showPager } from '../../components/pager.ts'
import { time } from '../../components/time.ts'
import { scrollTable } from '../../components/scroll-table.ts'
import { toCsv } from '../../components/to-csv.ts'
import type { Route } from '../../web/route.ts'
import { showPage } from '../../components/show.ts'
import { query, type StaffContext } from '../../web/request-context.ts'

/** Who did what. */
export const AUDIT_ROUTES: readonly Route[] = [
  { method: 'get', path: '/audit', needs: 'publisher', answer: showAudit },
  { method: 'get', path: '/audit/export', needs: 'publisher', answer: exportAudit },
]

/** How many entries are exported at most: some years of a busy clinic. */
const EXPORTED = 20_000

async function showAudit(visit: StaffContext): Promise<Response> {
  const { staff } = visit.parts
  const page = pageIn(query(visit, 'page'))
  // One more than is shown tells whether there is another page.
  const skip = (page - 1) * PAGE_ROWS
  const [found, deeds, accounts] = await Promise.all([
    staff.audit.find(filterOf(visit), { count: PAGE_ROWS + 1, skip }),
    staff.audit.deeds(),
    staff.accounts.list(),
  ])
  const asked = { who: query(visit, 'who'), did: query(visit, 'did'), text: query(visit, 'text') }
  const people = ['console', 'folder', ...accounts.map(({ name }) => name)]
  const body = html`<h1>History</h1>
    <p class="lead">Who did what. Nothing in it is ever changed.</p>
    ${filterForm(asked, { people, deeds })} ${showEntries(found.slice(0, PAGE_ROWS), visit)}
    ${showPager({ page, isLast: found.length <= PAGE_ROWS, path: '/audit', query: asked })}
    <p>
      <a href="${BASE}/audit/export?${new URLSearchParams(asked).toString()}">Export all of this as a table (CSV)</a>
    </p>`
  return showPage(visit, { title: 'History', place: '/audit', body })
}

function filterOf(visit: StaffContext): AuditFilter {
  const asked = (name: string): string | null => query(visit, name).trim().slice(0, ASKED_MAX) || null
  return { who: asked('who'), did: asked('did'), text: asked('text') }
}

/** Longest text that is looked for, in characters. */
const ASKED_MAX = 200

interface FilterChoices {
  readonly people: readonly string[]
  readonly deeds: readonly string[]
}

function filterForm(asked: Readonly<Record<'who' | 'did' | 'text', string>>, { people, deeds }: FilterChoices): Html {
  const choices = (all: readonly string[], chosen: string, any: string): Html =>
    html`<option value="">${any}</option>
      ${all.map(one => html`<option ${one === chosen ? html`selected` : ''}>${one}</option>`)}`
  return html`<form method="get" action="${BASE}/audit" class="row" role="search" aria-label="History">
    <label
      >Who
      <select name="who">
        ${choices(people, asked.who, 'anybody')}
      </select></label
    >
    <label
      >Did
      <select name="did">
        ${choices(deeds, asked.did, 'anything')}
      </select></label
    >
    <label>About <input name="text" value="${asked.text}" placeholder="an answer, a version, a reason" /></label>
    <button>Show</button>
  </form>`
}

function showEntries(entries: readonly AuditEntry[], { parts }: StaffContext): Html {
  if (entries.length === 0) return html`<p class="quiet">Nothing of this kind was done.</p>`
  return scrollTable(
    'History',
    ['When', 'Who', 'Did', 'Why and how'],
    entries.map(
      ({ atMs, who, did, about, detail }) =>
        html`<tr>
          <td>${time(atMs, parts.served.current.clinic.timeZone)}</td>
          <th scope="row">${who}</th>
          <td>${did} ${about}</td>
          <td>${detail}</td>
        </tr>`,
    ),
  )
}

async function exportAudit(visit: StaffContext): Promise<Response> {
  const entries = await visit.parts.staff.audit.find(filterOf(visit), { count: EXPORTED, skip: 0 })
  const rows = entries.map(({ atMs, who, did, about, detail }) => [
    new Date(atMs).toISOString(),
    who,
    did,
    about,
    detail,
  ])
  const { context } = visit
  context.header('Content-Type', 'text/csv; charset=utf-8')
  context.header('Content-Disposition', 'attachment; filename="history.csv"')
  return context.body(toCsv([['when', 'who', 'did', 'about', 'detail'], ...rows]))
}
