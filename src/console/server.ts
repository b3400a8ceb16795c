import { Hono, type Context } from 'hono'
import { BotError } from '../core/model/errors.ts'
import { isAtLeast } from '../core/model/staff.ts'
import { BASE } from './web/address.ts'
import { serveAssets } from './web/assets.ts'
import { callerOf } from './web/caller.ts'
import { secureHeaders } from './web/headers.ts'
import { showDenied, showTrouble } from './components/error-page.ts'
import { showNotCarried, showSignIn } from './pages/people/sign-in.ts'
import type { ConsoleParts } from './web/parts.ts'
import { CARRIED, NO_FORM, OF_ANYBODY, OF_STAFF, takeForm } from './web/read-form.ts'
import type { OpenRoute, Route, StaffRoute } from './web/route.ts'
import { ROUTES } from './routes.ts'
import { isForUs, isFromUs } from './web/same-origin.ts'
import { readSession } from './web/session.ts'
import { isSameToken } from './web/tokens.ts'
import type { FormValues, StaffContext, RequestContext } from './web/request-context.ts'

/** The console: requests in, pages out. */
export function createConsole(parts: ConsoleParts): Hono {
  const app = new Hono({ strict: false })
  app.use(secureHeaders(() => parts.origin()))
  app.get('/', context => context.redirect(BASE))
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
    return showTrouble(context, cause instanceof BotError && cause.code === 'store-unavailable' ? 503 : 500)
  })
  return app
}

async function answerAnybody(route: OpenRoute, context: Context, parts: ConsoleParts): Promise<Response> {
  const stranger = await refuseStranger(route, context, parts)
  if (stranger) return stranger
  const sent = await takeForm(context, OF_ANYBODY)
  return sent ? route.answer(visitOf(context, parts, await sent.read())) : showTrouble(context, 413)
}

async function answerStaff(route: StaffRoute, context: Context, parts: ConsoleParts): Promise<Response> {
  const stranger = await refuseStranger(route, context, parts)
  if (stranger) return stranger
  const signedIn = await readSession(context, parts, route.isAskedByPages ? 'page' : 'person')
  if (!signedIn) return askToSignIn(route, context, parts)
  const visit: StaffContext = { ...visitOf(context, parts, NO_FORM), ...signedIn }
  if (!isAtLeast(signedIn.me.role, route.needs)) return showDenied(visit, route.needs)
  const sent = await takeForm(context, route.takes ?? OF_STAFF)
  if (!sent) return showTrouble(context, 413)
  if (route.method === 'post' && !isSameToken(sent.key, signedIn.me.formKey)) return showTrouble(context, 403)
  return route.answer({ ...visit, form: await sent.read() })
}

/** Somebody who did not come by our address, or a form that was not sent from our pages. */
async function refuseStranger({ method }: Route, context: Context, parts: ConsoleParts): Promise<Response | null> {
  if (!isForUs(context, parts.origin())) return showTrouble(context, 421)
  return method === 'post' && !isFromUs(context, parts.origin()) ? showTrouble(context, 403) : null
}

/** What was sent without a session is carried through signing in, unless it is too much to be read of somebody unknown. */
async function askToSignIn(route: StaffRoute, context: Context, parts: ConsoleParts): Promise<Response> {
  const sent = await takeForm(context, CARRIED)
  if (sent) return showSignIn(visitOf(context, parts, await sent.read()), comeBack(route, context))
  return showNotCarried(visitOf(context, parts, NO_FORM))
}

/** What goes on after signing in: the form that was sent, or the page that was asked for. */
function comeBack(
  { method }: StaffRoute,
  { req }: Context,
): { readonly carried: string } | { readonly wanted: string } {
  return method === 'post' ? { carried: req.path } : { wanted: `${req.path}${new URL(req.url).search}` }
}

function visitOf(context: Context, parts: ConsoleParts, form: FormValues): RequestContext {
  return { parts, context, address: callerOf(context, parts.proxies), form }
}
