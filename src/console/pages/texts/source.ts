import { html } from 'hono/html'
import type { Citing } from '../../../content/editing/cited-changes.ts'
import {
  EMPTY_SOURCE_FORM,
  readSourceForm,
  type PassageForm,
  type SourceForm,
} from '../../../content/files/source-form.ts'
import { BASE, sourceAddress } from '../../web/address.ts'
import type { Html } from '../../web/html.ts'
import { findingsOf } from '../../workspace/intent-document.ts'
import { count } from '../../components/time.ts'
import { readReadable } from '../../workspace/readable.ts'
import { showStandIns } from '../../workspace/show-stand-ins.ts'
import { readMarkdown } from '../../../core/model/read-markdown.ts'
import { showRichText } from '../../components/rich-text.ts'
import { showChange } from '../../components/saved.ts'
import { savingForm, wordsLeft } from '../../workspace/saving-form.ts'
import type { Route } from '../../web/route.ts'
import { showPage } from '../../components/show.ts'
import { citingAny, findSource, type SourceDocument } from '../../workspace/source-document.ts'
import { mayI, type StaffContext } from '../../web/request-context.ts'
import { postForm } from '../../components/post-form.ts'
import { showCiting, showSourceSidePanel } from './source-side-panel.ts'
import { showSourceFields } from './source-editor.ts'
import { showTrouble } from '../../components/error-page.ts'

/** One text of the clinic's. */
export const SOURCE_ROUTES: readonly Route[] = [
  { method: 'get', path: '/sources/:name', needs: 'viewer', answer: showSource },
]

/** Shows one text: to edit, or to read where the role does not allow more. */
async function showSource(visit: StaffContext): Promise<Response> {
  const place = await findSource(visit)
  if (!place) return showTrouble(visit.context, 404)
  const readable = await readReadable(place.draft, visit.parts.editing)
  const form = place.file && readSourceForm(place.file.text)
  const shown = form ?? readSourceForm(readable.files.find(({ path }) => path === place.path)?.text ?? '')
  const findings = await findingsOf(place.draft, place.path, visit)
  const title = shown?.title || place.id
  const body = html`<p><a href="${BASE}/sources">← All texts</a></p>
    <h1>${title}</h1>
    ${head(visit, place)} ${form === null ? showStandIns(readable.standIns, visit, place.path) : ''}
    <div class="columns">
      ${mayI(visit, 'editor') ? editor(visit, place, { form, shown }) : reader(place, shown)}
      <section class="beside" aria-label="What the check says, and which answers it touches">
        <div id="beside">${showSourceSidePanel(place, { findings, state: null })}</div>
      </section>
    </div>
    ${mayI(visit, 'editor') ? undoing(visit, place) : ''}`
  return showPage(visit, { title, place: '/sources', body })
}

function head(visit: StaffContext, { last, file, cites }: SourceDocument): Html {
  const change = showChange(last, file === null, visit)
  return html`<p class="lead">Cited by ${count(citingAny(cites).length, 'answer')}${change}</p>`
}

interface ShownText {
  /** Null where the file cannot be taken apart. */
  readonly form: SourceForm | null
  /** As it could be read last. */
  readonly shown: SourceForm | null
}

function editor(visit: StaffContext, place: SourceDocument, { form, shown }: ShownText): Html {
  const { id, file, draft, cites } = place
  if (file === null) return html`<p>This text is taken out. Throw the changes away to have it back.</p>`
  const fields = html`${form === null ? wordsLeft(file.text) : ''}
  ${showSourceFields(shown ?? EMPTY_SOURCE_FORM, cites)}`
  const buttons = html`<button name="more" value="yes">Room for another passage</button>`
  return savingForm(visit, { id: 'source', sentTo: `${sourceAddress(id)}/save`, draft, fields, buttons })
}

function reader({ cites }: SourceDocument, form: SourceForm | null): Html {
  if (form === null) return html`<p>It cannot be read at the moment.</p>`
  return html`<div class="card">
    <p class="quiet">By ${form.author}</p>
    ${form.passages.map(passage => readPassage(passage, cites.get(passage.number) ?? []))}
  </div>`
}

function readPassage({ number, body }: PassageForm, citing: readonly Citing[]): Html {
  return html`<section>
    <h2>Passage ${number}</h2>
    ${showRichText(readMarkdown(body))} ${showCiting(citing)}
  </section>`
}

function undoing(visit: StaffContext, { id, last, file }: SourceDocument): Html {
  const path = `${BASE}${sourceAddress(id)}`
  return html`<div class="buttons">
    ${last?.isOpen ? postForm(visit, `${sourceAddress(id)}/discard`, html`<button>Throw the changes away</button>`) : ''}
    ${file === null ? '' : html`<a class="button" href="${path}/rename">Rename…</a> <a class="button" href="${path}/remove">Take this text out…</a>`}
  </div>`
}
