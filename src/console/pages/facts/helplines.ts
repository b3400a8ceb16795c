import { html } from 'hono/html'
import {
  addHelpline,
  HELPLINE_FIELDS,
  readHelplineForms,
  writeHelpline,
  type HelplineForm,
} from '../../../content/editing/edit-helplines.ts'
import { readNumbers } from '../../../core/model/phone-number.ts'
import { BASE } from '../../web/address.ts'
import { readDraft, type LoadedDraft, versionOf } from '../../../editing/draft.ts'
import type { Html } from '../../web/html.ts'
import { contentOf, findingsOf } from '../../workspace/intent-document.ts'
import { showFindings } from '../../components/findings.ts'
import { dayOf } from '../../../editing/day-of.ts'
import { ageText } from '../../components/time.ts'
import { scrollTable } from '../../components/scroll-table.ts'
import type { Route } from '../../web/route.ts'
import { save } from '../../../editing/save.ts'
import { goTo, showPage } from '../../components/show.ts'
import { mayI, param, query, type FormValues, type StaffContext } from '../../web/request-context.ts'
import { keyField } from '../../components/frame.ts'
import { numberIn } from '../../web/form.ts'
import { showTrouble } from '../../components/error-page.ts'

/** The lines that help people in danger. */
export const HELPLINES_ROUTES: readonly Route[] = [
  { method: 'get', path: '/helplines', needs: 'viewer', answer: showLines },
  { method: 'get', path: '/helplines/:at', needs: 'editor', answer: showLine },
  { method: 'post', path: '/helplines/:at', needs: 'editor', answer: saveLine },
]

const PATH = '_helplines.yml'

async function showLines(visit: StaffContext): Promise<Response> {
  const draft = await readDraft(visit.parts)
  const forms = readHelplineForms(textIn(draft)) ?? []
  const country = contentOf(draft)?.clinic.country ?? visit.parts.served.current.clinic.country
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
    ${showFindings(await findingsOf(draft, PATH, visit))}
    <h2>Your country: ${country}</h2>
    ${table(ours, visit)}
    <details>
      <summary>Other countries (${others.length})</summary>
      ${table(others, visit)}
    </details>`
  const said =
    query(visit, 'saved') === '' ? null : ({ kind: 'done', text: 'Saved. Nothing is published yet.' } as const)
  return showPage(visit, { title: 'Help lines', place: '/helplines', body, said })
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
            <span class="quiet">${form.country}</span>
          </th>
          <td>${form.kind.replaceAll('_', ' ')}</td>
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
  if (numbers === null) return html`${call} <span class="badge bad">not a number of ${country}</span>`
  return html`${numbers.map(
    ({ number, before, after }, at) =>
      html`${at === 0 ? '' : ' or '}${before} <a href="tel:${number.digits}">${number.shown}</a> ${after}`,
  )}`
}

async function showLine(visit: StaffContext): Promise<Response> {
  const at = param(visit, 'at')
  const draft = await readDraft(visit.parts)
  const forms = readHelplineForms(textIn(draft)) ?? []
  const form = at === 'new' ? EMPTY : forms[numberIn(at)]
  if (!form || (at !== 'new' && !/^\d{1,4}$/.test(at))) return showTrouble(visit.context, 404)
  const version = versionOf(draft, PATH)
  const body = html`<p><a href="${BASE}/helplines">← All help lines</a></p>
    <h1>${form.name || 'New help line'}</h1>
    <form method="post" action="${BASE}/helplines/${at}" class="card stack">
      ${keyField(visit)}<input type="hidden" name="version" value="${version}" /><input
        type="hidden"
        name="was"
        value="${form.name}"
      />
      ${HELPLINE_FIELDS.map(name => field(name, form[name]))}
      <div class="buttons">
        <button class="main" name="do" value="save">Save</button>
        <button name="do" value="verify">Compared with its source today: save</button>
        ${at === 'new' ? '' : html`<button class="danger" name="do" value="remove">Take it out</button>`}
      </div>
    </form>`
  return showPage(visit, { title: form.name || 'New help line', place: '/helplines', body })
}

const EMPTY = Object.fromEntries(HELPLINE_FIELDS.map(name => [name, ''])) as HelplineForm

const KINDS = ['emergency', 'suicide_crisis', 'crisis_text', 'abuse', 'child', 'medical', 'directory'] as const

const LABELS: Readonly<Record<(typeof HELPLINE_FIELDS)[number], string>> = {
  country: 'Country, two capital letters, or other',
  kind: 'Kind',
  name: 'Name',
  call: 'How to call, as one dials it there',
  text: 'How to text',
  chat: 'Address of a chat',
  hours: 'Hours, such as 24/7',
  source: 'Page of the provider that says so',
  verified: 'Last compared with its source',
}

function field(name: (typeof HELPLINE_FIELDS)[number], value: string): Html {
  if (name === 'kind')
    return html`<label
      >Kind
      <select name="kind">
        ${KINDS.map(kind => html`<option value="${kind}" ${kind === value ? html`selected` : ''}>${kind.replaceAll('_', ' ')}</option>`)}
      </select></label
    >`
  return html`<label
    >${LABELS[name]} <input name="${name}" value="${value}" ${name === 'verified' ? html`type="date"` : ''}
  /></label>`
}

async function saveLine(visit: StaffContext): Promise<Response> {
  const { form, parts, me } = visit
  const draft = await readDraft(parts)
  const version = versionOf(draft, PATH)
  const text = textIn(draft)
  const forms = readHelplineForms(text)
  const at = placeOf(visit, forms ?? [])
  if (forms === null || at === null) return goTo(visit, '/helplines')
  const edition = draft.latest?.number ?? null
  await save(
    { path: PATH, text: written(text, at, form, dayOf(parts.now())), over: version, edition, editor: me.name },
    parts,
  )
  return goTo(visit, '/helplines?saved=yes')
}

/** Where the line stands now: by its place, or by its name when others were taken out meanwhile. Null when it is gone. */
function placeOf(visit: StaffContext, forms: readonly HelplineForm[]): number | 'new' | null {
  if (param(visit, 'at') === 'new') return 'new'
  const at = numberIn(param(visit, 'at'))
  const was = visit.form.text('was')
  if (forms[at]?.name === was) return at
  const found = forms.findIndex(({ name }) => name === was)
  return found < 0 ? null : found
}

function written(text: string, at: number | 'new', form: FormValues, today: string): string {
  const line = Object.fromEntries(HELPLINE_FIELDS.map(name => [name, form.text(name)])) as HelplineForm
  const filled = form.text('do') === 'verify' ? { ...line, verified: today } : line
  if (at === 'new') return addHelpline(text, filled)
  return writeHelpline(text, at, form.text('do') === 'remove' ? null : filled)
}

function textIn({ files }: LoadedDraft): string {
  return files.find(({ path }) => path === PATH)?.text ?? ''
}
