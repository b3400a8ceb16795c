import { html } from 'hono/html'
import {
  addHelpline,
  HELPLINE_FIELDS,
  readHelplineForms,
  writeHelpline,
  type HelplineForm,
} from '../../../content/editing/edit-helplines.ts'
import type { Finding } from '../../../core/model/draft.ts'
import { BASE } from '../../web/address.ts'
import { numberIn } from '../../web/form.ts'
import type { Html } from '../../web/html.ts'
import type { Route } from '../../web/route.ts'
import type { Notice } from '../../web/notice.ts'
import { param, type StaffContext } from '../../web/request-context.ts'
import { showTrouble } from '../../components/error-page.ts'
import { showFindings } from '../../components/findings.ts'
import { postForm } from '../../components/post-form.ts'
import { goTo, showPage, showPart } from '../../components/show.ts'
import { dayOf } from '../../../editing/day-of.ts'
import { ageText, savedState } from '../../components/time.ts'
import { goAfterSaving } from '../../workspace/after-saving.ts'
import { baseVersion } from '../../workspace/base-version.ts'
import { readDraft, versionOf, type LoadedDraft } from '../../../editing/draft.ts'
import { findingsOf } from '../../workspace/intent-document.ts'
import { save } from '../../../editing/save.ts'
import { savedAnew, savingForm, sentFrom, versionField } from '../../workspace/saving-form.ts'
import { fieldsShown, readFields } from '../../components/form-fields.ts'
import { HELPLINES_PATH, linesIn } from './helplines.ts'
import { LINE_FIELDS } from '../../components/line-fields.ts'

/** One line that helps people in danger. */
export const HELPLINE_ROUTES: readonly Route[] = [
  { method: 'get', path: '/helplines/new', needs: 'editor', answer: showNew },
  { method: 'post', path: '/helplines/new', needs: 'editor', answer: begin },
  { method: 'get', path: '/helplines/:at', needs: 'editor', answer: showLine },
  { method: 'post', path: '/helplines/:at', needs: 'editor', answer: saveLine },
]

const FORM = 'line'

async function showNew(visit: StaffContext): Promise<Response> {
  const body = html`<p><a href="${BASE}/helplines">← All help lines</a></p>
    <h1>New help line</h1>
    ${postForm(
      visit,
      '/helplines/new',
      html`${(['name', 'country', 'kind'] as const).map(fieldsShown(LINE_FIELDS, EMPTY, null))}
        <button class="main">Begin</button>`,
      html`class="card stack"`,
    )}`
  return showPage(visit, { title: 'New help line', place: '/helplines', body })
}

async function begin(visit: StaffContext): Promise<Response> {
  const { form, parts, me } = visit
  const draft = await readDraft(parts)
  const now = draft.files.find(({ path }) => path === HELPLINES_PATH)?.text ?? ''
  const text = addHelpline(now, readFields(LINE_FIELDS, { form, context: null }, EMPTY))
  const over = versionOf(draft, HELPLINES_PATH)
  const edition = draft.latest?.number ?? null
  await save({ path: HELPLINES_PATH, text, over, edition, editor: me.name }, parts)
  const at = linesIn(await readDraft(parts)).findLastIndex(({ name }) => name === form.text('name').trim())
  return goTo(visit, at < 0 ? '/helplines' : `/helplines/${at}`)
}

async function showLine(visit: StaffContext): Promise<Response> {
  const at = param(visit, 'at')
  const draft = await readDraft(visit.parts)
  const form = /^\d{1,4}$/.test(at) ? linesIn(draft)[numberIn(at)] : undefined
  if (!form) return showTrouble(visit.context, 404)
  const title = form.name || 'A line without a name'
  const buttons = html`<button name="do" value="verify">Compared with its source today</button>
    <button class="danger" name="do" value="remove">Take it out</button>`
  const field = fieldsShown(LINE_FIELDS, form, null)
  const fields = html`${HELPLINE_FIELDS.map(field)}`
  const body = html`<p><a href="${BASE}/helplines">← All help lines</a></p>
    <h1>${title}</h1>
    <div class="columns">
      ${savingForm(visit, { id: FORM, sentTo: `/helplines/${at}`, draft, fields, buttons })}
      <section class="beside" aria-label="What the check says">
        <div id="beside">
          ${showBeside(draft, { form, findings: await findingsOf(draft, HELPLINES_PATH, visit), state: null }, visit)}
        </div>
      </section>
    </div>`
  return showPage(visit, { title, place: '/helplines', body })
}

interface LineBeside {
  readonly form: HelplineForm
  readonly findings: readonly Finding[]
  readonly state: string | null
}

/** When the line was compared, what the check says of all of them, and the version that the form goes on from. */
function showBeside(draft: LoadedDraft, { form, findings, state }: LineBeside, { parts }: StaffContext): Html {
  const { verified } = form
  return html`${versionField(FORM, versionOf(draft, HELPLINES_PATH))} ${state === null ? '' : savedAnew(FORM, state)}
    <h2>Compared with its source</h2>
    <p>
      ${verified === '' ? html`<span class="badge warm">not yet, as it stands now</span>` : ageText(verified, parts.now())}
    </p>
    <h2>The check</h2>
    ${showFindings(findings)}`
}

const EMPTY = Object.fromEntries(HELPLINE_FIELDS.map(name => [name, ''])) as HelplineForm

async function saveLine(visit: StaffContext): Promise<Response> {
  const { form, parts } = visit
  const text = await baseVersion(visit, HELPLINES_PATH, await readDraft(parts))
  const at = numberIn(param(visit, 'at'))
  const before = readHelplineForms(text)?.[at]
  if (!before) return showTrouble(visit.context, 404)
  const what = form.text('do')
  const typed = readFields(LINE_FIELDS, { form, context: null }, before)
  const line = what === 'verify' ? { ...typed, verified: dayOf(parts.now()) } : typed
  const written = writeHelpline(text, at, what === 'remove' ? null : line)
  const saved = await save({ path: HELPLINES_PATH, text: written, ...sentFrom(visit) }, parts)
  if (what === 'remove' && saved.kind !== 'conflict copy') return goTo(visit, '/helplines', takenOut(before))
  return showSaved(visit, { saved, line, at })
}

function takenOut({ name }: HelplineForm): Notice {
  return { kind: 'done', text: `“${name}” is taken out. Nothing is published yet.` }
}

interface SavedLine {
  readonly saved: Awaited<ReturnType<typeof save>>
  readonly line: HelplineForm
  readonly at: number
}

/** A line may stand elsewhere where others were put in or taken out at the same time. */
async function showSaved(visit: StaffContext, { saved, line, at }: SavedLine): Promise<Response> {
  const draft = await readDraft(visit.parts)
  const lines = linesIn(draft)
  const same = lines.findIndex(one => HELPLINE_FIELDS.every(name => name === 'verified' || one[name] === line[name]))
  const place = same < 0 || lines[at]?.name === line.name ? at : same
  const gone = goAfterSaving(saved, { path: HELPLINES_PATH, address: `/helplines/${place}` }, visit)
  if (gone) return gone
  const findings = await findingsOf(draft, HELPLINES_PATH, visit)
  const form = lines[place] ?? line
  return showPart(visit, showBeside(draft, { form, findings, state: savedState(visit.parts) }, visit))
}
