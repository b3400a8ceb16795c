import { isIP, isIPv6 } from 'node:net'

/** What of a request tells who calls. */
interface Called {
  /** As @hono/node-server gives it; without a socket where a test calls us. */
  readonly env?: unknown
  readonly req: { header(name: string): string | undefined }
}

/** What @hono/node-server tells of a request. */
interface NodeBindings {
  readonly incoming?: { readonly socket: { readonly remoteAddress?: string | undefined } }
}

/**
 * Where a request comes from: the other end of the connection, or, when that is a proxy we believe, the last address it names that
 * is no such proxy. What anybody else writes into `X-Forwarded-For` is not believed.
 */
export function callerOf({ env, req }: Called, proxies: readonly string[]): string {
  const bindings = env as NodeBindings | undefined
  const peer = plain(bindings?.incoming?.socket.remoteAddress ?? 'unknown')
  const believed = proxies.map(plain)
  if (!believed.includes(peer)) return peer
  const named = (req.header('x-forwarded-for') ?? '').split(',').map(plain)
  const last = named.findLast(address => !believed.includes(address)) ?? peer
  return isIP(last) > 0 ? last : peer
}

/**
 * An address as it is written only in one way: IPv4 in the clothes of IPv6 (`::ffff:10.0.0.5`) is plain IPv4, and the port that
 * some proxies add is gone. Otherwise each connection would seem to come from somebody else.
 */
function plain(text: string): string {
  const bare = text
    .trim()
    .replace(/^\[([^\]]*)\](?::\d+)?$/, '$1')
    .replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1')
    .replace(/^::ffff:(?=\d+\.)/i, '')
    .replace(/%.*$/, '')
  return isIPv6(bare) ? new URL(`http://[${bare}]`).hostname.slice(1, -1) : bare
}
