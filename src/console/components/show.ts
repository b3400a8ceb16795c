import { BASE } from '../web/address.ts'
import type { Html } from '../web/html.ts'
import { carryNotice, takeNotice, type Notice } from '../web/notice.ts'
import { isPartial, type StaffContext, type RequestContext } from '../web/request-context.ts'
import { readBadges } from './badges.ts'
import { frame, type Framed } from './frame.ts'

/** Answers with a whole page. What was done on the page before is said on it, once. */
export async function showPage(
  visit: StaffContext,
  framed: Framed,
  status: 200 | 400 | 403 | 404 | 409 = 200,
): Promise<Response> {
  const carried = takeNotice(visit)
  const page = frame(visit, { ...framed, said: framed.said ?? carried }, await readBadges(visit))
  return visit.context.html(await page, status)
}

/** Answers with a part of a page. */
export async function showPart({ context }: RequestContext, part: Html): Promise<Response> {
  return context.html(await part)
}

/**
 * Sends the browser to another page of the console, which says what was done, where there is something to say. `path` is ours;
 * values in it are encoded.
 */
export function goTo(visit: RequestContext, path: string, notice: Notice | null = null): Response {
  if (notice !== null) carryNotice(visit, notice)
  if (!isPartial(visit)) return visit.context.redirect(`${BASE}${path}`, 303)
  visit.context.header('HX-Redirect', `${BASE}${path}`)
  return visit.context.body(null, 204)
}
