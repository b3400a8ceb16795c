import { html } from 'hono/html'
import type { HandoffDetails } from '../../../core/model/handoff-request.ts'
import { BASE } from '../../web/address.ts'
import type { Html } from '../../web/html.ts'
import { time } from '../../components/time.ts'
import type { RequestCard } from '../../web/requests-port.ts'
import type { StaffContext } from '../../web/request-context.ts'
import { postForm } from '../../components/post-form.ts'
import { requestButtons } from './request-buttons.ts'
import { requestPath, showState, showTimes } from './request-line.ts'
import { HAPPENED } from './request-words.ts'

/** A request: how it stands, what the person wrote, what may be done, and what happened. */
export function showCard(card: RequestCard, colleagues: readonly string[], visit: StaffContext): Html {
  return html`<p><a href="${BASE}/requests">← All requests</a></p>
    <h1>${card.code}</h1>
    ${showNow(card, visit)} ${card.details === null ? whyNoWords(card) : whatTheyWrote(card.details)}
    ${requestButtons(card, colleagues, visit)}
    <h2>What happened</h2>
    ${events(card, visit, html``)}`
}

/** How it stands, looked at again while the page is open; what somebody types below it stays. */
export function showNow(card: RequestCard, visit: StaffContext): Html {
  const { timeZone } = visit.parts.served.current.clinic
  return html`<div
    id="now"
    data-hx-get="${BASE}${requestPath(card.code)}/now"
    data-hx-trigger="every 10s"
    data-hx-swap="outerHTML"
    data-hx-target="this"
  >
    <p>${showState(card)}</p>
    <p class="quiet">${showTimes(card, timeZone)}${since(card, timeZone)}</p>
    ${card.undoUntilMs === null ? '' : undoForm(card, card.undoUntilMs, visit)}
  </div>`
}

/** What happened meanwhile, for a page that is open. */
export function showEventsAnew(card: RequestCard, visit: StaffContext): Html {
  return events(card, visit, html`data-hx-swap-oob="true"`)
}

function events(card: RequestCard, visit: StaffContext, how: Html): Html {
  const { timeZone } = visit.parts.served.current.clinic
  return html`<ol class="events" id="events" ${how}>
    ${card.events.map(
      ({ atMs, who, action }) =>
        html`<li>
          <span class="quiet">${time(atMs, timeZone)}</span> <span>${nameOf(who, visit)} ${HAPPENED[action]}</span>
        </li>`,
    )}
  </ol>`
}

function nameOf(who: string, { me }: StaffContext): string {
  return who === me.name
    ? 'You'
    : who.replace(/^(?:the person|a colleague)/, found => `${found.charAt(0).toUpperCase()}${found.slice(1)}`)
}

function since({ stage, backupAtMs, unreachedAtMs }: RequestCard, timeZone: string): Html | '' {
  if (stage === 'closed' || stage === 'waiting') return ''
  const said = (what: string, atMs: number | null): Html | '' =>
    atMs === null ? '' : html` ${what} ${time(atMs, timeZone)}.`
  return html`${said('Backup wanted since', backupAtMs)}${said('Not reached', unreachedAtMs)}`
}

/** The person is told when the time is over: until then, what was pressed by mistake has not happened. */
function undoForm({ code }: RequestCard, untilMs: number, visit: StaffContext): Html {
  const until = new Intl.DateTimeFormat('en-GB', {
    timeZone: visit.parts.served.current.clinic.timeZone,
    timeStyle: 'medium',
  }).format(untilMs)
  return postForm(
    visit,
    `${requestPath(code)}/undo`,
    html`<span>The person is told after ${until}.</span> <button id="undo">Undo</button>`,
    html`class="said done undo"`,
  )
}

function whyNoWords({ stage }: RequestCard): Html {
  const why = {
    waiting: 'What the person wrote is shown to who claims it.',
    mine: 'What the person wrote has been deleted.',
    theirs: 'What the person wrote is shown to who has claimed it.',
    closed: 'What the person wrote is shown to who had it, for 7 days.',
  } as const
  return html`<p class="quiet">${why[stage]}</p>`
}

function whatTheyWrote({ contact, when, note }: HandoffDetails): Html {
  return html`<section class="card" aria-label="What the person wrote">
    <h2>What they wrote</h2>
    <dl>
      <dt>How to reach them</dt>
      <dd>${contact}</dd>
      <dt>When</dt>
      <dd>${when}</dd>
      <dt>To know</dt>
      <dd>${note === '' ? 'nothing' : note}</dd>
    </dl>
  </section>`
}
