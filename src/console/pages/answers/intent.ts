import { html } from 'hono/html'
import { EMPTY_INTENT_FORM, readIntentForm, type IntentForm } from '../../../content/files/intent-form.ts'
import { LASTING } from '../../../core/model/duties.ts'
import { BASE, intentPath } from '../../web/address.ts'
import type { Html } from '../../web/html.ts'
import { findingsOf, findIntent, type IntentDocument } from '../../workspace/intent-document.ts'
import { readReadable, type ReadableDraft } from '../../workspace/readable.ts'
import { showStandIns } from '../../workspace/show-stand-ins.ts'
import { fillFacts } from '../../../core/answer/fill-facts.ts'
import type { Content, ContentFile } from '../../../core/model/draft.ts'
import type { AnswerText } from '../../../core/model/rich-text.ts'
import { readAnswer } from '../../../core/model/read-markdown.ts'
import { showRichText } from '../../components/rich-text.ts'
import { showChange } from '../../components/saved.ts'
import { savingForm, wordsLeft } from '../../workspace/saving-form.ts'
import type { Route } from '../../web/route.ts'
import { showPage } from '../../components/show.ts'
import { mayI, type StaffContext } from '../../web/request-context.ts'
import { postForm } from '../../components/post-form.ts'
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
  const readable = await readReadable(place.draft, visit.parts.editing)
  const form = place.file && readIntentForm(place.file)
  const shown = form ?? formIn(readable.files.find(({ path }) => path === place.path))
  const findings = await findingsOf(place.draft, place.path, visit)
  const beside = showSidePanel(place, { findings, readable, state: null }, visit)
  const body = html`<p><a href="${BASE}/intents">← All answers</a></p>
    <h1>${shown?.title || place.id}</h1>
    ${head(visit, place)} ${showStandIns(readable.standIns, visit, place.path)}
    <div class="columns">
      ${mayI(visit, 'editor') ? editor(visit, place, { form, shown, readable }) : reader(shown, readable.content)}
      <section class="beside" aria-label="What the check says, and how it looks">
        <div id="beside">${beside}</div>
        ${tryBox(place.id, visit)}
      </section>
    </div>
    ${mayI(visit, 'editor') ? html`${form ? readUnder(place.id, form, readable.content, visit) : ''}${undoing(visit, place)}` : ''}`
  const said = trouble === null ? null : ({ kind: 'trouble', text: trouble } as const)
  const framed = { title: shown?.title || place.id, place: '/intents', body, said }
  return showPage(visit, framed, trouble === null ? 200 : 400)
}

function head(visit: StaffContext, { last, file }: IntentDocument): Html {
  return html`<p class="lead">${showChange(last, file === null, visit)}</p>`
}

interface ShownForm {
  /** Null where the file cannot be taken apart. */
  readonly form: IntentForm | null
  /** As it could be read last. */
  readonly shown: IntentForm | null
  readonly readable: ReadableDraft
}

/** Where a file cannot be taken apart, its last words that can be stand in the fields: saving brings them back. */
function editor(visit: StaffContext, { id, draft, file }: IntentDocument, { form, shown, readable }: ShownForm): Html {
  const fields = html`${form === null ? wordsLeft(file?.text ?? '') : ''}
  ${showIntentFields(shown ?? EMPTY_INTENT_FORM, readable.content, draft.files)}`
  return savingForm(visit, { id: 'intent', sentTo: `${intentPath(id)}/save`, draft, fields })
}

function formIn(file: ContentFile | undefined): IntentForm | null {
  return file ? readIntentForm(file) : null
}

/** As people read it, with the facts filled in. */
function reader(form: IntentForm | null, content: Content | null): Html {
  if (form === null) return html`<p>It cannot be read at the moment.</p>`
  return html`<div class="card">
    <h2>Answer</h2>
    ${showRichText(filledIn(readAnswer(form.answer), content))}
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

function filledIn(answer: AnswerText, content: Content | null): AnswerText {
  return content === null ? answer : fillFacts(answer, content.clinic)
}

function undoing(visit: StaffContext, { id, last, file }: IntentDocument): Html {
  const path = `${BASE}${intentPath(id)}`
  return html`<div class="buttons">
    ${last?.isOpen ? postForm(visit, `${intentPath(id)}/discard`, html`<button>Throw the changes away</button>`) : ''}
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
