import { html } from 'hono/html'
import { readIntentForm, type IntentForm } from '../../../content/files/intent-form.ts'
import { LASTING } from '../../../core/model/duties.ts'
import { BASE, intentPath } from '../../web/address.ts'
import type { Html } from '../../web/html.ts'
import { contentOf, findingsOf, findIntent, type IntentDocument } from '../../workspace/intent-document.ts'
import { showMarkdown } from '../../components/markdown.ts'
import { showChange } from '../../components/saved.ts'
import { rawField, savingForm } from '../../workspace/saving-form.ts'
import type { Route } from '../../web/route.ts'
import { showPage } from '../../components/show.ts'
import { mayI, type StaffContext } from '../../web/request-context.ts'
import { keyField } from '../../components/frame.ts'
import { showSidePanel, tryBox } from './intent-side-panel.ts'
import { showIntentFields } from './intent-editor.ts'
import { readUnder } from './read-under.ts'
import { showTrouble } from '../../components/error-page.ts'

/** One intent. */
export const INTENT_ROUTES: readonly Route[] = [
  { method: 'get', path: '/intents/:id', needs: 'viewer', answer: visit => showIntent(visit, null) },
]

/** Shows one intent: to edit, or to read where the role does not allow more. `trouble` says what could not be done. */
export async function showIntent(visit: StaffContext, trouble: string | null): Promise<Response> {
  const place = await findIntent(visit)
  if (!place) return showTrouble(visit.context, 404)
  const form = place.file && readIntentForm(place.file)
  const findings = await findingsOf(place.draft, place.path, visit)
  const beside = showSidePanel(place, { findings, state: null }, visit)
  const body = html`<p><a href="${BASE}/intents">← All answers</a></p>
    <h1>${form?.title || place.id}</h1>
    ${head(visit, place)}
    <div class="columns">
      ${mayI(visit, 'editor') ? editor(visit, place, form) : reader(form)}
      <section class="beside" aria-label="What the check says, and how it looks">
        <div id="beside">${beside}</div>
        ${tryBox(place.id, visit)}
      </section>
    </div>
    ${mayI(visit, 'editor') ? html`${form ? readUnder(place.id, form, contentOf(place.draft), visit) : ''}${undoing(visit, place)}` : ''}`
  const said = trouble === null ? null : ({ kind: 'trouble', text: trouble } as const)
  const framed = { title: form?.title || place.id, place: '/intents', body, said }
  return showPage(visit, framed, trouble === null ? 200 : 400)
}

function head(visit: StaffContext, { last, file }: IntentDocument): Html {
  return html`<p class="lead">${showChange(last, file === null, visit)}</p>`
}

function editor(visit: StaffContext, { id, draft, file }: IntentDocument, form: IntentForm | null): Html {
  const fields = form === null ? rawField(file?.text ?? '') : showIntentFields(form, contentOf(draft), draft.files)
  return savingForm(visit, { id: 'intent', sentTo: `${intentPath(id)}/save`, draft, fields })
}

function reader(form: IntentForm | null): Html {
  if (form === null) return html`<p>It cannot be read at the moment.</p>`
  return html`<div class="card">
    <h2>Answer</h2>
    ${showMarkdown(form.answer)}
    <h2>How people ask</h2>
    <ul>
      ${form.questions.map(question => html`<li>${question}</li>`)}
    </ul>
    <dl>
      <dt>Owner</dt>
      <dd>${form.owner}</dd>
      <dt>Reviewed</dt>
      <dd>${form.reviewed}</dd>
      <dt>Review by</dt>
      <dd>${form.reviewBy}</dd>
    </dl>
  </div>`
}

function undoing(visit: StaffContext, { id, last, file }: IntentDocument): Html {
  const path = `${BASE}${intentPath(id)}`
  return html`<div class="buttons">
    ${last?.isOpen ? html`<form method="post" action="${path}/discard">${keyField(visit)}<button>Throw the changes away</button></form>` : ''}
    <a class="button" href="${path}/history">History</a> ${file === null ? '' : moving(id)}
  </div>`
}

function moving(id: string): Html {
  const path = `${BASE}${intentPath(id)}`
  if (LASTING.has(id))
    return html`<p class="hint">This topic keeps its name and stays; its words are yours to change.</p>`
  return html`<a class="button" href="${path}/rename">Rename…</a>
    <a class="button" href="${path}/remove">Take this answer out…</a>`
}
