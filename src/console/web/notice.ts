import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import * as v from 'valibot'
import { BASE } from './address.ts'
import type { RequestContext } from './request-context.ts'

/** A sentence at the top of a page. */
export interface Notice {
  readonly kind: 'done' | 'trouble'
  readonly text: string
  /** What takes back what was done; null where nothing can. */
  readonly undo?: NoticeUndo | null
}

/** A form that takes something back: where it is sent, below the console's own path, and what it says. */
export interface NoticeUndo {
  readonly path: string
  readonly fields: Readonly<Record<string, string>>
}

/** How long a sentence waits for the page on which it is said, in seconds. */
const WAITS_S = 60

/** Longest sentence that is carried, in characters: browsers take 4 kB a cookie. */
const TEXT_MAX = 600

const WORDS = v.pipe(v.string(), v.maxLength(TEXT_MAX))

const CARRIED = v.object({
  kind: v.picklist(['done', 'trouble']),
  text: WORDS,
  undo: v.nullable(v.object({ path: v.pipe(WORDS, v.startsWith('/')), fields: v.record(v.string(), WORDS) })),
})

/** Has a sentence said on the next page that is shown, and only there. */
export function carryNotice({ context, parts }: RequestContext, { kind, text, undo = null }: Notice): void {
  const json = JSON.stringify({ kind, text: text.slice(0, TEXT_MAX), undo })
  const { name, ...options } = cookieOf(parts.origin())
  setCookie(context, name, Buffer.from(json).toString('base64url'), {
    ...options,
    httpOnly: true,
    sameSite: 'Lax',
    maxAge: WAITS_S,
  })
}

/** The sentence that was carried to this page, and is said now; null where there is none. */
export function takeNotice({ context, parts }: RequestContext): Notice | null {
  const { name, ...options } = cookieOf(parts.origin())
  const carried = getCookie(context, name)
  if (carried === undefined) return null
  deleteCookie(context, name, options)
  return readCarried(carried)
}

/** Somebody else's, or of an earlier version: then there is nothing to be said. */
function readCarried(carried: string): Notice | null {
  const read = v.safeParse(
    v.pipe(v.string(), v.parseJson(), CARRIED),
    Buffer.from(carried, 'base64url').toString('utf8'),
  )
  return read.success ? read.output : null
}

/** With https no other host can set it. */
function cookieOf(origin: string): { readonly name: string; readonly path: string; readonly secure: boolean } {
  const secure = origin.startsWith('https:')
  return secure
    ? { name: '__Host-signpost-notice', path: '/', secure }
    : { name: 'signpost-notice', path: BASE, secure }
}
