import type { Context } from 'hono'

/** What @hono/node-server tells of a request; absent where a test calls us without a socket. */
interface NodeBindings {
  readonly incoming?: { readonly socket: { readonly remoteAddress?: string | undefined } }
}

/**
 * Where a request comes from: the other end of the connection, or, when that is a proxy we believe, the last address it names that
 * is no such proxy. What anybody else writes into `X-Forwarded-For` is not believed.
 */
export function callerOf(context: Context, proxies: readonly string[]): string {
  const bindings = context.env as NodeBindings | undefined
  const peer = plain(bindings?.incoming?.socket.remoteAddress ?? 'unknown')
  if (!proxies.includes(peer)) return peer
  const named = (context.req.header('x-forwarded-for') ?? '').split(',').map(plain)
  return named.findLast(address => address !== '' && !proxies.includes(address)) ?? peer
}

/** IPv4 in the clothes of IPv6 (`::ffff:10.0.0.5`) is plain IPv4. */
function plain(address: string): string {
  return address.trim().replace(/^::ffff:/i, '')
}
