import { html } from 'hono/html'
import { ROLES, type Account, type Invitation, type Role } from '../../../core/model/staff.ts'
import { BASE } from '../../web/address.ts'
import type { Html } from '../../web/html.ts'
import { scrollTable } from '../../components/scroll-table.ts'
import { count, time } from '../../components/time.ts'
import { showPage } from '../../components/show.ts'
import type { StaffContext } from '../../web/request-context.ts'
import { postForm } from '../../components/post-form.ts'
import type { Notice } from '../../web/notice.ts'

const MAY: Readonly<Record<Role, string>> = {
  viewer: 'reads everything about content and figures',
  editor: 'also writes changes, proposes them, and works requests',
  publisher: 'also publishes, goes back and approves',
  admin: 'also looks after people',
}

/** Shows everybody who may sign in, and the links that wait. */
export async function showPeople(visit: StaffContext, said: Notice | null, link: string | null): Promise<Response> {
  const { staff, now } = visit.parts
  const accounts = await staff.accounts.list()
  const invitations = await staff.invitations.list(now())
  const body = html`<h1>People and roles</h1>
    <details>
      <summary>What each role may do</summary>
      <dl class="card">
        ${ROLES.map(
          role =>
            html`<dt>${role}</dt>
              <dd>${MAY[role]}</dd>`,
        )}
      </dl>
    </details>
    ${
      link === null
        ? ''
        : html`<section class="card" aria-label="The link">
            <p>Give this link to them yourself. It works once, and for a day.</p>
            <p>
              <label>Link <input readonly value="${link}" id="link" /></label>
              <button type="button" data-copies="link" hidden>Copy</button>
            </p>
          </section>`
    }
    ${inviteForm(visit, said)} ${showInvitations(invitations, visit)}
    <h2>${count(accounts.length, 'person', 'people')}</h2>
    ${scrollTable(
      'People',
      ['Name', 'Role', 'Since', 'More'],
      accounts.map(account => showAccount(account, visit)),
    )}`
  return showPage(
    visit,
    { title: 'People and roles', place: '/people', body, said },
    said?.kind === 'trouble' ? 400 : 200,
  )
}

/** Links that were made and not used yet: whoever has one may come in. */
function showInvitations(invitations: readonly Invitation[], visit: StaffContext): Html | '' {
  if (invitations.length === 0) return ''
  return html`<h2>Open links</h2>
    ${invitations.map(invitation => showInvitation(invitation, visit))}`
}

function showInvitation({ id, purpose, account, role, madeBy, expiresAtMs }: Invitation, visit: StaffContext): Html {
  const what = purpose === 'reset' ? 'a new password' : `an account as ${role}`
  return postForm(
    visit,
    `/people/links/${encodeURIComponent(id)}/withdraw`,
    html`<p>
        For <strong>${account}</strong>: ${what}. Made by ${madeBy}, works until
        ${time(expiresAtMs, visit.parts.served.current.clinic.timeZone)}.
      </p>
      <button class="danger">Withdraw</button>`,
    html`class="card row" aria-label="Link for ${account}"`,
  )
}

function inviteForm(visit: StaffContext, said: Notice | null): Html {
  return html`<h2>Invite somebody</h2>
    ${postForm(
      visit,
      '/people/invite',
      html`<label
          >Name
          <input
            name="name"
            required
            autocapitalize="words"
            spellcheck="false"
            value="${said?.kind === 'trouble' ? visit.form.text('name') : ''}"
        /></label>
        <label>Role ${roleSelect('viewer', 'role')}</label>
        <button class="main">Make a link</button>`,
      html`class="card row"`,
    )}`
}

function showAccount({ name, role, isActive, createdAtMs }: Account, visit: StaffContext): Html {
  const form = (what: string, fields: Html): Html =>
    postForm(visit, `/people/${encodeURIComponent(name)}/${what}`, html`${fields}`, html`class="row tight"`)
  return html`<tr>
    <th scope="row">
      ${name} ${name === visit.me.name ? html`<span class="quiet">you</span>` : ''}
      ${isActive ? '' : html`<span class="badge bad">shut out</span>`}
    </th>
    <td data-name="Role">
      ${form('role', html`${roleSelect(role, 'role', `Role of ${name}`)}<button>Change the role</button>`)}
    </td>
    <td data-name="Since">${time(createdAtMs, visit.parts.served.current.clinic.timeZone)}</td>
    <td>
      <div class="buttons">
        ${form('reset', html`<button>Link for a new password</button>`)}
        ${
          isActive
            ? html`<a class="button danger" href="${BASE}/people/${encodeURIComponent(name)}/shut-out">Shut out …</a>`
            : form('active', html`<input type="hidden" name="to" value="in" /><button>Let in again</button>`)
        }
      </div>
    </td>
  </tr>`
}

function roleSelect(chosen: Role, name: string, label: string | null = null): Html {
  return html`<select name="${name}" ${label === null ? '' : html`aria-label="${label}"`}>
    ${ROLES.map(role => html`<option ${role === chosen ? html`selected` : ''}>${role}</option>`)}
  </select>`
}
