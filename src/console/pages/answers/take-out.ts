import { html } from 'hono/html'
import type { Target } from '../../../content/editing/arrows.ts'
import { removeFile } from '../../../content/editing/rename-file.ts'
import { BASE } from '../../web/address.ts'
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

/** Taking a topic or a text out, with every arrow that leads to it. */
export const TAKE_OUT_ROUTES: readonly Route[] = [
  { method: 'get', path: '/intents/:id/remove', needs: 'editor', answer: visit => askFirst(visit, 'topic') },
  { method: 'post', path: '/intents/:id/remove', needs: 'editor', answer: visit => takeOut(visit, 'topic') },
  { method: 'get', path: '/sources/:name/remove', needs: 'editor', answer: visit => askFirst(visit, 'text') },
  { method: 'post', path: '/sources/:name/remove', needs: 'editor', answer: visit => takeOut(visit, 'text') },
]

async function askFirst(visit: StaffContext, kind: Target['kind']): Promise<Response> {
  const place = await findTarget(visit, kind)
  if (!place) return showTrouble(visit.context, 404)
  if (place.isLasting) return showLasting(visit, place)
  const { title, address, arrows } = place
  const body = html`<p><a href="${BASE}${address}">← ${title}</a></p>
    <h1>Take out “${title}”</h1>
    <p class="lead">It goes, and so does every place that leads here. Nothing is published yet.</p>
    ${showArrows(place)}
    ${postForm(
      visit,
      `${address}/remove`,
      html`${arrows.length === 0 || kind === 'text' ? '' : heirField(place)}
        ${kind === 'text' && arrows.length > 0 ? html`<p class="hint">These answers rest on nothing then, until you tick other passages on their pages.</p>` : ''}
        <button class="danger">Take it out</button>`,
      html`class="card stack"`,
    )}`
  return showPage(visit, { title: `Take out ${title}`, place: kind === 'topic' ? '/intents' : '/sources', body })
}

function heirField({ others }: TargetDocument): ReturnType<typeof html> {
  return html`<label
      >From then on they lead
      <select name="to" aria-describedby="to-hint">
        <option value="">nowhere</option>
        ${others.map(({ name, title }) => html`<option value="${name}">to “${title}”</option>`)}
      </select></label
    >
    <p class="hint" id="to-hint">
      Nowhere: what was related is left out, and a question that belonged here belongs to none.
    </p>`
}

async function takeOut(visit: StaffContext, kind: Target['kind']): Promise<Response> {
  const place = await findTarget(visit, kind)
  if (!place) return showTrouble(visit.context, 404)
  if (place.isLasting) return showLasting(visit, place)
  const { target, draft, others } = place
  const to = others.find(({ name }) => name === visit.form.text('to'))?.name ?? null
  const steps = await saveFiles(removeFile(target, to, draft.files), draft, visit)
  const done = { who: visit.me.name, did: 'took out', about: target.name, detail: 'not published yet' }
  await visit.parts.staff.audit.note({ atMs: visit.parts.now(), ...done })
  const text = `“${place.title}” is taken out. Nothing is published yet.`
  return goTo(visit, '/publish', { kind: 'done', text, undo: undoOf(steps) })
}
