import { DefaultRestOptions, REST, RESTEvents, type ResponseLike, type RESTOptions } from 'discord.js'
import type { Log } from '../../src/core/model/log.ts'

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

/** How often refusals are spoken of. Source: Discord API reference, 10,000 invalid calls in 10 minutes lead to a ban. */
const INVALID_CALLS_NOTED = 500

/** Makes what calls Discord: it keeps to the limits that Discord tells, and calls again when Discord stumbles. */
export function createRest({ token, apiUrl, log }: RestSettings, callsASecond: number): REST {
  const rest = new REST({
    version: '10',
    api: apiUrl,
    timeout: CALL_MS,
    makeRequest,
    globalRequestsPerSecond: callsASecond,
    invalidRequestWarningInterval: INVALID_CALLS_NOTED,
  })
  const limited = ({ global, timeToReset }: { readonly global: boolean; readonly timeToReset: number }): void =>
    log.warn('discord limits us', { global, ms: timeToReset })
  rest.on(RESTEvents.RateLimited, limited)
  rest.on(RESTEvents.InvalidRequestWarning, ({ count }) => log.warn('discord refuses much', { count }))
  return rest.setToken(token)
}

/**
 * Makes a call. The library waits and calls again whatever Discord answers with 429; but by that Discord also says that a message
 * was changed too often and takes no more, which is a refusal like others.
 */
const makeRequest: RESTOptions['makeRequest'] = async (url, init): Promise<ResponseLike> => {
  const response = await DefaultRestOptions.makeRequest(url, init)
  if (response.status !== TOO_MANY_CALLS) return response
  const body = await response.text()
  const headers = Object.fromEntries(response.headers)
  return new Response(body, { headers, status: body.includes(`${EDITED_TOO_OFTEN}`) ? REFUSED : response.status })
}

const TOO_MANY_CALLS = 429
const REFUSED = 403

/** Source: Discord API reference, "JSON error codes": maximum number of edits to messages older than 1 hour reached. */
const EDITED_TOO_OFTEN = 30_046
