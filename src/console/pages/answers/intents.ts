import { html } from 'hono/html'
import { BASE, intentPath } from '../../web/address.ts'
import type { Html } from '../../web/html.ts'
import { findRows, readIntentRows, type IntentRow } from '../../workspace/intent-rows.ts'
import { dayOf } from '../../../editing/day-of.ts'
import { ageText, count } from '../../components/time.ts'
import { PAGE_ROWS, pageIn, showPager } from '../../components/pager.ts'
import { scrollTable } from '../../components/scroll-table.ts'
import type { Route } from '../../web/route.ts'
import { showStandIns } from '../../workspace/show-stand-ins.ts'
import { showPage, showPart } from '../../components/show.ts'
import { isPartial, mayI, query, type StaffContext } from '../../web/request-context.ts'
import { helpfulText } from '../figures/figures-tables.ts'

/** All intents. */
export const INTENTS_ROUTES: readonly Route[] = [
  { method: 'get', path: '/intents', needs: 'viewer', answer: listIntents },
]

async function listIntents(visit: StaffContext): Promise<Response> {
  const asked = query(visit, 'q').trim()
  const { rows, standIns } = await readIntentRows(visit.parts)
  const found = findRows(rows, asked, query(visit, 'order'))
  const said = saidOf(found, asked)
  const shown = showPageOf(found, visit)
  if (isPartial(visit))
    return showPart(
      visit,
      html`<div data-hx-swap-oob="innerHTML:#found">${said}</div>
        ${shown}`,
    )
  const list = html`${showStandIns(standIns, visit)}
    <p id="found" role="status">${said}</p>
    <div id="list">${shown}</div>`
  return showPage(visit, { title: 'Answers', place: '/intents', body: showAll(visit, list) })
}

/** Fifty at a time. */
function showPageOf(found: readonly IntentRow[], visit: StaffContext): Html {
  const page = pageIn(query(visit, 'page'))
  const from = (page - 1) * PAGE_ROWS
  const asked = { q: query(visit, 'q'), order: query(visit, 'order') }
  const isLast = from + PAGE_ROWS >= found.length
  return html`${showTable(found.slice(from, from + PAGE_ROWS), visit)}
  ${showPager({ page, isLast, path: '/intents', query: asked })}`
}

/** How many there are, said where a screen reader hears it as somebody types. */
function saidOf(found: readonly IntentRow[], asked: string): string {
  if (asked === '') return count(found.length, 'answer')
  if (found.length === 0) return `No answer holds “${asked}”. Perhaps it is a new one?`
  return `${count(found.length, 'answer')} with “${asked}”`
}

function showAll(visit: StaffContext, list: Html): Html {
  const order = query(visit, 'order')
  const option = (value: string, name: string): Html =>
    html`<option value="${value}" ${order === value ? html`selected` : ''}>${name}</option>`
  return html`<div class="headline">
      <h1>Answers</h1>
      ${mayI(visit, 'editor') ? html`<a class="button" href="${BASE}/new-intent">New answer</a>` : ''}
    </div>
    <p class="lead">Everything people can ask, and what we answer. Asked and helpful are of the last 30 days.</p>
    <form
      method="get"
      action="${BASE}/intents"
      class="row"
      role="search"
      aria-label="Answers"
      data-hx-get="${BASE}/intents"
      data-hx-trigger="input delay:250ms, change, submit"
      data-hx-target="#list"
    >
      <label
        >Search
        <input type="search" name="q" value="${query(visit, 'q')}" placeholder="a word from a question or an answer"
      /></label>
      <label
        >Order
        <select name="order">
          ${option('review', 'review due first')}${option('asked', 'asked most first')}${option('helpful', 'least helpful first')}${option('title', 'by title')}
        </select>
      </label>
      <button>Show</button>
    </form>
    ${list}`
}

function showTable(rows: readonly IntentRow[], visit: StaffContext): Html {
  if (rows.length === 0) return html``
  return scrollTable(
    'Answers',
    ['Question', 'Owner', 'Reviewed', { count: 'Asked' }, { count: 'Helpful' }],
    rows.map(row => showRow(row, visit)),
  )
}

function showRow(row: IntentRow, { parts }: StaffContext): Html {
  const { id, title, owner, reviewed, reviewBy, isChanged, missing, counted } = row
  const isDue = missing.length === 0 && reviewBy !== '' && reviewBy <= dayOf(parts.now())
  return html`<tr>
    <th scope="row">
      <a href="${BASE}${intentPath(id)}">${title}</a> ${isChanged ? html`<span class="badge">changed</span>` : ''}
      ${missing.length > 0 ? html`<span class="badge">off</span> <span class="quiet small">waits for ${missing.join(', ')}</span>` : ''}
    </th>
    <td data-name="Owner">${owner}</td>
    <td data-name="Reviewed">
      ${ageText(reviewed, parts.now())} ${isDue ? html`<span class="badge warm">review due</span>` : ''}
    </td>
    <td class="count" data-name="Asked">${counted?.answered ?? 0}</td>
    <td class="count" data-name="Helpful">${helpfulText(counted)}</td>
  </tr>`
}
