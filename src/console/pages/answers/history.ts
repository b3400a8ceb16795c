import { html } from 'hono/html'
import type { ChangedFile } from '../../../core/model/editing.ts'
import { isInside } from '../../../content/files/write-folder.ts'
import { BASE, intentPath } from '../../web/address.ts'
import { numberIn } from '../../web/form.ts'
import type { Html } from '../../web/html.ts'
import type { Route } from '../../web/route.ts'
import { mayI, type StaffContext } from '../../web/request-context.ts'
import { showFields } from '../../components/changes.ts'
import { showTrouble } from '../../components/error-page.ts'
import { postForm } from '../../components/post-form.ts'
import { pathName } from '../../../editing/path-name.ts'
import { goTo, showPage } from '../../components/show.ts'
import { time } from '../../components/time.ts'
import { findIntent, type IntentDocument } from '../../workspace/intent-document.ts'
import { pageOf } from '../../workspace/page-of.ts'
import { readDraft, versionOf } from '../../../editing/draft.ts'
import { bringBack, putBack, stepsIn, throwAway } from '../../workspace/undo.ts'

/** What an answer said before, and having it back. */
export const HISTORY_ROUTES: readonly Route[] = [
  { method: 'get', path: '/intents/:id/history', needs: 'viewer', answer: showHistory },
  { method: 'post', path: '/changes/bring-back', needs: 'editor', answer: bringBackOne },
  { method: 'post', path: '/changes/throw-away', needs: 'editor', answer: throwAwayOne },
  { method: 'post', path: '/changes/put-back', needs: 'editor', answer: putBackAll },
]

/** How many savings are looked through. */
const LOOKED_AT = 120

/** Savings of one person so close together are one piece of writing, in milliseconds. */
const TOGETHER_MS = 10 * 60 * 1000

async function showHistory(visit: StaffContext): Promise<Response> {
  const place = await findIntent(visit)
  if (!place) return showTrouble(visit.context, 404)
  const versions = piecesOf(await visit.parts.editing.drafts.versions(place.path, LOOKED_AT))
  const title = pathName(place.path)
  const body = html`<p><a href="${BASE}${intentPath(place.id)}">← ${title}</a></p>
    <h1>What was written</h1>
    <p class="lead">
      Every piece of writing since it was last changed, newest first. What was published stands under
      <a href="${BASE}/editions">published versions</a>.
    </p>
    ${versions.length === 0 ? html`<p class="quiet">Nobody has changed it here.</p>` : versions.map((one, at) => showVersion(one, versions[at + 1], { place, visit }))}`
  return showPage(visit, { title: `History of ${title}`, place: '/intents', body })
}

/** The last saving of each piece of writing. */
function piecesOf(versions: readonly ChangedFile[]): readonly ChangedFile[] {
  return versions.filter((one, at) => {
    const later = versions[at - 1]
    if (!later) return true
    const isSame = later.editor === one.editor && later.isOpen && one.isOpen
    return !isSame || later.savedAtMs - one.savedAtMs > TOGETHER_MS
  })
}

interface HistoryParts {
  readonly place: IntentDocument
  readonly visit: StaffContext
}

function showVersion(one: ChangedFile, before: ChangedFile | undefined, { place, visit }: HistoryParts): Html {
  const { timeZone } = visit.parts.served.current.clinic
  const served = place.draft.latest?.files.find(({ path }) => path === place.path)?.text ?? null
  const change = { path: place.path, before: before?.isOpen ? before.text : served, after: one.text }
  const isNow = one.version === place.version
  return html`<section class="card">
    <div class="headline">
      <h2>${one.editor}</h2>
      <span class="quiet">${time(one.savedAtMs, timeZone)}</span>
    </div>
    ${one.isOpen ? showFields(change) : html`<p>Published, or thrown away.</p>`}
    ${one.isOpen && !isNow && mayI(visit, 'editor') ? backForm(one, visit) : ''}
  </section>`
}

function backForm({ path, version }: ChangedFile, visit: StaffContext): Html {
  return postForm(
    visit,
    '/changes/bring-back',
    html`<input type="hidden" name="file" value="${path}" /><input
        type="hidden"
        name="version"
        value="${version}"
      /><button>Bring these words back</button>`,
  )
}

async function throwAwayOne(visit: StaffContext): Promise<Response> {
  const path = visit.form.text('file')
  const draft = await readDraft(visit.parts)
  if (!draft.changes.some(({ change }) => change.path === path)) return showTrouble(visit.context, 404)
  const { notice } = await throwAway(visit, { draft, id: pathName(path), path, version: versionOf(draft, path) })
  return goTo(visit, pageOf(path) ?? '/publish', notice)
}

async function bringBackOne(visit: StaffContext): Promise<Response> {
  const path = visit.form.text('file')
  if (!isInside(path)) return showTrouble(visit.context, 404)
  const before = await visit.parts.editing.drafts.find(path)
  const isBack = await bringBack(visit, { path, version: numberIn(visit.form.text('version')) })
  const page = pageOf(path) ?? '/publish'
  if (!isBack)
    return goTo(visit, page, { kind: 'trouble', text: 'Those words are no longer kept, or stand here already.' })
  const undo = before?.isOpen
    ? { path: '/changes/bring-back', fields: { file: path, version: String(before.version) } }
    : null
  return goTo(visit, page, { kind: 'done', text: 'The words are back. Nothing is published yet.', undo })
}

async function putBackAll(visit: StaffContext): Promise<Response> {
  const steps = stepsIn(visit.form)
  const [first] = steps
  if (!first || !steps.every(({ path }) => isInside(path))) return showTrouble(visit.context, 404)
  const isBack = await putBack(visit, steps)
  const { files } = await readDraft(visit.parts)
  const page = files.some(({ path }) => path === first.path) ? pageOf(first.path) : null
  return goTo(visit, page ?? '/publish', isBack ? TAKEN_BACK : CHANGED_SINCE)
}

const TAKEN_BACK = { kind: 'done', text: 'Taken back: it stands as it was.' } as const
const CHANGED_SINCE = {
  kind: 'trouble',
  text: 'It was changed since, so nothing is taken back. Its history has what was there before.',
} as const
