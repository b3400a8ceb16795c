import { html } from 'hono/html'
import { readIntentForm } from '../../content/files/intent-form.ts'
import { BASE } from '../web/address.ts'
import type { Html } from '../web/html.ts'
import { mayI, type StaffContext } from '../web/request-context.ts'
import { pageOf } from './page-of.ts'
import type { StandIn } from './readable.ts'
import { postForm } from '../components/post-form.ts'
import { pathName } from '../../editing/path-name.ts'
import { time } from '../components/time.ts'

/** Says what cannot be read, who changed it last, and what stands in; on the page of what it is, also how to have it back. */
export function showStandIns(standIns: readonly StandIn[], visit: StaffContext, here: string | null = null): Html {
  return html`${standIns.map(standIn => showStandIn(standIn, visit, standIn.path === here))}`
}

const NEVER = 'It never could be, so it is left out; all else is shown. Nothing is lost: its words are kept.'
const STANDS_IN = 'Nothing is lost: its last words that can be read stand in for it, and all else is as it is.'
const TO_MEND = 'Bring those words back; or, where they stand in fields below, change them and save.'

function showStandIn(standIn: StandIn, visit: StaffContext, isHere: boolean): Html {
  const { path, text, leftBy } = standIn
  const zone = visit.parts.served.current.clinic.timeZone
  const name = (text === null ? null : readIntentForm({ text })?.title) || pathName(path)
  const since = leftBy === null ? '' : html` as ${leftBy.editor} left it, ${time(leftBy.atMs, zone)}`
  return html`<div class="said trouble">
    <span
      >“${name}” cannot be read${since}. ${text === null ? NEVER : STANDS_IN}
      ${isHere && text !== null && mayI(visit, 'editor') ? TO_MEND : ''}</span
    >
    ${isHere ? backForm(standIn, visit) : html`<a href="${BASE}${pageOf(path) ?? '/publish'}">See to it</a>`}
  </div>`
}

function backForm({ path, text, version }: StandIn, visit: StaffContext): Html | '' {
  if (text === null || !mayI(visit, 'editor')) return ''
  const action = version === null ? '/changes/throw-away' : '/changes/bring-back'
  return postForm(
    visit,
    action,
    html`<input
        type="hidden"
        name="file"
        value="${path}"
      />${version === null ? '' : html`<input type="hidden" name="version" value="${version}" />`}<button>
        Bring those words back
      </button>`,
  )
}
