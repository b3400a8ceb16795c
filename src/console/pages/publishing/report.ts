import { html } from 'hono/html'
import type { Concern } from '../../../content/gate/concern.ts'
import { sumOutcomes } from '../../../content/gate/held-out.ts'
import { canPublish, toAccept, type GateProgress, type GateReport } from '../../../content/gate/gate.ts'
import { BASE } from '../../web/address.ts'
import { filesQuery, type Selection } from '../../workspace/selection.ts'
import type { Examination } from '../../../editing/examine.ts'
import type { Html } from '../../web/html.ts'
import { showReplay } from '../../components/replay.ts'
import { sayAbout, sayPlainly } from '../../../editing/path-name.ts'
import { count } from '../../components/time.ts'
import { mayI, type StaffContext } from '../../web/request-context.ts'
import { postForm } from '../../components/post-form.ts'

/** Below this share of questions right at once, people get a menu more often than an answer. */
const RIGHT_FROM = 0.5

/** What a report is shown for. */
export interface Reported {
  readonly examination: Examination
  readonly chosen: Selection
  /** SHA-256 of the content as it would be published. */
  readonly hash: string
  /** False where a second person has to look at it. */
  readonly isAlone: boolean
  /** Who may look at it, by their names. */
  readonly approvers: readonly string[]
}

/** What the gate says of the ticked changes, and the form that publishes them. */
export function showReport(visit: StaffContext, reported: Reported): Html {
  const { examination, chosen } = reported
  switch (examination.kind) {
    case 'none':
      return html`<p class="quiet">
        Not checked yet. The check reads it, asks every question again, and answers the last questions by the old and
        the new words.
      </p>`
    case 'running': {
      const again = `${BASE}/publish?${filesQuery(chosen.changes)}`
      return html`<div class="card" data-hx-get="${again}" data-hx-trigger="load delay:1s" data-hx-target="#report">
        <p class="spin" role="status">It is being checked. This takes a few seconds.</p>
        ${showProgress(examination.progress)}
        <p class="small"><a href="${again}#report">Look again</a></p>
      </div>`
    }
    case 'broken':
      return html`<p class="said trouble">
        The check broke off. Start it again; if it stays, tell whoever runs the program.
      </p>`
    case 'done':
      return html`${showFound(examination.report, visit)}${publishForm(visit, reported, examination.report)}`
  }
}

/** What is done of the check, what is under way, and what comes. */
function showProgress(progress: GateProgress | null): Html {
  const { done = 0, questions = 0 } = progress ?? {}
  const all = questions === 0 ? 'every question, asked again' : `${count(questions, 'question')}, asked again`
  const steps = [
    'what is written',
    all,
    'learning the new words',
    'questions that must work, danger set, last questions',
  ]
  return html`<ul class="steps">
    ${steps.map((step, at) => html`<li>${step} ${at < done ? '✓' : ''}${at === done ? '…' : ''}</li>`)}
  </ul>`
}

/** Everything the gate found, the stopping first. */
export function showFound(report: GateReport, visit: StaffContext): Html {
  const stopping = report.concerns.filter(({ stops }) => stops)
  const known = report.concerns.filter(concern => !concern.stops && concern.known)
  return html`<section class="card" aria-labelledby="gate">
    <h2 id="gate">
      The check before publishing
      ${canPublish(report) ? html`<span class="badge good">can be published</span>` : html`<span class="badge bad">stops</span>`}
    </h2>
    <p class="quiet">${summary(report)}</p>
    ${concernList(stopping)}
    ${
      known.length === 0
        ? ''
        : html`<details>
            <summary>${count(known.length, 'piece')} of advice that the published version has as well</summary>
            ${concernList(known)}
          </details>`
    }
    ${showReplay(report.replay.changes, visit)}
  </section>`
}

function summary({ heldOut, goldenAsked, replay }: GateReport): string {
  const asked = `${count(goldenAsked, 'question that must work', 'questions that must work')}, the safety set, and ${count(replay.asked, 'last question')} asked.`
  return `Checked; ${asked}${sayOutcomes(heldOut)}`
}

/** How staff’s own questions fare where the others alone are known. */
function sayOutcomes(rates: GateReport['heldOut']): string {
  const asked = rates.reduce((sum, one) => sum + one.asked, 0)
  if (asked === 0) return ''
  const { right, shown, shownWrong, offered, wrong } = sumOutcomes(rates)
  const advice = right < asked * RIGHT_FROM ? ' Under half is right at once: add questions in other words.' : ''
  return ` Of ${asked} questions, each held out in turn: right at once ${right} · shown first and right ${shown} · shown first and wrong ${shownWrong} · offered ${offered} · answered wrongly ${wrong}.${advice}`
}

function concernList(concerns: readonly Concern[]): Html {
  if (concerns.length === 0) return html``
  return html`<ul class="findings">
    ${concerns.map(concern => html`<li class="${concern.stops ? 'stops' : ''}">${words(concern)}</li>`)}
  </ul>`
}

function words({ about, what, todo, stops }: Concern): Html {
  return html`<p>
      ${stops ? html`<strong>Stops publishing.</strong> ` : ''}${about === '' ? '' : html`<span class="quiet">${sayAbout(about)}</span> `}${sayPlainly(what)}
    </p>
    <p class="small">${sayPlainly(todo)}</p>`
}

function publishForm(visit: StaffContext, { chosen, hash, isAlone, approvers }: Reported, report: GateReport): Html {
  if (!canPublish(report) || !mayI(visit, 'editor')) return html``
  const accepts = toAccept(report)
  return postForm(
    visit,
    '/publish',
    html`<input type="hidden" name="hash" value="${hash}" />
      ${chosen.changes.map(({ change }) => html`<input type="hidden" name="file" value="${change.path}" />`)}
      ${
        accepts.length === 0
          ? ''
          : html`<h2>Advice to accept</h2>
              <p class="quiet">Tick each that is meant, and say why. It stands in the history.</p>`
      }
      ${accepts.map((concern, at) => acceptField(concern, at, visit))}
      <label
        >What is this about, in one sentence? <input name="note" value="${visit.form.text('note')}" maxlength="200"
      /></label>
      ${isAlone ? '' : assignField(approvers)}
      <button class="main" aria-keyshortcuts="Control+Enter">${isAlone ? 'Publish' : 'Propose to publish'}</button>
      <p class="hint">
        ${isAlone ? 'Every platform answers by it within seconds. You can go back with one press.' : 'A second person looks at it before anybody else sees it.'}
      </p>`,
    html`class="card stack"`,
  )
}

function assignField(approvers: readonly string[]): Html {
  return html`<label
    >Who should look at it?
    <select name="to">
      <option value="">whoever comes first</option>
      ${approvers.map(name => html`<option>${name}</option>`)}
    </select></label
  >`
}

function acceptField(concern: Concern, at: number, { form }: StaffContext): Html {
  const isTicked = form.all('accept').includes(concern.key)
  return html`<fieldset>
    <legend class="label">${sayAbout(concern.about)}</legend>
    <label class="tick"
      ><input type="checkbox" name="accept" value="${concern.key}" ${isTicked ? html`checked` : ''} /><span
        >${sayPlainly(concern.what)} ${sayPlainly(concern.todo)}</span
      ></label
    >
    <label
      >Why it is meant
      <input
        name="reason:${concern.key}"
        value="${form.text(`reason:${concern.key}`)}"
        maxlength="200"
        id="reason-${at}"
    /></label>
  </fieldset>`
}
