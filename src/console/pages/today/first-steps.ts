import { html } from 'hono/html'
import { beginClinic, CLINIC_PATH, isBegun } from '../../../content/editing/begin-clinic.ts'
import { FIRST_FACTS, nowIn, takeFact, type FirstFact } from '../../../content/editing/first-facts.ts'
import { BASE } from '../../web/address.ts'
import { editionIn, numberIn } from '../../web/form.ts'
import type { Html } from '../../web/html.ts'
import type { StaffContext } from '../../web/request-context.ts'
import type { Route } from '../../web/route.ts'
import { keyField } from '../../components/frame.ts'
import type { Notice } from '../../web/notice.ts'
import { goTo, showPage } from '../../components/show.ts'
import { dayOf } from '../../../editing/day-of.ts'
import { count } from '../../components/time.ts'
import { SAVED } from '../../workspace/after-saving.ts'
import { baseVersion } from '../../workspace/base-version.ts'
import { readDraft, toDraft, versionOf, type LoadedDraft } from '../../../editing/draft.ts'
import { save } from '../../../editing/save.ts'
import { showAfterFacts } from './after-facts.ts'

/** What a clinic is asked first, as `signpost init` asks it. What is done is seen from the content, so one can stop at any time. */
export const FIRST_STEPS_ROUTES: readonly Route[] = [
  { method: 'get', path: '/first-steps', needs: 'editor', answer: visit => showSteps(visit, null) },
  { method: 'post', path: '/first-steps', needs: 'editor', answer: takeStep },
]

/** On the first page, as long as people are answered by the example. */
export function firstStepsTile(draft: LoadedDraft): Html {
  const text = textIn(draft)
  const open = FIRST_FACTS.filter(fact => !isDone(fact, text)).length
  return html`<a class="card tile" href="${BASE}/first-steps"
    ><span class="number">${open === 0 ? 'First steps' : count(open, 'first step')}</span
    ><span>to make the example your clinic’s</span></a
  >`
}

async function showSteps(visit: StaffContext, trouble: string | null): Promise<Response> {
  const draft = await readDraft(visit.parts)
  const text = textIn(draft)
  const findings = await visit.parts.checker.findings(
    toDraft(draft, draft.changes),
    dayOf(visit.parts.now()),
    draft.latest?.files ?? [],
  )
  const done = FIRST_FACTS.filter(fact => isDone(fact, text)).length
  const body = html`<h1>First steps</h1>
    <p class="lead">
      ${isBegun(text) ? `${done} of ${FIRST_FACTS.length} questions are answered.` : 'This is still the example. With your first answer its facts are taken out, and it is yours.'}
      Each answer is saved at once: stop at any time and come back. Nothing is published yet.
    </p>
    ${FIRST_FACTS.map(fact => showFact(fact, draft, visit))} ${showAfterFacts(draft.files, findings)}`
  const said: Notice | null = trouble === null ? null : { kind: 'trouble', text: trouble }
  return showPage(visit, { title: 'First steps', place: '/', body, said }, trouble === null ? 200 : 400)
}

function showFact(fact: FirstFact, draft: LoadedDraft, visit: StaffContext): Html {
  const text = textIn(draft)
  const [name = ''] = fact.names
  const sent = visit.form.text('fact') === name ? visit.form.text('answer') : null
  return html`<form method="post" action="${BASE}/first-steps" class="card stack" id="step-${name}">
    ${keyField(visit)}
    <input type="hidden" name="version" value="${versionOf(draft, CLINIC_PATH)}" />
    <input type="hidden" name="edition" value="${draft.latest?.number ?? ''}" />
    <input type="hidden" name="fact" value="${name}" />
    <label
      ><span
        >${fact.ask}
        ${isDone(fact, text) ? html`<span class="badge good">done</span>` : html`<span class="badge">to do</span>`}</span
      >
      <input name="answer" value="${sent ?? valueIn(fact, text)}" aria-describedby="hint-${name}"
    /></label>
    <p class="hint" id="hint-${name}">
      Such as: ${fact.example}. Empty, people are told that we do not know it.
      <a href="${BASE}/clinic#fact-${name}">Among the facts</a>
    </p>
    <div class="buttons"><button>Save</button></div>
  </form>`
}

/** What the example says is nobody's answer. */
function valueIn(fact: FirstFact, text: string): string {
  return isBegun(text) ? nowIn(text, fact) : ''
}

function isDone(fact: FirstFact, text: string): boolean {
  return valueIn(fact, text) !== ''
}

async function takeStep(visit: StaffContext): Promise<Response> {
  const { form, parts, me } = visit
  const fact = FIRST_FACTS.find(({ names }) => names[0] === form.text('fact'))
  if (!fact) return showSteps(visit, 'There is no such question.')
  const before = await baseVersion(visit, CLINIC_PATH, await readDraft(parts))
  const answer = form.text('answer').trim()
  const taken = takeFact(isBegun(before) ? before : beginClinic(before), fact, answer === '' ? null : answer)
  if ('trouble' in taken) return showSteps(visit, taken.trouble)
  const [over, edition] = [numberIn(form.text('version')), editionIn(form.text('edition'))]
  const saving = { path: CLINIC_PATH, text: taken.text, over, edition, editor: me.name }
  const { kind } = await save(saving, parts)
  const next = FIRST_FACTS[FIRST_FACTS.indexOf(fact) + 1]?.names[0]
  if (kind === 'conflict copy') return goTo(visit, `/compare?path=${CLINIC_PATH}`)
  return goTo(visit, `/first-steps#${next === undefined ? 'still-to-do' : `step-${next}`}`, SAVED)
}

function textIn({ files }: LoadedDraft): string {
  return files.find(({ path }) => path === CLINIC_PATH)?.text ?? ''
}
