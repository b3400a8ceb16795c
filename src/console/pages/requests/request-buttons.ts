import { html } from 'hono/html'
import { CLOSINGS } from '../../../core/model/handoff-request.ts'
import type { Html } from '../../web/html.ts'
import type { RequestCard } from '../../web/requests-port.ts'
import type { StaffContext } from '../../web/request-context.ts'
import { postForm } from '../../components/post-form.ts'
import { requestPath } from './request-line.ts'
import { ENDS } from './request-words.ts'

/** Longest reason that is noted, in characters. */
export const REASON_MAX = 200

/** What whoever visits may do with a request. */
export function requestButtons(card: RequestCard, colleagues: readonly string[], visit: StaffContext): Html {
  const form: MakeForm = (what, fields) => postForm(visit, `${requestPath(card.code)}/${what}`, html`${fields}`)
  switch (card.stage) {
    case 'waiting':
      return html`<div class="buttons">${form('claim', html`<button class="main">Claim</button>`)}</div>`
    case 'mine':
      return mine(card, colleagues, form)
    case 'theirs':
      return theirs(card, form)
    case 'closed':
      return card.mayReopen ? reopening(form) : html`<p class="quiet">It can no longer be opened again.</p>`
  }
}

type MakeForm = (what: string, fields: Html) => Html

function mine({ backupAtMs, isUntouched }: RequestCard, colleagues: readonly string[], form: MakeForm): Html {
  const ends = CLOSINGS.map(reason => html`<button name="reason" value="${reason}">${ENDS[reason]}</button> `)
  const isFree = backupAtMs !== null || isUntouched
  return html`<section class="card" aria-label="What to do">
    <h2>Done</h2>
    <p class="hint">Say how it ended. The person is told ten seconds later; until then you can undo it.</p>
    ${form('done', html`<div class="buttons">${ends}</div>`)}
    <h2>Not yet</h2>
    <div class="buttons">
      ${form('unreached', html`<button>Can’t reach</button>`)}
      ${isFree ? form('claim', html`<button>I keep it</button>`) : form('backup', html`<button>I need backup</button>`)}
      ${form('release', html`<button>Put back</button>`)}
    </div>
    ${colleagues.length === 0 ? '' : form('hand-over', handing(colleagues))}
  </section>`
}

function handing(colleagues: readonly string[]): Html {
  return html`<div class="row">
    <label
      >Hand over to
      <select name="to" required>
        <option value="">Choose a colleague</option>
        ${colleagues.map(name => html`<option>${name}</option>`)}
      </select></label
    ><button>Hand over</button>
  </div>`
}

function theirs({ backupAtMs, isUntouched }: RequestCard, form: MakeForm): Html {
  if (backupAtMs !== null || isUntouched)
    return html`<div class="buttons">${form('claim', html`<button class="main">Claim</button>`)}</div>`
  return html`<details class="card">
    <summary>Take it over</summary>
    ${form(
      'take-over',
      html`<div class="row">
          <label
            >Why
            <input name="reason" required maxlength="${REASON_MAX}" aria-describedby="reason-hint" autocomplete="off"
          /></label>
          <button>Take over</button>
        </div>
        <p class="hint" id="reason-hint">
          It stands in the history, for your colleagues: “Cleo is ill”. Nothing about the person.
        </p>`,
    )}
  </details>`
}

function reopening(form: MakeForm): Html {
  return html`<div class="buttons">${form('reopen', html`<button>Open it again</button>`)}</div>
    <p class="hint">It is yours then, and the person is told that a therapist has it.</p>`
}
