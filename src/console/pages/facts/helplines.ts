import { html } from 'hono/html'
import { readHelplineForms, type HelplineForm } from '../../../content/editing/edit-helplines.ts'
import { readNumbers } from '../../../core/model/phone-number.ts'
import { BASE } from '../../web/address.ts'
import { readDraft, type LoadedDraft } from '../../../editing/draft.ts'
import type { Html } from '../../web/html.ts'
import { findingsOf } from '../../workspace/intent-document.ts'
import { readReadable } from '../../workspace/readable.ts'
import { showStandIns } from '../../workspace/show-stand-ins.ts'
import { countryName } from '../../components/places.ts'
import { sayKind } from '../../components/line-fields.ts'
import { showFindings } from '../../components/findings.ts'
import { ageText } from '../../components/time.ts'
import { scrollTable } from '../../components/scroll-table.ts'
import type { Route } from '../../web/route.ts'
import { showPage } from '../../components/show.ts'
import { mayI, type StaffContext } from '../../web/request-context.ts'

/** The lines that help people in danger. */
export const HELPLINES_ROUTES: readonly Route[] = [
  { method: 'get', path: '/helplines', needs: 'viewer', answer: showLines },
]

/** Where they are kept. */
export const HELPLINES_PATH = '_helplines.yml'

async function showLines(visit: StaffContext): Promise<Response> {
  const draft = await readDraft(visit.parts)
  const readable = await readReadable(draft, visit.parts.editing)
  // A line with a mistake is shown with it; only where the whole cannot be taken apart, what could be stands in.
  const isWhole = readHelplineForms(textIn(draft)) !== null
  const forms = linesIn(isWhole ? draft : readable)
  const country = readable.content?.clinic.country ?? visit.parts.served.current.clinic.country
  const rows = forms.map((form, at) => ({ form, at }))
  const [ours, others] = [
    rows.filter(({ form }) => form.country === country),
    rows.filter(({ form }) => form.country !== country),
  ]
  const body = html`<div class="headline">
      <h1>Help lines</h1>
      ${mayI(visit, 'editor') ? html`<a class="button" href="${BASE}/helplines/new">New line</a>` : ''}
    </div>
    <p class="lead">What people in danger are shown. Compare those of your country with their source twice a year.</p>
    ${isWhole ? '' : showStandIns(readable.standIns, visit, HELPLINES_PATH)}
    ${showFindings(await findingsOf(draft, HELPLINES_PATH, visit))}
    <h2>${countryName(country)}</h2>
    ${table(ours, visit)}
    <details>
      <summary>Other countries (${others.length})</summary>
      ${table(others, visit)}
    </details>`
  return showPage(visit, { title: 'Help lines', place: '/helplines', body })
}

interface HelplineRow {
  readonly form: HelplineForm
  readonly at: number
}

function table(rows: readonly HelplineRow[], visit: StaffContext): Html {
  const now = visit.parts.now()
  return scrollTable(
    'Help lines',
    ['Name', 'Kind', 'How to reach it', 'Hours', 'Compared'],
    rows.map(
      ({ form, at }) =>
        html`<tr>
          <th scope="row">
            ${mayI(visit, 'editor') ? html`<a href="${BASE}/helplines/${at}">${form.name || 'without a name'}</a>` : form.name}
            <span class="quiet">${countryName(form.country)}</span>
          </th>
          <td>${sayKind(form.kind)}</td>
          <td>
            ${form.call === '' ? '' : html`call ${dial(form)}`} ${form.text === '' ? '' : html`text ${form.text}`}
            ${form.chat}
          </td>
          <td data-name="Hours">${form.hours}</td>
          <td data-name="Compared">
            ${form.verified === '' ? html`<span class="badge warm">never</span>` : ageText(form.verified, now)}
          </td>
        </tr>`,
    ),
  )
}

/** Each number as a link of its own; as it is written, and marked, where it is none that one could dial. */
function dial({ call, country }: HelplineForm): Html {
  const numbers = readNumbers(call, country)
  if (numbers === null) return html`${call} <span class="badge bad">no number in ${countryName(country)}</span>`
  return html`${numbers.map(
    ({ number, before, after }, at) =>
      html`${at === 0 ? '' : ' or '}${before} <a href="tel:${number.digits}">${number.shown}</a> ${after}`,
  )}`
}

/** The help lines of the draft; none where they cannot be read. */
export function linesIn(draft: Pick<LoadedDraft, 'files'>): readonly HelplineForm[] {
  return readHelplineForms(textIn(draft)) ?? []
}

function textIn({ files }: Pick<LoadedDraft, 'files'>): string {
  return files.find(({ path }) => path === HELPLINES_PATH)?.text ?? ''
}
