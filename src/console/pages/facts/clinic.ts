import { html } from 'hono/html'
import { showClosedDays, writeClosedDays } from '../../../content/files/closed-days.ts'
import {
  isFactName,
  readConfirmed,
  membersOf,
  readFactFields,
  removeMember,
  writeConfirmed,
  writeFacts,
  type FactField,
} from '../../../content/editing/edit-clinic.ts'
import { knownFact } from '../../../content/files/known-facts.ts'
import { parseContent } from '../../../content/files/parse-content.ts'
import type { ContentFile, Finding } from '../../../core/model/draft.ts'
import { isShippedFact } from '../../../content/files/shipped.ts'
import { readDraft, type LoadedDraft, versionOf } from '../../../editing/draft.ts'
import type { Html } from '../../web/html.ts'
import { findingsOf } from '../../workspace/intent-document.ts'
import { readReadable } from '../../workspace/readable.ts'
import { showStandIns } from '../../workspace/show-stand-ins.ts'
import { factNameIn, sayFact, sayInGroup } from '../../../editing/say-fact.ts'
import { showFindings } from '../../components/findings.ts'
import type { Route } from '../../web/route.ts'
import { save } from '../../../editing/save.ts'
import { showPage, showPart } from '../../components/show.ts'
import { savedState } from '../../components/time.ts'
import { goAfterSaving } from '../../workspace/after-saving.ts'
import { savedAnew, savingForm, sentFrom, versionField } from '../../workspace/saving-form.ts'
import { baseVersion } from '../../workspace/base-version.ts'
import { OF_STAFF } from '../../web/read-form.ts'
import { mayI, type FormValues, type StaffContext } from '../../web/request-context.ts'
import type { Notice } from '../../web/notice.ts'
import { memberIn, memberOutFields, newMemberFields } from './new-member.ts'
import { factInput, sectionId, sectionIndex } from './fact-field.ts'
import { factsIn } from './fact-kinds.ts'
import { factUsers } from '../../workspace/facts-used.ts'

/** Of facts: the hours of a day are five fields, and there may be many places. */
const OF_FACTS = { ...OF_STAFF, fields: 3000 }

/** The clinic and its facts. */
export const CLINIC_ROUTES: readonly Route[] = [
  { method: 'get', path: '/clinic', needs: 'viewer', answer: visit => showClinic(visit, null) },
  { method: 'post', path: '/clinic', needs: 'editor', takes: OF_FACTS, answer: saveFacts },
]

const PATH = '_clinic.yml'

async function showClinic(visit: StaffContext, said: Notice | null): Promise<Response> {
  const draft = await readDraft(visit.parts)
  const readable = await readReadable(draft, visit.parts.editing)
  const isWhole = readFactFields(textIn(draft)) !== null
  const shown = isWhole ? draft : readable
  const fields = fieldsOf(shown)
  const findings = await findingsOf(draft, PATH, visit)
  const body = html`<h1>Clinic facts</h1>
    <p class="lead">
      Each fact stands here once; answers name it. What you leave empty, the assistant says it does not know.
    </p>
    ${isWhole ? '' : showStandIns(readable.standIns, visit, PATH)}
    <div id="beside">${showFactsBeside(draft, findings, null)}</div>
    ${mayI(visit, 'editor') && isWhole ? form(visit, fields, draft) : list(fields, showClosedDays(textIn(shown)))}`
  return showPage(visit, { title: 'Clinic facts', place: '/clinic', body, said }, said?.kind === 'trouble' ? 400 : 200)
}

/** What the check says, and the version that the form goes on from. */
function showFactsBeside(draft: LoadedDraft, findings: readonly Finding[], state: string | null): Html {
  return html`${versionField(FORM, versionOf(draft, PATH))} ${state === null ? '' : savedAnew(FORM, state)}
  ${showFindings(findings)}`
}

const FORM = 'facts'

function form(visit: StaffContext, fields: readonly FactField[], draft: LoadedDraft): Html {
  const confirmed = readConfirmed(textIn(draft))
  const users = factUsers(draft.files)
  const shown = html`${sectionIndex(grouped(fields).map(([group]) => group))}
  ${grouped(fields).map(
    ([group, members]) =>
      html`<fieldset class="card" id="${sectionId(group)}">
        <legend><h2>${group}</h2></legend>
        ${members.map(field => html`${factInput(field, users.get(field.name) ?? [])}${confirmBox(field, confirmed)}`)}
      </fieldset>`,
  )}
  ${closedDaysField(showClosedDays(textIn(draft)))} ${newMemberFields()} ${memberOutFields(membersOf(fields))}
  ${newFactFields()}`
  return savingForm(visit, { id: FORM, sentTo: '/clinic', draft, fields: shown })
}

function newFactFields(): Html {
  return html`<fieldset class="card" data-pressed>
    <legend><h2>A new fact</h2></legend>
    <div class="row">
      <label>Name <input name="new-name" placeholder="Fees: groups" spellcheck="false" /></label>
      <label>What it says <input name="new-value" /></label>
      <button name="do" value="add">Add it</button>
    </div>
  </fieldset>`
}

function closedDaysField(closed: string): Html {
  return html`<fieldset class="card">
    <legend><h2>Closed days</h2></legend>
    <label
      >Days on which you are closed though your hours say otherwise
      <textarea name="closed-days" rows="6" aria-describedby="hint-closed-days">${closed}</textarea>
    </label>
    <p class="hint" id="hint-closed-days">
      One a line: the day as year-month-day and its name, such as 2026-12-25 Christmas Day; a range as
      2026-12-24..2027-01-01, a day of every year as 12-25. On these days nobody is told that you are open, and a
      request waits for the next open day before more people are called.
    </p>
  </fieldset>`
}

/** A clinic may well have the hours of the example; that it has them is said one by one. */
function confirmBox({ name, value }: FactField, confirmed: readonly string[]): Html {
  if (!isShippedFact(name, value)) return html``
  return html`<label class="tick"
    ><input type="checkbox" name="confirm" value="${name}" ${confirmed.includes(name) ? html`checked` : ''} />
    <span>The example says the same. It is right for us.</span>
    <input type="hidden" name="confirmable" value="${name}"
  /></label>`
}

/** Ticks that were shown count; what else is confirmed stays. */
function withTicks(text: string, form: FormValues): string {
  const [shown, ticked] = [form.all('confirmable'), form.all('confirm')]
  const kept = readConfirmed(text).filter(name => !shown.includes(name) || ticked.includes(name))
  return writeConfirmed(text, [...new Set([...kept, ...ticked.filter(isFactName)])])
}

function list(fields: readonly FactField[], closed: string): Html {
  return html`<div class="card">
    <dl>
      ${fields.map(
        ({ name, value }) =>
          html`<dt>${sayFact(name)}</dt>
            <dd>${value || 'not known'}</dd>`,
      )}
      <dt>Closed days</dt>
      <dd>${closed.replaceAll('\n', ', ') || 'none'}</dd>
    </dl>
  </div>`
}

const NO_NAME =
  'The name of a fact has letters, digits, spaces and hyphens, and a colon between its group and itself: “Fees: groups”. Nothing was changed.'

async function saveFacts(visit: StaffContext): Promise<Response> {
  const { form, parts } = visit
  const said = form.text('new-name').trim()
  const added = factNameIn(said, [])
  if (said !== '' && added === null) return showClinic(visit, { kind: 'trouble', text: NO_NAME })
  const text = await baseVersion(visit, PATH, await readDraft(parts))
  const { files } = await readDraft(parts)
  const values = valuesIn(form, text, files)
  const isNew = added !== null && values.every(([name]) => name !== added)
  const names = new Set(readFactFields(text)?.map(({ name }) => name))
  const member = memberIn(form).filter(([name]) => !names.has(name))
  const all = [...values, ...member, ...(isNew ? [[added, form.text('new-value')] as const] : [])]
  const withFacts = withTicks(writeFacts(text, all), form)
  const isClosedSent = form.entries.some(([name]) => name === 'closed-days')
  const withDays = isClosedSent ? writeClosedDays(withFacts, form.text('closed-days')) : withFacts
  const gone = membersOf(readFactFields(text) ?? []).find(name => name === form.text('member-out'))
  const written = gone === undefined ? withDays : removeMember(withDays, gone)
  const saved = await save({ path: PATH, text: written, ...sentFrom(visit) }, parts)
  return goAfterSaving(saved, { path: PATH, address: '/clinic' }, visit) ?? besideAnew(visit)
}

async function besideAnew(visit: StaffContext): Promise<Response> {
  const draft = await readDraft(visit.parts)
  const findings = await findingsOf(draft, PATH, visit)
  return showPart(visit, showFactsBeside(draft, findings, savedState(visit.parts)))
}

/** What was written into the fields. One that is not in the file comes into it once somebody fills it. */
function valuesIn(
  form: FormValues,
  text: string,
  files: readonly ContentFile[],
): readonly (readonly [name: string, value: string])[] {
  const written = new Map(readFactFields(text)?.map(({ name, value }) => [name, value]))
  const waited = new Set(waitedFor(files).map(({ name }) => name))
  return factsIn(form, name => written.get(name) ?? '').filter(
    ([name, value]) => written.has(name) || (waited.has(name) && value.trim() !== ''),
  )
}

function textIn({ files }: Pick<LoadedDraft, 'files'>): string {
  return files.find(({ path }) => path === PATH)?.text ?? ''
}

/** The facts of the file, and those that topics wait for; what to write stands below each that we know. */
function fieldsOf(draft: Pick<LoadedDraft, 'files'>): readonly FactField[] {
  const written = readFactFields(textIn(draft)) ?? []
  const more = waitedFor(draft.files).filter(({ name }) => written.every(field => field.name !== name))
  return [...written, ...more].map(field => ({ ...field, note: field.note || sayKnown(field.name) }))
}

function waitedFor(files: readonly ContentFile[]): readonly FactField[] {
  const names = parseContent(files).parsed.off.flatMap(({ missing }) => missing)
  return [...new Set(names)].map(name => ({ name, value: '', note: '' }))
}

function sayKnown(name: string): string {
  const known = knownFact(name)
  // Times are picked, and need no example.
  return known && known.as !== 'hours' ? `${known.say}; such as: ${known.example}` : ''
}

/** By the first part of their names; those of each place, season and therapist by themselves. */
function grouped(fields: readonly FactField[]): readonly (readonly [string, readonly FactField[]])[] {
  const members = membersOf(fields)
  const groups = Map.groupBy(fields, ({ name }) => {
    const member = members.find(one => name.startsWith(`${one}.`))
    if (member !== undefined) return sayFact(member)
    return name.includes('.') ? sayInGroup(name.split('.')[0] ?? '') : 'The clinic'
  })
  return [...groups]
}
