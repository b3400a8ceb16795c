import { html } from 'hono/html'
import { BASE } from '../../web/address.ts'
import { attemptSignIn } from '../../web/sign-in.ts'
import type { Html } from '../../web/html.ts'
import type { Route } from '../../web/route.ts'
import { closeSession, openSession } from '../../web/session.ts'
import { isPartial, type FormValues, type StaffContext, type RequestContext } from '../../web/request-context.ts'
import { bareFrame } from '../../components/frame.ts'

/** What the page for signing in shows besides its two fields. */
interface Shown {
  /** Path of the form that was sent when the session had ended: what it held is carried on. */
  readonly carried?: string
  /** Path of the page that was asked for. */
  readonly wanted?: string
  readonly trouble?: string
}

/** Signing in and out. */
export const SIGN_IN_ROUTES: readonly Route[] = [
  { method: 'get', path: '/sign-in', needs: 'nobody', answer: visit => showSignIn(visit, {}) },
  { method: 'post', path: '/sign-in', needs: 'nobody', answer: signIn },
  { method: 'post', path: '/sign-out', needs: 'viewer', answer: signOut },
]

/** Asks for name and password. A form that was sent without a session is not lost: it is carried through. */
export async function showSignIn(visit: RequestContext, { carried, wanted, trouble }: Shown): Promise<Response> {
  if (isPartial(visit)) return tellSignedOut(visit)
  const { context, form } = visit
  const fields =
    carried === undefined ? form.entries.filter(([name]) => name.startsWith('carried')) : carry(form, carried)
  const page = wanted ?? form.text('wanted')
  const body = html`<h1>Sign in</h1>
    ${carried === undefined ? '' : html`<p class="said trouble">You were signed out in the meantime. What you wrote is kept: sign in, and it goes on.</p>`}
    ${trouble === undefined ? '' : html`<p class="said trouble" role="alert">${trouble}</p>`}
    <form method="post" action="${BASE}/sign-in" class="stack">
      ${fields.map(([name, value]) => html`<textarea hidden name="${name}">${value}</textarea>`)}
      <input type="hidden" name="wanted" value="${page}" />
      <label
        >Name <input name="name" autocomplete="username" required autocapitalize="none" spellcheck="false"
      /></label>
      <label>Password <input name="password" type="password" autocomplete="current-password" required /></label>
      <button class="main">Sign in</button>
    </form>
    <p class="quiet">Forgotten your password? An admin can send you a link to set a new one.</p>`
  return context.html(
    await bareFrame('Sign in', body),
    [trouble, carried, wanted].every(one => one === undefined) ? 200 : 401,
  )
}

/** Asks to sign in elsewhere and to send it again: it was too long to be read of somebody whom we do not know. */
export async function showNotCarried(visit: RequestContext): Promise<Response> {
  if (isPartial(visit)) return tellSignedOut(visit)
  const body = html`<h1>You were signed out</h1>
    <p>
      What you sent is too long to be kept until you have signed in. It is still in your browser:
      <a href="${BASE}/sign-in" target="_blank">sign in in a new tab</a>, come back to this one, go one page back, and
      send it once more.
    </p>`
  return visit.context.html(await bareFrame('You were signed out', body), 413)
}

/** Says it at the top of the page and replaces nothing else: what the page knows of its draft has to stay. */
async function tellSignedOut({ context }: RequestContext): Promise<Response> {
  context.header('HX-Retarget', '#said')
  context.header('HX-Reswap', 'innerHTML')
  return context.html(await signedOutNote(), 200)
}

async function signIn(visit: RequestContext): Promise<Response> {
  const { parts, context, form, address } = visit
  const knocked = await attemptSignIn({ name: form.text('name'), password: form.text('password'), address }, parts)
  if (knocked.kind !== 'welcome') return showSignIn(visit, { trouble: TROUBLE[knocked.kind] })
  const { account } = knocked
  await openSession(context, account, parts)
  await parts.staff.audit.note({ atMs: parts.now(), who: account.name, did: 'signed in', about: '', detail: '' })
  const path = form.text('carried-to')
  if (!path.startsWith(`${BASE}/`))
    return context.redirect(isPage(form.text('wanted')) ? form.text('wanted') : `${BASE}/`, 303)
  return context.html(await bareFrame('Welcome back', goOn(form, path, account.formKey)))
}

async function signOut({ context, parts, me }: StaffContext): Promise<Response> {
  await closeSession(context, parts)
  await parts.staff.audit.note({ atMs: parts.now(), who: me.name, did: 'signed out', about: '', detail: '' })
  return context.redirect(`${BASE}/sign-in`, 303)
}

/** A path of ours, and no trick: it goes into a header. */
function isPage(path: string): boolean {
  return path.startsWith(`${BASE}/`) && !path.includes('..') && /^[\w/?&=%.~-]+$/.test(path)
}

const TROUBLE = {
  wrong: 'That name and that password do not belong together.',
  wait: 'Too many attempts. Wait a quarter of an hour, then try again.',
} as const

/** What htmx puts where a page tells whether it is saved: the page stays, with everything typed in it. */
function signedOutNote(): Html {
  return html`<p class="said trouble">
    You were signed out. What you typed is still here.
    <a href="${BASE}/sign-in" target="_blank">Sign in again in a new tab</a>, then go on typing: it will be saved.
  </p>`
}

/** Every field but the key of the session that has ended. */
function carry(form: FormValues, to: string): readonly (readonly [string, string])[] {
  const fields = form.entries.filter(([name]) => name !== 'key')
  return [['carried-to', to], ...fields.map(([name, value]) => [`carried:${name}`, value] as const)]
}

/** The form that was interrupted, to be sent with one press. */
function goOn(form: FormValues, path: string, key: string): Html {
  const fields = form.entries.filter(([name]) => name.startsWith('carried:'))
  return html`<h1>Welcome back</h1>
    <p>What you wrote before you were signed out is still here.</p>
    <form method="post" action="${path}" class="stack">
      <input type="hidden" name="key" value="${key}" />
      ${fields.map(([name, value]) => html`<textarea hidden name="${name.slice('carried:'.length)}">${value}</textarea>`)}
      <button class="main">Go on with it</button>
    </form>
    <p><a href="${BASE}/">Leave it</a></p>`
}
