import { html } from 'hono/html'
import { sayPlatform } from '../../../core/words/en/say-platform.ts'
import { CLOSINGS, type Closing, type HandoffDetails } from '../../../core/model/handoff-request.ts'
import { BASE } from '../../web/address.ts'
import type { Html } from '../../web/html.ts'
import { time } from '../../components/time.ts'
import type { RequestLine } from '../../web/requests-port.ts'
import type { StaffVisit } from '../../web/request-context.ts'
import { keyField } from '../../components/frame.ts'

const ENDS: Readonly<Record<Closing, string>> = {
  'in-touch': 'we are in touch',
  elsewhere: 'they found help elsewhere',
  'not-reached': 'they could not be reached',
}

/** A request, with what whoever visits may do about it. */
export function requestCard(request: RequestLine, visit: StaffVisit): Html {
  const { code, platform, askedAtMs, details } = request
  const { timeZone } = visit.parts.served.current.clinic
  return html`<section class="card" aria-label="Request ${code}">
    <div class="headline">
      <h2>${code}</h2>
      ${state(request)}
    </div>
    <p class="quiet">Asked ${time(askedAtMs, timeZone)}, on ${sayPlatform(platform)}.${history(request, timeZone)}</p>
    ${details === null ? '' : whatTheyWrote(details)}
    <div class="buttons">${buttons(request, visit)}</div>
  </section>`
}

function state({ claimedBy, isMine, backupAtMs }: RequestLine): Html {
  if (claimedBy === null) return html`<span class="badge warm">waiting</span>`
  const who = isMine ? 'you' : claimedBy
  return html`<span class="badge ${backupAtMs === null ? '' : 'warm'}"
    >claimed by ${who}${backupAtMs === null ? '' : ', backup wanted'}</span
  >`
}

function history({ claimedAtMs, backupAtMs, unreachedAtMs }: RequestLine, timeZone: string): Html {
  const said = (what: string, atMs: number | null): Html | '' =>
    atMs === null ? '' : html` ${what} ${time(atMs, timeZone)}.`
  return html`${said('Claimed', claimedAtMs)}${said('Backup wanted since', backupAtMs)}${said('Asked for another way to reach them', unreachedAtMs)}`
}

function whatTheyWrote({ contact, when, note }: HandoffDetails): Html {
  return html`<dl>
    <dt>How to reach them</dt>
    <dd>${contact}</dd>
    <dt>When</dt>
    <dd>${when}</dd>
    <dt>To know</dt>
    <dd>${note === '' ? 'nothing' : note}</dd>
  </dl>`
}

function buttons(request: RequestLine, visit: StaffVisit): Html {
  const { claimedBy, isMine, backupAtMs } = request
  const wantsSomebody = claimedBy === null || (!isMine && backupAtMs !== null)
  const form = (what: string, fields: Html, kind: string): Html =>
    html`<form method="post" action="${BASE}/requests/${encodeURIComponent(request.id)}/${what}" class="${kind}">
      ${keyField(visit)}${fields}
    </form>`
  if (wantsSomebody) return form('claim', html`<button class="main">Claim</button>`, '')
  if (!isMine) return html``
  return html`${backupAtMs === null ? form('backup', html`<button>I need backup</button>`, '') : ''}
  ${form('unreached', html`<button>Can’t reach</button>`, '')} ${form('done', closing(), 'row')}`
}

function closing(): Html {
  return html`<label
      >How it ended
      <select name="reason">
        ${CLOSINGS.map(reason => html`<option value="${reason}">${ENDS[reason]}</option>`)}
      </select></label
    ><button>Done</button>`
}
