import { html } from 'hono/html'
import { hashPassword, isPassword, PASSWORD_MIN, troubleWithPassword } from '../../web/passwords.ts'
import type { Route } from '../../web/route.ts'
import { openSession } from '../../web/session.ts'
import { newToken } from '../../web/tokens.ts'
import { goTo, showPage } from '../../components/show.ts'
import { leavePlatform, makeCode, showChatIdentity } from './chat-identity.ts'
import { mayI, query, type StaffContext } from '../../web/request-context.ts'
import { postForm } from '../../components/post-form.ts'
import type { Notice } from '../../web/notice.ts'

/** One's own account. */
export const ME_ROUTES: readonly Route[] = [
  { method: 'get', path: '/me', needs: 'viewer', answer: visit => showMe(visit, null) },
  { method: 'post', path: '/me/password', needs: 'viewer', answer: changePassword },
  { method: 'post', path: '/me/join-code', needs: 'editor', answer: showCode },
  { method: 'post', path: '/me/leave', needs: 'viewer', answer: leave },
  { method: 'post', path: '/me/sign-out-everywhere', needs: 'viewer', answer: signOutEverywhere },
]

async function showCode(visit: StaffContext): Promise<Response> {
  return showMe(visit, null, await makeCode(visit))
}

async function leave(visit: StaffContext): Promise<Response> {
  await leavePlatform(visit)
  return goTo(visit, '/me')
}

async function showMe(visit: StaffContext, trouble: string | null, code: string | null = null): Promise<Response> {
  const body = html`<h1>My account</h1>
    <p class="lead">${visit.me.name}, ${visit.me.role}</p>
    <h2>Change the password</h2>
    ${postForm(
      visit,
      '/me/password',
      html`<input type="hidden" name="username" value="${visit.me.name}" autocomplete="username" />
        <label>The one you have <input name="old" type="password" autocomplete="current-password" required /></label>
        <label
          >A new one
          <input
            name="new"
            type="password"
            autocomplete="new-password"
            required
            minlength="${PASSWORD_MIN}"
            aria-describedby="new-hint"
        /></label>
        <p class="hint" id="new-hint">At least ${PASSWORD_MIN} characters. You are then signed out everywhere else.</p>
        <label>The new one again <input name="again" type="password" autocomplete="new-password" required /></label>
        <button class="main">Change it</button>`,
      html`class="card stack"`,
    )}
    ${mayI(visit, 'editor') ? await showChatIdentity(visit, code) : ''} ${KEYS}
    <h2>Sign out everywhere</h2>
    ${postForm(
      visit,
      '/me/sign-out-everywhere',
      html`<p>If you lost a device, or left yourself signed in somewhere.</p>
        <button>Sign out everywhere</button>`,
      html`class="card"`,
    )}`
  const done: Notice | null =
    query(visit, 'changed') === '' ? null : { kind: 'done', text: 'Your password is changed.' }
  const said: Notice | null = trouble === null ? done : { kind: 'trouble', text: trouble }
  return showPage(visit, { title: 'My account', place: '/me', body, said }, trouble === null ? 200 : 400)
}

async function changePassword(visit: StaffContext): Promise<Response> {
  const { form, me, parts, context } = visit
  const password = form.text('new')
  if (!(await isPassword(form.text('old'), me.passwordHash)))
    return showMe(visit, 'The password you have is another one.')
  if (password !== form.text('again')) return showMe(visit, 'The two new passwords are not the same.')
  const trouble = troubleWithPassword(password, me.name)
  if (trouble !== null) return showMe(visit, trouble)
  const changed = { passwordHash: await hashPassword(password), formKey: newToken() }
  await parts.staff.accounts.change(me.name, changed)
  await parts.staff.sessions.closeAll(me.name)
  await openSession(context, { ...me, ...changed }, parts)
  await parts.staff.audit.note({ atMs: parts.now(), who: me.name, did: 'changed the password', about: '', detail: '' })
  return goTo(visit, '/me?changed=yes')
}

async function signOutEverywhere(visit: StaffContext): Promise<Response> {
  const { me, parts } = visit
  await parts.staff.sessions.closeAll(me.name)
  await parts.staff.accounts.change(me.name, { formKey: newToken() })
  await parts.staff.audit.note({ atMs: parts.now(), who: me.name, did: 'signed out everywhere', about: '', detail: '' })
  return goTo(visit, '/sign-in')
}

/** What keys do; the script of the pages switches them off where somebody wishes. */
const KEYS = html`<h2>Keys</h2>
  <div class="card" id="keys">
    <p>
      <kbd>/</kbd> finds anything · <kbd>n</kbd> goes to the next entry of a list · <kbd>p</kbd> goes to the changes, to
      be checked and published · <kbd>Control</kbd>+<kbd>S</kbd> saves · <kbd>Control</kbd>+<kbd>Enter</kbd> checks the
      changes, then publishes them. In a field the first three are letters like any other.
    </p>
    <label class="tick"
      ><input type="checkbox" data-keys checked /> <span>Use the keys of one sign, in this browser</span></label
    >
  </div>`
