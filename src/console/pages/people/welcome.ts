import { html } from 'hono/html'
import { toAccountName, type Account, type Invitation } from '../../../core/model/staff.ts'
import { BASE } from '../../web/address.ts'
import type { Html } from '../../web/html.ts'
import type { ConsoleParts } from '../../web/parts.ts'
import { hashPassword, PASSWORD_MIN, troubleWithPassword } from '../../web/passwords.ts'
import type { Route } from '../../web/route.ts'
import { openSession } from '../../web/session.ts'
import { hashToken, newToken } from '../../web/tokens.ts'
import { param, type RequestContext } from '../../web/request-context.ts'
import { bareFrame } from '../../components/frame.ts'

/** Following a one-time link: to the first account, to one's own, to a new password. */
export const WELCOME_ROUTES: readonly Route[] = [
  { method: 'get', path: '/welcome/:token', needs: 'nobody', answer: visit => showWelcome(visit, null) },
  { method: 'post', path: '/welcome/:token', needs: 'nobody', answer: accept },
]

async function showWelcome(visit: RequestContext, trouble: string | null): Promise<Response> {
  const invitation = await findInvitation(visit)
  if (!invitation) return showUsedUp(visit)
  const { purpose } = invitation
  const title = purpose === 'reset' ? 'Set a new password' : 'Welcome'
  const body = html`<h1>${title}</h1>
    <p>${INTRODUCTION[purpose]}</p>
    ${trouble === null ? '' : html`<p class="said trouble" role="alert">${trouble}</p>`}
    ${welcomeForm(visit, invitation)}`
  return visit.context.html(await bareFrame(title, body), trouble === null ? 200 : 400)
}

function welcomeForm(visit: RequestContext, { purpose, account }: Invitation): Html {
  const name = visit.form.text('name') || (account ?? '')
  return html`<form method="post" action="${BASE}/welcome/${encodeURIComponent(param(visit, 'token'))}" class="stack">
    <label
      >Name
      <input
        name="name"
        value="${name}"
        autocomplete="username"
        required
        autocapitalize="words"
        spellcheck="false"
        aria-describedby="name-hint"
        ${account === null ? '' : html`readonly`}
    /></label>
    <p class="hint" id="name-hint">
      As colleagues are to read it, such as Zoë Müller. It stands under what you publish.
    </p>
    <label
      >Password
      <input
        name="password"
        type="password"
        autocomplete="new-password"
        required
        minlength="${PASSWORD_MIN}"
        aria-describedby="password-hint"
    /></label>
    <p class="hint" id="password-hint">
      At least ${PASSWORD_MIN} characters. A sentence that only you would say is good, and easy to keep.
    </p>
    <label>The same password again <input name="again" type="password" autocomplete="new-password" required /></label>
    <button class="main">${purpose === 'reset' ? 'Set it' : 'Make my account'}</button>
  </form>`
}

const INTRODUCTION = {
  first: 'You are the first here. Make your account: it may do everything, and invite others.',
  join: 'Somebody at the clinic has invited you. Choose a password to begin.',
  reset: 'Choose a new password. You are then signed out everywhere else.',
} as const

async function showUsedUp({ context }: RequestContext): Promise<Response> {
  const body = html`<h1>This link is used up</h1>
    <p>
      A link works once, and for a day. It ends when a newer one is made, or when whoever made it is no admin any more.
      An admin can give you a new one; before there is any account, starting the program again makes one.
    </p>
    <p><a href="${BASE}/sign-in">Sign in</a></p>`
  return context.html(await bareFrame('This link is used up', body), 404)
}

async function accept(visit: RequestContext): Promise<Response> {
  const { form, parts, context } = visit
  const invitation = await findInvitation(visit)
  if (!invitation) return showUsedUp(visit)
  const name = invitation.account ?? toAccountName(form.text('name'))
  if (name === null)
    return showWelcome(
      visit,
      'Use 2 to 40 letters or digits for your name, and between them spaces, dots, hyphens or apostrophes.',
    )
  const password = form.text('password')
  if (password !== form.text('again')) return showWelcome(visit, 'The two passwords are not the same.')
  const trouble = troubleWithPassword(password, name)
  if (trouble !== null) return showWelcome(visit, trouble)
  const joining = { name, passwordHash: await hashPassword(password), formKey: newToken() }
  const used = await parts.staff.invitations.use(invitation.id, joining, parts.now())
  if (!used) return showUsedUp(visit)
  await noteUse(used, parts)
  await openSession(context, used.account, parts)
  return context.redirect(`${BASE}/`, 303)
}

async function noteUse(
  { account, invitation: { purpose, madeBy } }: { readonly account: Account; readonly invitation: Invitation },
  { staff, now }: ConsoleParts,
): Promise<void> {
  const did = purpose === 'reset' ? 'set a new password' : 'made an account'
  const detail = purpose === 'first' ? 'the first one' : `by a link from ${madeBy}`
  await staff.audit.note({ atMs: now(), who: account.name, did, about: '', detail })
}

function findInvitation(visit: RequestContext): Promise<Invitation | null> {
  const { staff, now } = visit.parts
  return staff.invitations.find(hashToken(param(visit, 'token')), now())
}
