import { html } from 'hono/html'
import { citations } from '../../../content/editing/cited-changes.ts'
import { readSourceForm } from '../../../content/files/source-form.ts'
import { BASE, sourceAddress } from '../../web/address.ts'
import { readDraft } from '../../../editing/draft.ts'
import type { Html } from '../../web/html.ts'
import { count } from '../../components/time.ts'
import type { Route } from '../../web/route.ts'
import { showPage } from '../../components/show.ts'
import { citingAny, sourceName } from '../../workspace/source-document.ts'
import { mayI, type StaffContext } from '../../web/request-context.ts'

/** The clinic's texts, on which answers rest. */
export const SOURCES_ROUTES: readonly Route[] = [
  { method: 'get', path: '/sources', needs: 'viewer', answer: listSources },
]

async function listSources(visit: StaffContext): Promise<Response> {
  const draft = await readDraft(visit.parts)
  const changed = new Set(draft.changes.map(({ change }) => change.path))
  const rows = draft.files.flatMap(({ path, text }): readonly Row[] => {
    const name = sourceName(path)
    if (name === null) return []
    const form = readSourceForm(text)
    const answers = citingAny(citations(name, draft.files)).length
    return [{ name, form, answers, isChanged: changed.has(path) }]
  })
  const body = html`<div class="headline">
      <h1>Texts</h1>
      ${mayI(visit, 'editor') ? html`<a class="button" href="${BASE}/new-source">New text</a>` : ''}
    </div>
    <p class="lead">What the clinic has written, in numbered passages. Answers rest on them and say so.</p>
    ${rows.length === 0 ? html`<p class="quiet">There is no text yet.</p>` : table(rows)}`
  return showPage(visit, { title: 'Texts', place: '/sources', body })
}

interface Row {
  readonly name: string
  readonly form: ReturnType<typeof readSourceForm>
  readonly answers: number
  readonly isChanged: boolean
}

function table(rows: readonly Row[]): Html {
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Texts">
    <table class="cards">
      <caption>
        ${count(rows.length, 'text')}
      </caption>
      <thead>
        <tr>
          <th scope="col">Text</th>
          <th scope="col">Author</th>
          <th scope="col" class="count">Passages</th>
          <th scope="col" class="count">Answers that cite it</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ name, form, answers, isChanged }) =>
            html`<tr>
              <th scope="row">
                <a href="${BASE}${sourceAddress(name)}">${form?.title || name}</a>
                ${isChanged ? html`<span class="badge">changed</span>` : ''}
              </th>
              <td data-name="Author">${form?.author ?? ''}</td>
              <td class="count" data-name="Passages">${form?.passages.length ?? '–'}</td>
              <td class="count" data-name="Answers that cite it">${answers}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`
}
