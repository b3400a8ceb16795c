import { html } from 'hono/html'
import { isAtLeast, toAccountName, type Account, type AccountName, type Role } from '../../../core/model/staff.ts'
import { BASE } from '../../web/address.ts'
import type { Html } from '../../web/html.ts'
import { count } from '../../components/time.ts'
import { showTrouble } from '../../components/error-page.ts'
import { showPage } from '../../components/show.ts'
import { param, type StaffContext } from '../../web/request-context.ts'
import { postForm } from '../../components/post-form.ts'

/** Somebody who is about to work on requests no more: shut out, or as a viewer. */
export interface Leaver {
  readonly name: AccountName
  readonly as: 'out' | 'viewer'
}

/** What is chosen for requests that go to nobody in particular. */
const BACK = 'back'

/** What somebody holds, and whom it can go to. */
export interface HeldRequests {
  readonly codes: readonly string[]
  readonly colleagues: readonly AccountName[]
}

/** Finds what somebody holds who is to work on requests no more. */
export async function heldBy(name: AccountName, { parts }: StaffContext): Promise<HeldRequests> {
  const [codes, accounts] = await Promise.all([parts.requests?.heldBy(name), parts.staff.accounts.list()])
  const mayTake = ({ name: other, role, isActive }: Account): boolean =>
    isActive && other !== name && isAtLeast(role, 'editor')
  return { codes: codes ?? [], colleagues: accounts.filter(mayTake).map(one => one.name) }
}

/** Says what shutting somebody out comes to, and asks where their requests go. */
export async function askToShutOut(visit: StaffContext): Promise<Response> {
  const name = toAccountName(param(visit, 'name'))
  const account = name && (await visit.parts.staff.accounts.find(name))
  return account ? askWhereTo({ name: account.name, as: 'out' }, visit, null) : showTrouble(visit.context, 404)
}

/** Asks where the requests go of somebody who is to work on them no more. */
export async function askWhereTo({ name, as }: Leaver, visit: StaffContext, trouble: string | null): Promise<Response> {
  const held = await heldBy(name, visit)
  const title = as === 'out' ? `Shut ${name} out` : `Make ${name} a viewer`
  const path = as === 'out' ? 'active' : 'role'
  const body = html`<p><a href="${BASE}/people">← People and roles</a></p>
    <h1>${title}?</h1>
    <ul>
      ${as === 'out' ? html`<li>${name} is signed out everywhere, and links made for them or by them end.</li>` : html`<li>${name} can read answers and figures, and no requests any more.</li>`}
      <li>What ${name} wrote stays, and who did what stays in the history.</li>
      ${held.codes.length === 0 ? '' : html`<li>${name} has ${count(held.codes.length, 'request')}: ${held.codes.join(', ')}.</li>`}
    </ul>
    ${postForm(
      visit,
      `/people/${encodeURIComponent(name)}/${path}`,
      html`<input type="hidden" name="${as === 'out' ? 'to' : 'role'}" value="${as}" />
        ${held.codes.length === 0 ? '' : whereTo(held)}
        <button class="danger">${title}</button>`,
      html`class="card stack"`,
    )}`
  const said = trouble === null ? null : ({ kind: 'trouble', text: trouble } as const)
  return showPage(visit, { title, place: '/people', body, said }, trouble === null ? 200 : 409)
}

function whereTo({ codes, colleagues }: HeldRequests): Html {
  return html`<label
    >Who takes ${codes.length === 1 ? 'it' : 'them'}
    <select name="requests" required>
      <option value="">Choose</option>
      ${colleagues.map(name => html`<option>${name}</option>`)}
      <option value="${BACK}">Nobody yet: put back among those that wait, and tell the people</option>
    </select></label
  >`
}

/** Reads who takes the requests; undefined where they have to go to somebody and nobody was chosen. */
export function readTaker(text: string, { codes, colleagues }: HeldRequests): AccountName | null | undefined {
  if (codes.length === 0 || text === BACK) return null
  return colleagues.find(name => name === text)
}

/** Gives away what somebody holds who works on requests no more, and says what became of it. */
export async function giveAway({ name }: Leaver, to: AccountName | null, { parts, me }: StaffContext): Promise<string> {
  const given = (await parts.requests?.giveAway({ from: name, to, by: me.name })) ?? []
  for (const code of given) {
    const detail = to === null ? `of ${name}, back among those that wait` : `of ${name}, to ${to}`
    const entry = { atMs: parts.now(), who: me.name, did: 'handed over', about: `the request ${code}`, detail }
    await parts.staff.audit.note(entry)
  }
  if (given.length === 0) return ''
  return to === null ? ` ${given.join(', ')} wait for somebody again.` : ` ${to} has ${given.join(', ')} now.`
}

/** Tells whether a role works on requests. */
export function worksOnRequests(role: Role): boolean {
  return isAtLeast(role, 'editor')
}
