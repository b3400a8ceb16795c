import { html } from 'hono/html'
import { publishAgain } from '../../../content/gate/publish-again.ts'
import type { EditionSummary } from '../../../core/model/edition.ts'
import { BASE } from '../../web/address.ts'
import type { Html } from '../../web/html.ts'
import { options } from '../../components/form-fields.ts'
import { showChanges } from '../../components/changes.ts'
import { showServing } from '../../components/serving.ts'
import { dayOf } from '../../../editing/day-of.ts'
import { time } from '../../components/time.ts'
import { showWatches } from '../../components/watch.ts'
import { scrollTable } from '../../components/scroll-table.ts'
import type { Route } from '../../web/route.ts'
import { goTo, showPage, showPart } from '../../components/show.ts'
import { isPartial, mayI, param, query, type StaffContext } from '../../web/request-context.ts'
import { postForm } from '../../components/post-form.ts'
import type { Notice } from '../../web/notice.ts'
import { editionIn } from '../../web/form.ts'
import { showTrouble } from '../../components/error-page.ts'

/** What was published, and going back. */
export const EDITIONS_ROUTES: readonly Route[] = [
  { method: 'get', path: '/editions', needs: 'viewer', answer: showEditions },
  { method: 'get', path: '/editions/:number', needs: 'viewer', answer: visit => showEdition(visit, null) },
  { method: 'post', path: '/editions/:number/again', needs: 'publisher', answer: again },
]

async function showEditions(visit: StaffContext): Promise<Response> {
  const { editions, served } = visit.parts
  const all = await editions.list()
  const rows = all.map((edition, at) =>
    row(edition, { isServed: edition.number === served.current.number, isLatest: at === 0 }, visit),
  )
  const body = html`<h1>Published versions</h1>
    <p class="lead">Everything that was ever published. Numbers only grow: going back publishes earlier words again.</p>
    ${scrollTable('Published versions', ['Version', 'Published', 'By'], rows)} ${await showWatches(visit)}`
  return showPage(visit, { title: 'Published versions', place: '/editions', body })
}

interface EditionMarks {
  readonly isServed: boolean
  readonly isLatest: boolean
}

function row(
  { number, editor, publishedAtMs }: EditionSummary,
  { isServed, isLatest }: EditionMarks,
  { parts }: StaffContext,
): Html {
  return html`<tr>
    <th scope="row">
      <a href="${BASE}/editions/${number}">Version ${number}</a>
      ${isServed ? html`<span class="badge good">served here</span>` : ''}${isLatest && !isServed ? html`<span class="badge warm">being prepared</span>` : ''}
    </th>
    <td data-name="Published">${time(publishedAtMs, parts.served.current.clinic.timeZone)}</td>
    <td data-name="By">${editor}</td>
  </tr>`
}

async function showEdition(visit: StaffContext, trouble: Notice | null): Promise<Response> {
  const { editions } = visit.parts
  const number = editionIn(param(visit, 'number'))
  const edition = number === null ? null : await editions.get(number)
  if (!edition) return showTrouble(visit.context, 404)
  const state = await serving(edition.number, visit)
  if (isPartial(visit)) return showPart(visit, state)
  const [latest, all] = await Promise.all([editions.latest(), editions.list()])
  const against = editionIn(query(visit, 'against')) ?? edition.number - 1
  const before = await editions.get(against)
  const body = html`<p><a href="${BASE}/editions">← All versions</a></p>
    <h1>Version ${edition.number}</h1>
    <p class="lead">
      Published by ${edition.editor}, ${time(edition.publishedAtMs, visit.parts.served.current.clinic.timeZone)}.
    </p>
    <div id="serving">${state}</div>
    ${goBack(visit, edition.number, latest?.number ?? 0)}
    <h2>What changed ${before ? html`since version ${against}` : ''}</h2>
    <form method="get" action="${BASE}/editions/${edition.number}" class="row">
      <label class="fix"
        >Compare with
        <select name="against">
          ${options(
            all.filter(one => one.number !== edition.number).map(one => [String(one.number), `Version ${one.number}`]),
            String(against),
          )}
        </select></label
      ><button>Show</button>
    </form>
    ${showChanges(before?.files ?? [], edition.files)}`
  return showPage(
    visit,
    { title: `Version ${edition.number}`, place: '/editions', body, said: trouble },
    trouble === null ? 200 : 409,
  )
}

/** Whether this instance answers by it already: it asks again until it does. */
async function serving(number: number, visit: StaffContext): Promise<Html> {
  const now = visit.parts.served.current.number
  if (now === number)
    return html`<p><span class="badge good">served</span> People are answered by these words.</p>
      ${await showServing(number, visit)}`
  if (now > number) return html`<p class="quiet">Version ${now} is served.</p>`
  return html`<p
    class="spin"
    role="status"
    data-hx-get="${BASE}/editions/${number}"
    data-hx-trigger="load delay:1s"
    data-hx-target="#serving"
  >
    Being prepared: the assistant learns the questions aside, then goes over to it.
  </p>`
}

/** One press back: to this edition when it is an earlier one, to the one before when it is the latest. */
function goBack(visit: StaffContext, number: number, latest: number): Html {
  const to = number === latest ? number - 1 : number
  if (!mayI(visit, 'publisher') || to < 1) return html``
  const name = number === latest ? `Go back to version ${to}` : `Publish version ${to} again`
  return postForm(visit, `/editions/${to}/again`, html`<button>${name}</button>`)
}

async function again(visit: StaffContext): Promise<Response> {
  const { editions, staff, approval, now } = visit.parts
  const number = editionIn(param(visit, 'number'))
  if (number === null) return showTrouble(visit.context, 404)
  const made = await publishAgain({ number, editor: visit.me.name, today: dayOf(now()) }, editions)
  if (made.kind === 'missing') return showTrouble(visit.context, 404)
  if (made.kind !== 'published') return showEdition(visit, { kind: 'trouble', text: REFUSED[made.kind] })
  const detail = `the same as version ${number}${approval === 'none' ? '' : '; going back needs no second person'}`
  await staff.audit.note({
    atMs: now(),
    who: visit.me.name,
    did: 'went back',
    about: `version ${made.edition.number}`,
    detail,
  })
  return goTo(visit, `/editions/${made.edition.number}`, published(made.edition.number))
}

/** What is said once a version is published. */
export function published(number: number): Notice {
  return { kind: 'done', text: `Version ${number} is published.` }
}

const REFUSED = {
  same: 'These words are what the latest version says already.',
  outdated: 'Somebody published at this very moment. Look, and try again.',
  refused:
    'That version no longer passes the check: the rules have grown since. Its words can be brought in as changes and corrected.',
} as const
