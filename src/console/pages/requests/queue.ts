import { html } from 'hono/html'
import { BASE } from '../../web/address.ts'
import type { Html } from '../../web/html.ts'
import type { StaffContext } from '../../web/request-context.ts'
import type { RequestLine } from '../../web/requests-port.ts'
import { postForm } from '../../components/post-form.ts'
import { requestPath, showState, showTimes } from './request-line.ts'

const GROUPS = [
  { stage: 'waiting', title: 'Waiting', none: 'Nobody is waiting.' },
  { stage: 'mine', title: 'Mine', none: 'You have none.' },
  { stage: 'theirs', title: 'Colleagues’', none: 'Your colleagues have none.' },
  { stage: 'closed', title: 'Closed in 7 days', none: 'None was closed.' },
] as const

/** All requests by whose they are; looked at again while the page is open. */
export function showQueue(lines: readonly RequestLine[], visit: StaffContext): Html {
  return html`<div
    id="queue"
    data-hx-get="${BASE}/requests/queue"
    data-hx-trigger="every 15s"
    data-hx-swap="outerHTML"
    data-hx-target="this"
  >
    ${GROUPS.map(({ stage, title, none }) => {
      const members = lines.filter(line => line.stage === stage)
      return html`<section aria-label="${title}">
        <h2>${title} <span class="quiet">${members.length}</span></h2>
        ${members.length === 0 ? html`<p class="quiet">${none}</p>` : list(members, visit)}
      </section>`
    })}
  </div>`
}

function list(lines: readonly RequestLine[], visit: StaffContext): Html {
  const { timeZone } = visit.parts.served.current.clinic
  return html`<ul class="queue">
    ${lines.map(
      line =>
        html`<li>
          <div>
            <p>
              <a class="code" href="${BASE}${requestPath(line.code)}" id="open-${line.code}">${line.code}</a>
              ${showState(line)}
            </p>
            <p class="quiet small">${showTimes(line, timeZone)}</p>
          </div>
          ${line.stage === 'waiting' ? claimForm(line, visit) : ''}
        </li>`,
    )}
  </ul>`
}

/** The button has an id, so that who stands on it still does when the list was looked at again. */
function claimForm({ code }: RequestLine, visit: StaffContext): Html {
  return postForm(
    visit,
    `${requestPath(code)}/claim`,
    html`<button class="main" id="claim-${code}" aria-label="Claim ${code}">Claim</button>`,
  )
}
