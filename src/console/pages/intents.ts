import { html } from 'hono/html'
import { readIntentForm } from '../../content/intent-form.ts'
import { idOf } from '../../content/intent-file.ts'
import type { IntentCount } from '../../core/figures.ts'
import type { ContentFile } from '../../core/draft.ts'
import { BASE, intentPath } from '../address.ts'
import { readDraft } from '../draft.ts'
import type { Html } from '../html.ts'
import { helpfulText } from './figures-tables.ts'
import { ageText, dayOf } from '../pieces/time.ts'
import type { Route } from '../route.ts'
import { showPage, showPart } from '../show.ts'
import { isPartial, mayI, query, type StaffVisit } from '../visit.ts'

/** All intents. */
export const INTENTS_ROUTES: readonly Route[] = [
  { method: 'get', path: '/intents', needs: 'viewer', answer: listIntents },
]

/** How far back questions are counted, in milliseconds. */
const COUNTED_MS = 30 * 24 * 60 * 60 * 1000

interface Row {
  readonly id: string
  readonly title: string
  readonly text: string
  readonly owner: string
  readonly reviewed: string
  readonly reviewBy: string
  readonly isChanged: boolean
  readonly counted: IntentCount | undefined
}

async function listIntents(visit: StaffVisit): Promise<Response> {
  const rows = await rowsFor(visit)
  const asked = query(visit, 'q').trim().toLowerCase()
  const found = rows
    .filter(({ text, id }) => `${id} ${text}`.toLowerCase().includes(asked))
    .toSorted(orderOf(query(visit, 'order')))
  const list = showTable(found, asked, visit)
  if (isPartial(visit)) return showPart(visit, list)
  return showPage(visit, { title: 'Intents', place: '/intents', body: showAll(visit, list) })
}

async function rowsFor({ parts }: StaffVisit): Promise<readonly Row[]> {
  const [draft, counts] = await Promise.all([readDraft(parts), parts.figures.byIntent(parts.now() - COUNTED_MS)])
  const changed = new Set(draft.changes.map(({ change }) => change.path))
  return draft.files.filter(isIntentFile).map(file => {
    const form = readIntentForm(file)
    const id = idOf(file.path) ?? ''
    return {
      id,
      title: form?.title || id,
      text: file.text,
      owner: form?.owner ?? '',
      reviewed: form?.reviewed ?? '',
      reviewBy: form?.reviewBy ?? '',
      isChanged: changed.has(file.path),
      counted: counts.find(one => one.intent === id),
    }
  })
}

/** Tells whether a file is an intent's, and not a note, a text of the clinic or its facts. */
export function isIntentFile({ path }: Pick<ContentFile, 'path'>): boolean {
  return path.endsWith('.md') && !/(?:^|\/)(?:_|README\.md$)/.test(path) && idOf(path) !== null
}

function orderOf(order: string): (a: Row, b: Row) => number {
  if (order === 'asked') return (a, b) => (b.counted?.answered ?? 0) - (a.counted?.answered ?? 0)
  if (order === 'helpful') return (a, b) => (rateOf(a.counted) ?? 2) - (rateOf(b.counted) ?? 2)
  if (order === 'title') return (a, b) => a.title.localeCompare(b.title)
  return (a, b) => a.reviewBy.localeCompare(b.reviewBy)
}

function showAll(visit: StaffVisit, list: Html): Html {
  const order = query(visit, 'order')
  const option = (value: string, name: string): Html =>
    html`<option value="${value}" ${order === value ? html`selected` : ''}>${name}</option>`
  return html`<div class="headline">
      <h1>Intents</h1>
      ${mayI(visit, 'editor') ? html`<a class="button" href="${BASE}/new-intent">New intent</a>` : ''}
    </div>
    <p class="lead">Everything people can ask, and what we answer. Asked and helpful are of the last 30 days.</p>
    <form
      method="get"
      action="${BASE}/intents"
      class="row"
      role="search"
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
    <div id="list">${list}</div>`
}

function showTable(rows: readonly Row[], asked: string, visit: StaffVisit): Html {
  if (rows.length === 0) return html`<p role="status">No intent holds “${asked}”. Perhaps it is a new one?</p>`
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Intents">
    <table class="cards">
      <caption>
        ${rows.length === 1 ? '1 intent' : `${rows.length} intents`}
      </caption>
      <thead>
        <tr>
          <th scope="col">Question</th>
          <th scope="col">Owner</th>
          <th scope="col">Reviewed</th>
          <th scope="col" class="count">Asked</th>
          <th scope="col" class="count">Helpful</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(row => showRow(row, visit))}
      </tbody>
    </table>
  </div>`
}

function showRow({ id, title, owner, reviewed, reviewBy, isChanged, counted }: Row, { parts }: StaffVisit): Html {
  const isDue = reviewBy !== '' && reviewBy <= dayOf(parts.now())
  return html`<tr>
    <th scope="row">
      <a href="${BASE}${intentPath(id)}">${title}</a> ${isChanged ? html`<span class="badge">changed</span>` : ''}
    </th>
    <td data-name="Owner">${owner}</td>
    <td data-name="Reviewed">
      ${ageText(reviewed, parts.now())} ${isDue ? html`<span class="badge warm">review due</span>` : ''}
    </td>
    <td class="count" data-name="Asked">${counted?.answered ?? 0}</td>
    <td class="count" data-name="Helpful">${helpfulText(counted)}</td>
  </tr>`
}

/** Share of those who said anything that said it helped; null when nobody did. */
function rateOf(counted: IntentCount | undefined): number | null {
  const said = (counted?.helpful ?? 0) + (counted?.unhelpful ?? 0)
  return said === 0 ? null : (counted?.helpful ?? 0) / said
}
