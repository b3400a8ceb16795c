import { html } from 'hono/html'
import { beginClinic, CLINIC_PATH, isBegun } from '../../../content/editing/begin-clinic.ts'
import { FIRST_FACTS, nowIn, takeFact, type FirstFact } from '../../../content/editing/first-facts.ts'
import { own } from '../../../core/model/own.ts'
import { BASE } from '../../web/address.ts'
import type { Html } from '../../web/html.ts'
import { isPartial, type FormValues, type StaffContext } from '../../web/request-context.ts'
import type { Route } from '../../web/route.ts'
import { tellRefused } from '../../components/error-page.ts'
import { countryOptions, zoneOptions } from '../../components/places.ts'
import { showPage, showPart } from '../../components/show.ts'
import { dayOf } from '../../../editing/day-of.ts'
import { count, savedState } from '../../components/time.ts'
import { goAfterSaving } from '../../workspace/after-saving.ts'
import { baseVersion } from '../../workspace/base-version.ts'
import { savedAnew, savingForm, sentFrom, versionField } from '../../workspace/saving-form.ts'
import { readDraft, toDraft, versionOf, type LoadedDraft } from '../../../editing/draft.ts'
import { save } from '../../../editing/save.ts'
import { showAfterFacts } from './after-facts.ts'

/** What a clinic is asked first, as `signpost init` asks it. What is done is seen from the content, so one can stop at any time. */
export const FIRST_STEPS_ROUTES: readonly Route[] = [
  { method: 'get', path: '/first-steps', needs: 'editor', answer: visit => showSteps(visit, null) },
  { method: 'post', path: '/first-steps', needs: 'editor', answer: takeSteps },
]

/** On the first page, as long as people are answered by the example. */
export function firstStepsTile(draft: LoadedDraft): Html {
  const open = FIRST_FACTS.length - doneIn(textIn(draft))
  return html`<a class="card tile" href="${BASE}/first-steps"
    ><span class="number">${open === 0 ? 'First steps' : count(open, 'first step')}</span
    ><span>to make the example your clinic’s</span></a
  >`
}

const FORM = 'steps'

async function showSteps(visit: StaffContext, trouble: string | null): Promise<Response> {
  const draft = await readDraft(visit.parts)
  const fields = html`${FIRST_FACTS.map(fact => showFact(fact, draft, visit))}`
  const body = html`<h1>First steps</h1>
    <p class="lead">
      Each answer is saved as you type: stop at any time and come back. What you leave empty, people are told that we do
      not know. Nothing is published yet.
    </p>
    <p class="quiet" id="steps-done" role="status">${howFar(textIn(draft))}</p>
    ${savingForm(visit, { id: FORM, sentTo: '/first-steps', draft, fields })}
    <div id="beside">${await showBeside(visit, draft)}</div>`
  const said = trouble === null ? null : ({ kind: 'trouble', text: trouble } as const)
  return showPage(visit, { title: 'First steps', place: '/', body, said }, trouble === null ? 200 : 400)
}

function howFar(text: string): string {
  return isBegun(text)
    ? `${doneIn(text)} of ${FIRST_FACTS.length} questions are answered.`
    : 'This is still the example. With your first answer its facts are taken out, and it is yours.'
}

/** The version that the form goes on from, and what comes after the first facts. */
async function showBeside(visit: StaffContext, draft: LoadedDraft): Promise<Html> {
  const { parts } = visit
  const today = dayOf(parts.now())
  const findings = await parts.checker.findings(toDraft(draft, draft.changes), today, draft.latest?.files ?? [])
  return html`${versionField(FORM, versionOf(draft, CLINIC_PATH))} ${showAfterFacts(draft.files, findings)}`
}

function showFact(fact: FirstFact, draft: LoadedDraft, visit: StaffContext): Html {
  const text = textIn(draft)
  const name = nameOf(fact)
  const value = visit.form.all(fieldOf(fact))[0] ?? valueIn(fact, text)
  return html`<div class="card" id="step-${name}">
    <label>${fact.ask} ${badge(fact, text)} ${control(fact, value)}</label>
    <p class="hint" id="hint-${name}">
      ${Object.hasOwn(LISTS, name) ? '' : html`Such as: ${fact.example}`}
      <a href="${BASE}/clinic#fact-${name}">Among the facts</a>
    </p>
  </div>`
}

/** Facts that are picked from a list. */
const LISTS: Readonly<Record<string, (value: string) => Html>> = { country: countryOptions, timeZone: zoneOptions }

function control(fact: FirstFact, value: string, anew: Html | string = ''): Html {
  const name = nameOf(fact)
  const marks = html`name="${fieldOf(fact)}" id="field-${name}" aria-describedby="hint-${name}" ${anew}`
  const list = own(LISTS, name)
  return list
    ? html`<select ${marks}>
        ${list(value)}
      </select>`
    : html`<input ${marks} value="${value}" />`
}

function badge(fact: FirstFact, text: string, anew: Html | string = ''): Html {
  const done = valueIn(fact, text) !== ''
  return html`<span class="badge ${done ? 'good' : ''}" id="done-${nameOf(fact)}" ${anew}
    >${done ? 'done' : 'to do'}</span
  >`
}

function nameOf({ names: [name = ''] }: FirstFact): string {
  return name
}

function fieldOf(fact: FirstFact): string {
  return `answer:${nameOf(fact)}`
}

/** What the example says is nobody's answer. */
function valueIn(fact: FirstFact, text: string): string {
  return isBegun(text) ? nowIn(text, fact) : ''
}

function doneIn(text: string): number {
  return FIRST_FACTS.filter(fact => valueIn(fact, text) !== '').length
}

async function takeSteps(visit: StaffContext): Promise<Response> {
  const { form, parts } = visit
  const before = await baseVersion(visit, CLINIC_PATH, await readDraft(parts))
  const { text, troubles } = takeAnswers(form, before)
  const saved = await save({ path: CLINIC_PATH, text, ...sentFrom(visit) }, parts)
  if (troubles.length > 0)
    return isPartial(visit) ? tellRefused(visit, troubles.join(' ')) : showSteps(visit, troubles.join(' '))
  return goAfterSaving(saved, { path: CLINIC_PATH, address: '/first-steps' }, visit) ?? besideAnew(visit)
}

/** All answers that are understood, written into the file; what was not changed is not taken anew. */
function takeAnswers(
  form: FormValues,
  before: string,
): { readonly text: string; readonly troubles: readonly string[] } {
  const troubles: string[] = []
  let text = before
  for (const fact of FIRST_FACTS) {
    const answer = form.all(fieldOf(fact))[0]?.trim()
    if (answer === undefined || answer === valueIn(fact, before)) continue
    const taken = takeFact(isBegun(text) ? text : beginClinic(text), fact, answer === '' ? null : answer)
    if ('trouble' in taken) troubles.push(`${fact.ask} ${taken.trouble}`)
    else text = taken.text
  }
  return { text, troubles }
}

/** What the page says of each answer; a country with one time zone fills that in as well. */
async function besideAnew(visit: StaffContext): Promise<Response> {
  const draft = await readDraft(visit.parts)
  const text = textIn(draft)
  const badges = FIRST_FACTS.map(fact => badge(fact, text, ANEW))
  const filled = FIRST_FACTS.filter(fact => nameOf(fact) === 'timeZone' && isFilledIn(fact, text, visit.form))
  const controls = filled.map(fact => control(fact, valueIn(fact, text), ANEW))
  return showPart(
    visit,
    html`${badges}${controls}
      <p class="quiet" id="steps-done" role="status" ${ANEW}>${howFar(text)}</p>
      ${savedAnew(FORM, savedState(visit.parts))}${await showBeside(visit, draft)}`,
  )
}

/** On a page that is open, what stands there already is replaced. */
const ANEW = html`data-hx-swap-oob="true"`

/** Whether something else stands in the file than was sent: another answer brought it along. */
function isFilledIn(fact: FirstFact, text: string, form: FormValues): boolean {
  return form.text(fieldOf(fact)) !== valueIn(fact, text)
}

function textIn({ files }: LoadedDraft): string {
  return files.find(({ path }) => path === CLINIC_PATH)?.text ?? ''
}
