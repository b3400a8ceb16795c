import { ROLES, toAccountName, type Account, type AccountName, type Role } from '../../../core/model/staff.ts'
import { invite } from '../../web/invite.ts'
import type { Route } from '../../web/route.ts'
import { newToken } from '../../web/tokens.ts'
import { goTo } from '../../components/show.ts'
import { param, type StaffContext } from '../../web/request-context.ts'
import { askToShutOut, askWhereTo, giveAway, heldBy, readTaker, worksOnRequests, type Leaver } from './leaving.ts'
import { showPeople } from './people.ts'

/** Who may do what. */
export const PEOPLE_ROUTES: readonly Route[] = [
  { method: 'get', path: '/people', needs: 'admin', answer: visit => showPeople(visit, null, null) },
  { method: 'get', path: '/people/:name/shut-out', needs: 'admin', answer: askToShutOut },
  { method: 'post', path: '/people/invite', needs: 'admin', answer: invitePerson },
  { method: 'post', path: '/people/links/:id/withdraw', needs: 'admin', answer: withdraw },
  { method: 'post', path: '/people/:name/role', needs: 'admin', answer: changeRole },
  { method: 'post', path: '/people/:name/active', needs: 'admin', answer: changeActive },
  { method: 'post', path: '/people/:name/reset', needs: 'admin', answer: reset },
]

async function invitePerson(visit: StaffContext): Promise<Response> {
  const { form, parts } = visit
  const name = toAccountName(form.text('name'))
  const role = roleIn(form.text('role'))
  if (name === null || role === null)
    return showPeople(
      visit,
      {
        kind: 'trouble',
        text: 'A name has 2 to 40 letters or digits, and between them spaces, dots, hyphens or apostrophes.',
      },
      null,
    )
  const link = await invite({ purpose: 'join', account: name, role, madeBy: visit.me.name }, parts)
  if (link === null) return showPeople(visit, { kind: 'trouble', text: `There is a “${name}” already.` }, null)
  await note(visit, 'invited', name, role)
  return showPeople(visit, { kind: 'done', text: `A link for ${name}, as ${role}, is below.` }, link)
}

async function changeRole(visit: StaffContext): Promise<Response> {
  const { accounts } = visit.parts.staff
  const name = toAccountName(param(visit, 'name'))
  const role = roleIn(visit.form.text('role'))
  const before = name && (await accounts.find(name))
  if (!before || role === null) return showPeople(visit, NOBODY, null)
  if (worksOnRequests(role)) return changeTo(visit, before, role)
  return withRequests(visit, { name: before.name, as: 'viewer' }, () => accounts.change(before.name, { role }))
}

async function changeTo(visit: StaffContext, { name, role: before }: Account, role: Role): Promise<Response> {
  if (!(await visit.parts.staff.accounts.change(name, { role }))) return showPeople(visit, LAST_ADMIN, null)
  await note(visit, 'changed the role of', name, role)
  const undo = { path: `/people/${encodeURIComponent(name)}/role`, fields: { role: before } }
  return goTo(visit, '/people', { kind: 'done', text: `${name} is ${role} now, before: ${before}.`, undo })
}

async function changeActive(visit: StaffContext): Promise<Response> {
  const { accounts, sessions } = visit.parts.staff
  const name = toAccountName(param(visit, 'name'))
  if (name === null) return showPeople(visit, NOBODY, null)
  if (visit.form.text('to') === 'in') return letIn(visit, name)
  return withRequests(visit, { name, as: 'out' }, async () => {
    const isOut = await accounts.change(name, { isActive: false })
    if (isOut) await sessions.closeAll(name)
    return isOut
  })
}

async function letIn(visit: StaffContext, name: AccountName): Promise<Response> {
  if (!(await visit.parts.staff.accounts.change(name, { isActive: true }))) return showPeople(visit, NOBODY, null)
  await note(visit, 'let in again', name, '')
  return goTo(visit, '/people', { kind: 'done', text: `${name} may sign in again.` })
}

/** Takes requests from somebody: first they can take on nothing new, then what they have goes where it was said to go. */
async function withRequests(visit: StaffContext, leaver: Leaver, change: () => Promise<boolean>): Promise<Response> {
  const { name, as } = leaver
  const held = await heldBy(name, visit)
  const taker = readTaker(visit.form.text('requests'), held)
  if (taker === undefined) return askWhereTo(leaver, visit, `Say who takes the requests that ${name} has.`)
  if (!(await change())) return showPeople(visit, LAST_ADMIN, null)
  const did = as === 'out' ? ['shut out', ''] : ['changed the role of', 'viewer']
  await note(visit, did[0] ?? '', name, did[1] ?? '')
  const went = await giveAway(leaver, taker, visit)
  const text = `${name} is ${as === 'out' ? 'shut out' : 'a viewer now'}.${went}`
  const undo = as === 'out' ? { path: `/people/${encodeURIComponent(name)}/active`, fields: { to: 'in' } } : null
  return goTo(visit, '/people', { kind: 'done', text, undo })
}

const NOBODY = { kind: 'trouble', text: 'There is nobody of that name, or no such role.' } as const

const LAST_ADMIN = {
  kind: 'trouble',
  text: 'There has to be an admin who can sign in. Make somebody else an admin first.',
} as const

async function withdraw(visit: StaffContext): Promise<Response> {
  const { invitations } = visit.parts.staff
  const id = param(visit, 'id')
  const open = await invitations.list(visit.parts.now())
  const account = open.find(one => one.id === id)?.account ?? null
  if (await invitations.withdraw(id)) await note(visit, 'withdrew the link for', account ?? 'somebody', '')
  return goTo(visit, '/people', { kind: 'done', text: `The link for ${account ?? 'somebody'} works no more.` })
}

/** A link to set a new password. Until it is used, the person is signed out everywhere and the old password works no more. */
async function reset(visit: StaffContext): Promise<Response> {
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

async function note({ parts, me }: StaffContext, did: string, about: string, detail: string): Promise<void> {
  await parts.staff.audit.note({ atMs: parts.now(), who: me.name, did, about, detail })
}
