import { html } from 'hono/html'
import { ROLES, toAccountName, type Account, type Invitation, type Role } from '../../../core/model/staff.ts'
import { BASE } from '../../web/address.ts'
import type { Html } from '../../web/html.ts'
import { invite } from '../../web/invite.ts'
import { time } from '../../components/time.ts'
import type { Route } from '../../web/route.ts'
import { newToken } from '../../web/tokens.ts'
import { goTo, showPage } from '../../components/show.ts'
import { param, type StaffVisit } from '../../web/request-context.ts'
import { keyField, type Notice } from '../../components/frame.ts'

/** Who may do what. */
export const PEOPLE_ROUTES: readonly Route[] = [
  { method: 'get', path: '/people', needs: 'admin', answer: visit => showPeople(visit, null, null) },
  { method: 'post', path: '/people/invite', needs: 'admin', answer: invitePerson },
  { method: 'post', path: '/people/links/:id/withdraw', needs: 'admin', answer: withdraw },
  { method: 'post', path: '/people/:name/role', needs: 'admin', answer: changeRole },
  { method: 'post', path: '/people/:name/active', needs: 'admin', answer: changeActive },
  { method: 'post', path: '/people/:name/reset', needs: 'admin', answer: reset },
]

const MAY: Readonly<Record<Role, string>> = {
  viewer: 'reads everything about content and figures',
  editor: 'also writes drafts, proposes them, and works requests',
  publisher: 'also publishes, goes back and approves',
  admin: 'also looks after people',
}

async function showPeople(visit: StaffVisit, said: Notice | null, link: string | null): Promise<Response> {
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
function showInvitations(invitations: readonly Invitation[], visit: StaffVisit): Html | '' {
  if (invitations.length === 0) return ''
  return html`<h2>Open links</h2>
    ${invitations.map(invitation => showInvitation(invitation, visit))}`
}

function showInvitation({ id, purpose, account, role, madeBy, expiresAtMs }: Invitation, visit: StaffVisit): Html {
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

function inviteForm(visit: StaffVisit, said: Notice | null): Html {
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

function showAccount({ name, role, isActive, createdAtMs }: Account, visit: StaffVisit): Html {
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
          ? form('active', html`<button class="danger">Shut out</button>`)
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

async function invitePerson(visit: StaffVisit): Promise<Response> {
  const { form, parts } = visit
  const name = toAccountName(form.text('name'))
  const role = roleIn(form.text('role'))
  if (name === null || role === null)
    return showPeople(
      visit,
      { kind: 'trouble', text: 'A name has 2 to 40 small letters, digits, dots or hyphens.' },
      null,
    )
  const link = await invite({ purpose: 'join', account: name, role, madeBy: visit.me.name }, parts)
  if (link === null) return showPeople(visit, { kind: 'trouble', text: `There is a “${name}” already.` }, null)
  await note(visit, 'invited', name, role)
  return showPeople(visit, { kind: 'done', text: `A link for ${name}, as ${role}, is below.` }, link)
}

async function changeRole(visit: StaffVisit): Promise<Response> {
  const name = toAccountName(param(visit, 'name'))
  const role = roleIn(visit.form.text('role'))
  const isChanged = name !== null && role !== null && (await visit.parts.staff.accounts.change(name, { role }))
  if (!isChanged) return showPeople(visit, LAST_ADMIN, null)
  await note(visit, 'changed the role of', name, role)
  return goTo(visit, '/people')
}

async function changeActive(visit: StaffVisit): Promise<Response> {
  const { accounts, sessions } = visit.parts.staff
  const name = toAccountName(param(visit, 'name'))
  const isActive = visit.form.text('to') === 'in'
  if (name === null || !(await accounts.change(name, { isActive }))) return showPeople(visit, LAST_ADMIN, null)
  if (!isActive) await sessions.closeAll(name)
  await note(visit, isActive ? 'let in again' : 'shut out', name, '')
  return goTo(visit, '/people')
}

const LAST_ADMIN = {
  kind: 'trouble',
  text: 'There has to be an admin who can sign in. Make somebody else an admin first.',
} as const

async function withdraw(visit: StaffVisit): Promise<Response> {
  const { invitations } = visit.parts.staff
  const id = param(visit, 'id')
  const open = await invitations.list(visit.parts.now())
  const account = open.find(one => one.id === id)?.account ?? null
  if (await invitations.withdraw(id)) await note(visit, 'withdrew the link for', account ?? 'somebody', '')
  return goTo(visit, '/people')
}

/** A link to set a new password. Until it is used, the person is signed out everywhere and the old password works no more. */
async function reset(visit: StaffVisit): Promise<Response> {
  const { staff } = visit.parts
  const name = toAccountName(param(visit, 'name'))
  const account = name && (await staff.accounts.find(name))
  if (!account) return showPeople(visit, { kind: 'trouble', text: 'There is nobody of that name.' }, null)
  const madeBy = visit.me.name
  const link = await invite({ purpose: 'reset', account: account.name, role: account.role, madeBy }, visit.parts)
  if (link === null) return showPeople(visit, { kind: 'trouble', text: `${account.name} is shut out.` }, null)
  await note(visit, 'made a link for a new password of', account.name, '')
  if (account.name !== visit.me.name) {
    await staff.accounts.change(account.name, { passwordHash: '', formKey: newToken() })
    await staff.sessions.closeAll(account.name)
  }
  return showPeople(visit, { kind: 'done', text: `A link for ${account.name} to set a new password is below.` }, link)
}

function roleIn(text: string): Role | null {
  return ROLES.find(role => role === text) ?? null
}

async function note({ parts, me }: StaffVisit, did: string, about: string, detail: string): Promise<void> {
  await parts.staff.audit.note({ atMs: parts.now(), who: me.name, did, about, detail })
}
