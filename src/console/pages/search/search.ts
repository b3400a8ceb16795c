import { html } from 'hono/html'
import { readDraft } from '../../../editing/draft.ts'
import { BASE, requestAddress } from '../../web/address.ts'
import type { Html } from '../../web/html.ts'
import type { Route } from '../../web/route.ts'
import { mayI, query, type StaffContext } from '../../web/request-context.ts'
import { showExcerpt } from '../../components/excerpt.ts'
import { showPage } from '../../components/show.ts'
import { count, time } from '../../components/time.ts'
import { findInFiles, type FoundPlace, type FoundKind } from '../../workspace/find-everything.ts'
import { readReadable } from '../../workspace/readable.ts'

/** Finding anything, from every page. */
export const SEARCH_ROUTES: readonly Route[] = [{ method: 'get', path: '/find', needs: 'viewer', answer: showSearch }]

/** How many of a kind are shown, and how many entries of the history. */
const SHOWN = 20

async function showSearch(visit: StaffContext): Promise<Response> {
  const asked = query(visit, 'q').trim()
  const groups = asked === '' ? [] : await findAll(asked, visit)
  const body = html`<h1>${asked === '' ? 'Find anything' : html`Found for “${asked}”`}</h1>
    <p class="lead" role="status">${said(asked, groups)}</p>
    ${groups.map(
      ({ name, rows, more }) =>
        html`<section>
          <h2>${name}</h2>
          <ul class="plain found">
            ${rows}
          </ul>
          ${more}
        </section>`,
    )}`
  return showPage(visit, { title: 'Find', place: '/find', body })
}

interface FoundGroup {
  readonly name: string
  readonly rows: readonly Html[]
  readonly more: Html | ''
}

function said(asked: string, groups: readonly FoundGroup[]): string {
  if (asked === '')
    return 'Type a word, a price, a number or the code of a request into the field that stands on every page.'
  const all = groups.reduce((sum, { rows }) => sum + rows.length, 0)
  return all === 0 ? 'Nothing holds all of it. Try fewer words.' : `${count(all, 'place')}.`
}

async function findAll(asked: string, visit: StaffContext): Promise<readonly FoundGroup[]> {
  const { files, content } = await readReadable(await readDraft(visit.parts), visit.parts.editing)
  const found = findInFiles(files, content, asked)
  const groups = KINDS.map(([kind, name]) =>
    groupOf(
      name,
      found.filter(one => one.kind === kind),
      asked,
    ),
  )
  const all = [await requestWith(asked, visit), ...groups, await historyOf(asked, visit)]
  return all.filter(({ rows }) => rows.length > 0)
}

const KINDS: readonly (readonly [FoundKind, string])[] = [
  ['answer', 'Answers'],
  ['fact', 'Clinic facts'],
  ['helpline', 'Help lines'],
  ['text', 'Texts'],
]

function groupOf(name: string, found: readonly FoundPlace[], asked: string): FoundGroup {
  const rows = found.slice(0, SHOWN).map(
    ({ title, address, field, text }) =>
      html`<li>
        <a href="${BASE}${address}">${title}</a>
        <p class="small">
          ${field === '' ? '' : html`<span class="quiet">${field}:</span> `}${showExcerpt(text, asked)}
        </p>
      </li>`,
  )
  const left = found.length - rows.length
  return { name, rows, more: left > 0 ? html`<p class="quiet">and ${left} more: add a word.</p>` : '' }
}

/** A request is found by its code, which people read out. */
async function requestWith(asked: string, visit: StaffContext): Promise<FoundGroup> {
  const { requests } = visit.parts
  const isCode = /^[a-z0-9]{1,4}-?[a-z0-9]{1,6}$/i.test(asked)
  const card =
    requests && isCode && mayI(visit, 'editor')
      ? await requests.card(asked.toUpperCase(), visit.me.name, 'without words')
      : null
  const rows = card ? [html`<li><a href="${BASE}${requestAddress(card.code)}">${card.code}</a></li>`] : []
  return { name: 'Requests', rows, more: '' }
}

async function historyOf(asked: string, visit: StaffContext): Promise<FoundGroup> {
  if (!mayI(visit, 'publisher')) return { name: 'History', rows: [], more: '' }
  const filter = { who: null, did: null, text: asked }
  const entries = await visit.parts.staff.audit.find(filter, { count: SHOWN, skip: 0 })
  const zone = visit.parts.served.current.clinic.timeZone
  const rows = entries.map(
    ({ atMs, who, did, about, detail }) =>
      html`<li>
        ${who} ${did} ${about} <span class="quiet small">${time(atMs, zone)}</span>
        ${detail === '' ? '' : html`<p class="small">${showExcerpt(detail, asked)}</p>`}
      </li>`,
  )
  const all = `${BASE}/audit?text=${encodeURIComponent(asked)}`
  return { name: 'History', rows, more: html`<p><a href="${all}">All of it in the history</a></p>` }
}
