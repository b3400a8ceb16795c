import { BASE } from '../web/address.ts'
import type { Html } from '../web/html.ts'
import { frame, type Framed } from './frame.ts'
import { isPartial, type StaffVisit, type Visit } from '../web/request-context.ts'

/** Answers with a whole page. */
export async function showPage(
  visit: StaffVisit,
  framed: Framed,
  status: 200 | 400 | 403 | 404 | 409 = 200,
): Promise<Response> {
  return visit.context.html(await frame(visit, framed), status)
}

/** Answers with a part of a page. */
export async function showPart({ context }: Visit, part: Html): Promise<Response> {
  return context.html(await part)
}

/** Sends the browser to another page of the console. `path` is ours; values in it are encoded. */
export function goTo(visit: Visit, path: string): Response {
  if (!isPartial(visit)) return visit.context.redirect(`${BASE}${path}`, 303)
  visit.context.header('HX-Redirect', `${BASE}${path}`)
  return visit.context.body(null, 204)
}
