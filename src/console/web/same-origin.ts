import type { Context } from 'hono'

/**
 * Tells whether a form was sent from one of our own pages. Browsers say so themselves in `Sec-Fetch-Site`, which no script can
 * forge; older ones in `Origin`. A request that says neither comes from no form of ours. Source: OWASP, Cross-Site Request
 * Forgery Prevention Cheat Sheet, "Fetch Metadata".
 */
export function isFromUs({ req }: Context, origin: string): boolean {
  const site = req.header('sec-fetch-site')
  if (site !== undefined) return site === 'same-origin'
  const from = req.header('origin') ?? ''
  return from === origin || (isLoopback(origin) && isSameLoopback(from, origin))
}

/** Tells whether a request is addressed to us by a name of ours: a stranger's name that leads here (DNS rebinding) is none. */
export function isForUs({ req }: Context, origin: string): boolean {
  const host = req.header('host')
  if (host === undefined) return true
  const to = `${new URL(origin).protocol}//${host}`
  return to === origin || (isLoopback(origin) && isSameLoopback(to, origin))
}

/** `localhost`, `127.0.0.1` and `[::1]` are the same machine. */
function isSameLoopback(one: string, other: string): boolean {
  return URL.canParse(one) && isLoopback(one) && new URL(one).port === new URL(other).port
}

function isLoopback(origin: string): boolean {
  return /^https?:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/.test(origin)
}
