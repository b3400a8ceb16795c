import { DefaultRestOptions, REST, RESTEvents, type ResponseLike, type RESTOptions } from 'discord.js'
import { after } from '../../src/async/after.ts'
import type { Log } from '../../src/core/model/log.ts'
import { createRateLimits, type RateLimits } from './rate-limits.ts'

/** What calls are made with. */
export interface RestSettings {
  readonly token: string
  /** Without a version. */
  readonly apiUrl: string
  readonly log: Log
}

/** How many calls a second a bot may make. Source: Discord API reference, "Rate limits". */
export const CALLS_A_SECOND = 50

/** How long Discord may take to answer a call before it is made again, in milliseconds. */
const CALL_MS = 5000

/** Calls wait for their turn as long as Discord wants, in milliseconds: longer than timers go, so the library may not call that late. */
const LONGEST_WAIT_MS = 2 ** 31 - 1

/** How often refusals are spoken of. Source: Discord API reference, 10,000 invalid calls in 10 minutes lead to a ban. */
const INVALID_CALLS_NOTED = 500

/** Makes what calls Discord: it keeps to the limits that Discord tells, and calls again when Discord stumbles. */
export function createRest({ token, apiUrl, log }: RestSettings, callsASecond: number): REST {
  const limits = createRateLimits(callsASecond)
  const rest = new REST({
    version: '10',
    api: apiUrl,
    timeout: LONGEST_WAIT_MS,
    makeRequest: (url, init) => callWhenFree(url, init, limits, log),
    globalRequestsPerSecond: Number.POSITIVE_INFINITY,
    invalidRequestWarningInterval: INVALID_CALLS_NOTED,
  })
  rest.on(RESTEvents.InvalidRequestWarning, ({ count }) => log.warn('discord refuses much', { count }))
  return rest.setToken(token)
}

type CallInit = Parameters<RESTOptions['makeRequest']>[1]

/**
 * Makes a call when Discord's limits allow it, and again where they did not. The library is told nothing of them: it would wait by
 * the clock on the wall, and would call again whatever Discord answers with 429, by which it also says that a message was changed too
 * often and takes no more; that is a refusal like others.
 */
async function callWhenFree(url: string, init: CallInit, limits: RateLimits, log: Log): Promise<ResponseLike> {
  const route = routeOf(url, init.method)
  for (;;) {
    const { status, body, headers } = await limits.call(route, () => callOnce(url, init))
    const isLimited = status === TOO_MANY_CALLS && !body.includes(`${EDITED_TOO_OFTEN}`)
    const heldMs = limits.note(route, headers, isLimited)
    if (!isLimited) {
      const said = status === TOO_MANY_CALLS ? REFUSED : status
      return new Response(body || null, { headers: withoutLimits(headers), status: said })
    }
    log.warn('discord limits us', { global: headers.has('x-ratelimit-global'), ms: heldMs })
  }
}

/** What Discord answered, read to its end. An answer that does not come in time is called off, and the library calls again. */
async function callOnce(
  url: string,
  init: CallInit,
): Promise<Pick<ResponseLike, 'status' | 'headers'> & { readonly body: string }> {
  const late = new AbortController()
  const inTime = after(CALL_MS, () => late.abort())
  const signals = [late.signal, ...(init.signal ? [init.signal] : [])]
  try {
    const response = await DefaultRestOptions.makeRequest(url, { ...init, signal: AbortSignal.any(signals) })
    return { status: response.status, headers: response.headers, body: await response.text() }
  } finally {
    inTime()
  }
}

/**
 * What Discord counts together: calls of one method and kind in one channel, server or interaction. Source: Discord API reference, "Rate
 * limits", its major parameters.
 */
function routeOf(url: string, method = 'GET'): string {
  return `${method} ${new URL(url).pathname.replaceAll(/(?<=.messages.|.members.|.commands.)\d+/g, '')}`
}

function withoutLimits(headers: ResponseLike['headers']): Headers {
  return new Headers([...headers].filter(([name]) => name === 'content-type'))
}

/** Source: Discord API reference, "JSON error codes": maximum number of edits to messages older than 1 hour reached. */
const EDITED_TOO_OFTEN = 30_046
const TOO_MANY_CALLS = 429
const REFUSED = 403
