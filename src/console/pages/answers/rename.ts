import { html } from 'hono/html'
import type { Target } from '../../../content/editing/arrows.ts'
import { fileOf, renameFile } from '../../../content/editing/rename-file.ts'
import { LASTING } from '../../../core/model/duties.ts'
import { toIntentId } from '../../../core/model/intent.ts'
import { BASE, intentPath, sourceAddress } from '../../web/address.ts'
import type { StaffContext } from '../../web/request-context.ts'
import type { Route } from '../../web/route.ts'
import { showArrows } from '../../workspace/show-arrows.ts'
import { showTrouble } from '../../components/error-page.ts'
import { postForm } from '../../components/post-form.ts'
import { goTo, showPage } from '../../components/show.ts'
import { saveFiles } from '../../workspace/save-files.ts'
import { undoOf } from '../../workspace/undo.ts'
import { findTarget, type TargetDocument } from '../../workspace/target-document.ts'
import { showLasting } from './lasting.ts'

/** Giving a topic or a text another short name, in every place that leads to it. */
export const RENAME_ROUTES: readonly Route[] = [
  { method: 'get', path: '/intents/:id/rename', needs: 'editor', answer: visit => askName(visit, 'topic') },
  { method: 'post', path: '/intents/:id/rename', needs: 'editor', answer: visit => rename(visit, 'topic') },
  { method: 'get', path: '/sources/:name/rename', needs: 'editor', answer: visit => askName(visit, 'text') },
  { method: 'post', path: '/sources/:name/rename', needs: 'editor', answer: visit => rename(visit, 'text') },
]

async function askName(visit: StaffContext, kind: Target['kind']): Promise<Response> {
  const place = await findTarget(visit, kind)
  return place ? showForm(visit, place, null) : showTrouble(visit.context, 404)
}

async function showForm(visit: StaffContext, place: TargetDocument, trouble: string | null): Promise<Response> {
  if (place.isLasting) return showLasting(visit, place)
  const { target, title, address } = place
  const body = html`<p><a href="${BASE}${address}">← ${title}</a></p>
    <h1>Rename “${title}”</h1>
    <p class="lead">
      Its short name changes from <code>${target.name}</code>, here and in every place that leads here. What people read
      stays; that is its title. Questions that must work and old buttons go on finding it.
    </p>
    ${showArrows(place)}
    ${postForm(
      visit,
      `${address}/rename`,
      html`<label
          >Short name
          <input
            name="id"
            value="${visit.form.text('id') || target.name}"
            required
            aria-describedby="id-hint"
            autocapitalize="none"
            spellcheck="false"
        /></label>
        <p class="hint" id="id-hint">Small letters, digits and hyphens, such as missed-appointments.</p>
        <button class="main">Rename</button>`,
      html`class="card stack"`,
    )}`
  const said = trouble === null ? null : ({ kind: 'trouble', text: trouble } as const)
  const framed = { title: `Rename ${title}`, place: target.kind === 'topic' ? '/intents' : '/sources', body, said }
  return showPage(visit, framed, trouble === null ? 200 : 400)
}

async function rename(visit: StaffContext, kind: Target['kind']): Promise<Response> {
  const place = await findTarget(visit, kind)
  if (!place) return showTrouble(visit.context, 404)
  if (place.isLasting) return showLasting(visit, place)
  const { target, draft } = place
  const to = visit.form.text('id').trim()
  if (toIntentId(to) === null)
    return showForm(visit, place, 'The short name has small letters, digits and hyphens only.')
  if (to === target.name || fileOf({ kind, name: to }, draft.files) || LASTING.has(to))
    return showForm(visit, place, `The name “${to}” is taken.`)
  const steps = await saveFiles(renameFile(target, to, draft.files), draft, visit)
  const done = { who: visit.me.name, did: 'renamed', about: target.name, detail: `to ${to}, not published yet` }
  await visit.parts.staff.audit.note({ atMs: visit.parts.now(), ...done })
  return goTo(visit, kind === 'topic' ? intentPath(to) : sourceAddress(to), { ...RENAMED, undo: undoOf(steps) })
}

const RENAMED = { kind: 'done', text: 'Renamed, wherever it is named. Nothing is published yet.' } as const
