import { Hono, type Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { isAtLeast } from '../core/staff.ts'
import { BASE } from './address.ts'
import { serveAssets } from './assets.ts'
import { callerOf } from './caller.ts'
import { readForm } from './form.ts'
import { secureHeaders } from './headers.ts'
import { showDenied, showTrouble } from './pages/trouble.ts'
import { showSignIn } from './pages/sign-in.ts'
import type { ConsoleParts } from './parts.ts'
import type { OpenRoute, StaffRoute } from './route.ts'
import { ROUTES } from './routes.ts'
import { isForUs, isFromUs } from './same-origin.ts'
import { readSession } from './session.ts'
import { isSameToken } from './tokens.ts'
import type { StaffVisit, Visit } from './visit.ts'

/** Largest form we read, in bytes: a folder of content that somebody brings in. */
const BODY_MAX = 4_000_000

/** The console: requests in, pages out. */
export function createConsole(parts: ConsoleParts): Hono {
  const app = new Hono({ strict: false })
  app.use(secureHeaders(() => parts.origin()))
  app.get('/', context => context.redirect(BASE))
  app.use(`${BASE}/*`, bodyLimit({ maxSize: BODY_MAX }))
  serveAssets(app)
  for (const route of ROUTES) {
    const paths = route.path === '/' ? [BASE, `${BASE}/`] : [`${BASE}${route.path}`]
    app.on([route.method.toUpperCase()], paths, context =>
      route.needs === 'nobody' ? answerAnybody(route, context, parts) : answerStaff(route, context, parts),
    )
  }
  app.notFound(context => showTrouble(context, 404))
  app.onError((cause, context) => {
    parts.log.error('console failed', { method: context.req.method }, cause)
    return showTrouble(context, 500)
  })
  return app
}

async function answerAnybody(route: OpenRoute, context: Context, parts: ConsoleParts): Promise<Response> {
  if (!isForUs(context, parts.origin())) return showTrouble(context, 421)
  if (route.method === 'post' && !isFromUs(context, parts.origin())) return showTrouble(context, 403)
  return route.answer(await visitOf(context, parts))
}

async function answerStaff(route: StaffRoute, context: Context, parts: ConsoleParts): Promise<Response> {
  if (!isForUs(context, parts.origin())) return showTrouble(context, 421)
  if (route.method === 'post' && !isFromUs(context, parts.origin())) return showTrouble(context, 403)
  const visit = await visitOf(context, parts)
  const signedIn = await readSession(context, parts)
  if (!signedIn) return showSignIn(visit, comeBack(route, context))
  const staffVisit: StaffVisit = { ...visit, ...signedIn }
  if (route.method === 'post' && !isSameToken(visit.form.text('key'), signedIn.me.formKey))
    return showTrouble(context, 403)
  return isAtLeast(signedIn.me.role, route.needs) ? route.answer(staffVisit) : showDenied(staffVisit, route.needs)
}

/** What goes on after signing in: the form that was sent, or the page that was asked for. */
function comeBack(
  { method }: StaffRoute,
  { req }: Context,
): { readonly carried: string } | { readonly wanted: string } {
  return method === 'post' ? { carried: req.path } : { wanted: `${req.path}${new URL(req.url).search}` }
}

async function visitOf(context: Context, parts: ConsoleParts): Promise<Visit> {
  return { parts, context, address: callerOf(context, parts.proxies), form: await readForm(context) }
}
