import { html } from 'hono/html'
import { ROLES, type Account, type Invitation, type Role } from '../../../core/model/staff.ts'
import { BASE } from '../../web/address.ts'
import type { Html } from '../../web/html.ts'
import { time } from '../../components/time.ts'
import { showPage } from '../../components/show.ts'
import type { StaffContext } from '../../web/request-context.ts'
import { keyField } from '../../components/frame.ts'
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
    <dl class="card">
      ${ROLES.map(
        role =>
          html`<dt>${role}</dt>
            <dd>${MAY[role]}</dd>`,
      )}
    </dl>
    ${
      link === null
        ? ''
        : html`<section class="card" aria-label="The link">
            <p>Give this link to them yourself. It works once, and for a day.</p>
            <p>
              <label>Link <input readonly value="${link}" /></label>
            </p>
          </section>`
    }
    ${accounts.map(account => showAccount(account, visit))} ${showInvitations(invitations, visit)}
    ${inviteForm(visit, said)}`
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
  return html`<form
    method="post"
    action="${BASE}/people/links/${encodeURIComponent(id)}/withdraw"
    class="card row"
    aria-label="Link for ${account}"
  >
    ${keyField(visit)}
    <p>
      For <strong>${account}</strong>: ${what}. Made by ${madeBy}, works until
      ${time(expiresAtMs, visit.parts.served.current.clinic.timeZone)}.
    </p>
    <button class="danger">Withdraw</button>
  </form>`
}

function inviteForm(visit: StaffContext, said: Notice | null): Html {
  return html`<h2>Invite somebody</h2>
    <form method="post" action="${BASE}/people/invite" class="card row">
      ${keyField(visit)}
      <label
        >Name
        <input
          name="name"
          required
          autocapitalize="none"
          spellcheck="false"
          value="${said?.kind === 'trouble' ? visit.form.text('name') : ''}"
      /></label>
      <label>Role ${roleSelect('viewer', 'role')}</label>
      <button class="main">Make a link</button>
    </form>`
}

function showAccount({ name, role, isActive, createdAtMs }: Account, visit: StaffContext): Html {
  const form = (what: string, fields: Html): Html =>
    html`<form method="post" action="${BASE}/people/${encodeURIComponent(name)}/${what}" class="row">
      ${keyField(visit)}${fields}
    </form>`
  return html`<section class="card" aria-label="${name}">
    <div class="headline">
      <h2>${name}</h2>
      ${isActive ? html`<span class="badge">${role}</span>` : html`<span class="badge bad">shut out</span>`}
    </div>
    <p class="quiet">
      Since
      ${time(createdAtMs, visit.parts.served.current.clinic.timeZone)}${name === visit.me.name ? '. This is you.' : '.'}
    </p>
    <div class="buttons">
      ${form('role', html`<label>Role ${roleSelect(role, 'role')}</label><button>Change the role</button>`)}
      ${form('reset', html`<button>Link for a new password</button>`)}
      ${
        isActive
          ? html`<a class="button danger" href="${BASE}/people/${encodeURIComponent(name)}/shut-out">Shut out …</a>`
          : form('active', html`<input type="hidden" name="to" value="in" /><button>Let in again</button>`)
      }
    </div>
  </section>`
}

function roleSelect(chosen: Role, name: string): Html {
  return html`<select name="${name}">
    ${ROLES.map(role => html`<option ${role === chosen ? html`selected` : ''}>${role}</option>`)}
  </select>`
}
