import type { Context } from 'hono'
import { html } from 'hono/html'
import type { Role } from '../../core/model/staff.ts'
import { BASE } from '../web/address.ts'
import { showPage } from './show.ts'
import type { StaffContext } from '../web/request-context.ts'
import { bareFrame } from './frame.ts'

const TROUBLES = {
  403: [
    'This form is not from here',
    'It was sent by another page, or it is too old. Go back, load the page again, and send it once more. What you typed is still in your browser.',
  ],
  404: [
    'There is nothing here',
    'The address may be mistyped, or what was here is gone: taken out, renamed or withdrawn. What you typed is still in your browser: go back, and copy it.',
  ],
  413: [
    'This is too long',
    'More was sent than fits into a form of this page. Go back: what you typed is still in your browser. Send it in shorter pieces.',
  ],
  421: ['This is not our address', 'Use the address that your administrator gave you for the console.'],
  503: [
    'It cannot be saved just now',
    'The place where everything is kept is full, or does not answer. What was saved before is safe. Go back: what you typed is still in your browser. Try again in a minute, and tell whoever runs the program.',
  ],
  500: [
    'Something went wrong',
    'It is not your fault, and what was saved is safe. Go back: what you typed is still in your browser. Please try again; if it stays so, tell whoever runs the program.',
  ],
} as const

/** Says what went wrong, to whoever it went wrong for. */
export async function showTrouble(context: Context, status: keyof typeof TROUBLES): Promise<Response> {
  const [title, text] = TROUBLES[status]
  if (context.req.header('HX-Request') === 'true')
    return tell(context, TOLD[status] ?? TROUBLES[status].join('. '), status)
  const body = html`<h1>${title}</h1>
    <p>${text}</p>
    <p><a href="${BASE}/">To the first page</a></p>`
  return context.html(await bareFrame(title, body), status)
}

/** The same on a page that stays as it is, with everything typed in it. */
async function tell(context: Context, text: string, status: keyof typeof TROUBLES | 422): Promise<Response> {
  context.header('HX-Retarget', '#said')
  context.header('HX-Reswap', 'innerHTML')
  return context.html(await html`<p class="said trouble">${text}</p>`, status)
}

/** Says on a page that stays what of it cannot be taken. */
export function tellRefused({ context }: Pick<StaffContext, 'context'>, text: string): Promise<Response> {
  return tell(context, text, 422)
}

/** What is said otherwise to somebody whose page stays. */
const TOLD: Readonly<Partial<Record<number, string>>> = {
  403: 'This page is too old to send anything. Load it again: what you typed comes back.',
  404: 'What this page shows is not there any more. Copy what you typed before you leave.',
  413: 'This is too long to be saved in one piece. Shorten it; until then what you typed stays here.',
  503: 'It cannot be saved just now: the place where everything is kept is full, or does not answer. What was saved before is safe, and what you typed stays on this page. It is tried again by itself; tell whoever runs the program.',
  500: 'Something went wrong, and it could not be saved. What you typed stays on this page. It is tried again by itself; if it stays so, tell whoever runs the program.',
}

/** Says that a page is for others. */
export function showDenied(visit: StaffContext, needs: Role): Promise<Response> {
  const body = html`<h1>This is for others</h1>
    <p>You are a ${visit.me.role}; this needs the role ${needs}. An admin can change your role.</p>`
  return showPage(visit, { title: 'This is for others', place: '', body }, 403)
}
