import { html } from 'hono/html'
import { citations } from '../../../content/editing/cited-changes.ts'
import { readIntentForm } from '../../../content/files/intent-form.ts'
import { readSourceForm } from '../../../content/files/source-form.ts'
import type { LeftOut } from '../../../content/importing/planned.ts'
import { BASE, intentPath } from '../../web/address.ts'
import type { Html } from '../../web/html.ts'
import type { StaffContext } from '../../web/request-context.ts'
import type { Brought, ImportReport } from '../../../editing/bring-in.ts'
import { readDraft, type LoadedDraft } from '../../../editing/draft.ts'
import { pageOf } from '../../workspace/page-of.ts'
import { sourceName } from '../../workspace/source-document.ts'
import { postForm } from '../../components/post-form.ts'
import { pathName } from '../../../editing/path-name.ts'
import { showPage } from '../../components/show.ts'
import { count } from '../../components/time.ts'

/** Shows what came of what was brought in: what is new, changed, clashes, was there already, and was left out, and why. */
export async function showImportReport(visit: StaffContext, { brought, leftOut }: ImportReport): Promise<Response> {
  const draft = await readDraft(visit.parts)
  const part = (became: Brought['became']): readonly Brought[] => brought.filter(one => one.became === became)
  const clashes = part('clash')
  const body = html`<p><a href="${BASE}/import">← Bring in more</a></p>
    <h1>What was brought in</h1>
    <p class="lead">${summary(brought, leftOut)} Nothing is published yet.</p>
    ${section('Clashes', CLASHES, clashes, one => showClash(one))} ${section('New', '', part('new'), showOne)}
    ${section('Changed', '', part('changed'), showOne)}
    ${section('The same as before', 'Nothing in these is new.', part('same'), showOne)} ${showLeftOut(leftOut, visit)}
    ${showMaps(brought, draft)}
    <p><a class="button" href="${BASE}/publish">To the changes</a></p>`
  const hasNothing = brought.length === 0
  const said = hasNothing ? ({ kind: 'trouble', text: 'Nothing of it could be brought in.' } as const) : null
  return showPage(visit, { title: 'What was brought in', place: '/publish', body, said }, hasNothing ? 400 : 200)
}

const CLASHES = 'A colleague wrote in the same lines. Both are kept: theirs among the changes, yours beside it.'

function summary(brought: readonly Brought[], leftOut: readonly LeftOut[]): string {
  const of = (became: Brought['became']): number => brought.filter(one => one.became === became).length
  return `${of('new')} new, ${of('changed')} changed, ${of('clash')} clashing, ${of('same')} as before, ${leftOut.length} left out.`
}

function section(title: string, lead: string, files: readonly Brought[], show: (one: Brought) => Html): Html {
  if (files.length === 0) return html``
  return html`<section>
    <h2>${title} (${files.length})</h2>
    ${lead === '' ? '' : html`<p>${lead}</p>`}
    <ul class="plain">
      ${files.map(one => html`<li>${show(one)}</li>`)}
    </ul>
  </section>`
}

function showOne({ path, text, name, with: other, twins }: Brought): Html {
  const page = pageOf(path)
  const place = (path.startsWith('_') ? '' : readIntentForm({ text })?.title) || pathName(path)
  return html`${page === null ? place : html`<a href="${BASE}${page}">${place}</a>`}
    <span class="quiet">from ${name || 'what was pasted'}</span>
    ${other === null ? '' : html`<span class="badge">put together with what ${other} wrote</span>`}
    ${twins.length === 0 ? '' : html`<br /><span class="badge warm">perhaps asked already</span> ${twins.map(({ id, title, question }) => html`<a href="${BASE}${intentPath(id)}">${title}</a> <span class="quiet">(“${question}”)</span> `)}`}`
}

function showClash({ path, with: other }: Brought): Html {
  return html`<strong>${pathName(path)}</strong> with what ${other} wrote.
    <a href="${BASE}/compare?path=${encodeURIComponent(path)}">Put the two together</a>`
}

function showLeftOut(leftOut: readonly LeftOut[], visit: StaffContext): Html {
  if (leftOut.length === 0) return html``
  return html`<section>
    <h2>Left out (${leftOut.length})</h2>
    <ul class="plain">
      ${leftOut.map(
        one =>
          html`<li>
            <strong>${one.name || 'What was pasted'}</strong><br />
            ${one.why} ${one.instead === undefined ? '' : showInstead(one.instead, visit)}
          </li>`,
      )}
    </ul>
  </section>`
}

/** What the topic that is there already would say instead, and a press that makes it say so. */
function showInstead({ twin, answer }: NonNullable<LeftOut['instead']>, visit: StaffContext): Html {
  return html`<a href="${BASE}${intentPath(twin.id)}">See its answer</a>
    <details>
      <summary>Your answer</summary>
      <p>${answer}</p>
      ${postForm(
        visit,
        `${intentPath(twin.id)}/answer`,
        html`<input type="hidden" name="answer" value="${answer}" /> <button>Use this answer there</button>`,
      )}
    </details>`
}

/** For each text, which of its passages no answer uses yet. */
function showMaps(brought: readonly Brought[], draft: LoadedDraft): Html {
  const names = brought.flatMap(({ path, became }) => (became === 'clash' ? [] : (sourceName(path) ?? [])))
  return html`${names.map(name => showMap(name, draft))}`
}

function showMap(name: string, { files }: LoadedDraft): Html {
  const form = readSourceForm(files.find(({ path }) => path === `_sources/${name}.md`)?.text ?? '')
  if (form === null) return html``
  const cites = citations(name, files)
  const unused = form.passages.filter(({ number }) => !cites.has(number))
  return html`<section>
    <h2>${form.title}: ${count(form.passages.length, 'passage')}, ${unused.length} used by no answer</h2>
    <p class="quiet">An answer uses a passage that is ticked under “The answer rests on” on its page.</p>
    <ol class="plain">
      ${form.passages.map(
        ({ number, body }) =>
          html`<li>
            <strong>${number}</strong> ${beginning(body)}
            ${(cites.get(number) ?? []).map(({ id, title }) => html`<a href="${BASE}${intentPath(id)}">${title}</a> `)}
            ${cites.has(number) ? '' : html`<span class="badge warm">no answer uses it</span>`}
          </li>`,
      )}
    </ol>
  </section>`
}

/** How much of a passage tells which it is, in characters. */
const SHOWN = 120

function beginning(body: string): string {
  const text = body.replaceAll('**', '').replace(/\s+/g, ' ')
  const wordsEnd = text.lastIndexOf(' ', SHOWN)
  return text.length <= SHOWN ? text : `${text.slice(0, wordsEnd < 0 ? SHOWN : wordsEnd)} …`
}
