import { fetchWithin } from '../../src/async/fetch-within.ts'
import type { Log } from '../../src/core/model/log.ts'
import { persist, type SlackOutcome, type SlackResult, type Tried } from './called.ts'
import { isNotSent, readFailure } from './failure.ts'
import type { Outgoing } from './outgoing.ts'
import { createPauses } from './pauses.ts'

/** The methods of Slack's that we call, and what to do when Slack does not say whether one was carried out. */
export const METHODS = {
  'apps.connections.open': 'repeat',
  'assistant.threads.setSuggestedPrompts': 'repeat',
  'auth.test': 'repeat',
  'chat.delete': 'repeat',
  'chat.postEphemeral': 'tell',
  'chat.postMessage': 'tell',
  'chat.update': 'repeat',
  'conversations.history': 'repeat',
  'conversations.open': 'repeat',
  'conversations.replies': 'repeat',
  'usergroups.users.list': 'repeat',
  'views.open': 'tell',
  'views.publish': 'repeat',
  'views.push': 'tell',
  'views.update': 'repeat',
} as const satisfies Readonly<Record<string, 'repeat' | 'tell'>>

/** Name of a method we call. */
export type SlackMethod = keyof typeof METHODS

/** Slack's Web API as we use it. Neither rejects. */
export interface SlackApi {
  /** `patienceMs`: how long to try at all. */
  call(method: SlackMethod, args: Readonly<Record<string, unknown>>, patienceMs?: number): Promise<SlackOutcome>
  /** Whispers through the address that came with a command or a press. */
  whisper(responseUrl: string, message: Outgoing, thread: string | null): Promise<SlackOutcome>
}

/** The part of Slack's client that we need; it must neither repeat nor wait by itself. */
export interface WebCaller {
  apiCall(method: string, args?: Record<string, unknown>): Promise<object>
}

/** What calls are made with. */
export interface ApiParts {
  readonly web: WebCaller
  readonly log: Log
  /** Hears the name of each refusal, and null of each call that was carried out. */
  hears?(error: string | null): void
}

/** How long one call may take, in milliseconds. */
export const CALL_TIMEOUT_MS = 5000

/**
 * How long to go on while Slack is busy or broken, in milliseconds. Slack wants a pause of 30 s as a rule; nobody is held up by
 * somebody else's waiting. Where there is another way to reach the person, it is taken soon. What is written down in the outbox
 * is tried again by that.
 */
export const PATIENCE_MS = { last: 15 * 60_000, outbox: 8000, whisper: 5000, form: 2500 } as const

/** A pause of so many milliseconds is told to the operator. */
const LONG_MS = 5000

/** Wraps Slack's client: repeats what may be repeated, obeys Retry-After, tells what is not known. */
export function createApi({ web, log, hears = () => undefined }: ApiParts): SlackApi {
  const pauses = createPauses()
  const noted = async (method: string, attempt: () => Promise<Tried>, patienceMs: number): Promise<SlackOutcome> => {
    const called = await persist(attempt, patienceMs, (ms, error) => {
      if (ms >= LONG_MS) log.warn('slack call waits', { method, error, ms })
    })
    if (called.kind !== 'unknown') hears(called.kind === 'done' ? null : called.error)
    if (called.kind !== 'done') log.warn('slack call failed', { method, ...called })
    return called
  }
  return {
    call(method, args, patienceMs = PATIENCE_MS.last) {
      const attempt = (): Promise<Tried> => tryCall(web, method, args)
      return noted(method, () => pauses.obeying(limitedAs(method, args), attempt), patienceMs)
    },
    whisper: (url, message, thread) =>
      noted('response_url', () => tryWhisper(url, message, thread), PATIENCE_MS.whisper),
  }
}

/** The same for who must not wait long. */
export function impatient(api: SlackApi, mostMs: number): SlackApi {
  return { ...api, call: (method, args, patienceMs = mostMs) => api.call(method, args, Math.min(patienceMs, mostMs)) }
}

/** Slack limits posting for each channel apart, and opening a conversation for all alike. */
function limitedAs(method: SlackMethod, { channel }: Readonly<Record<string, unknown>>): string {
  return typeof channel === 'string' ? `${method} ${channel}` : method
}

async function tryCall(web: WebCaller, method: SlackMethod, args: Readonly<Record<string, unknown>>): Promise<Tried> {
  try {
    const value: SlackResult = await web.apiCall(method, { ...args })
    return { kind: 'done', value }
  } catch (error) {
    return readFailure(error, METHODS[method])
  }
}

async function tryWhisper(url: string, message: Outgoing, thread: string | null): Promise<Tried> {
  const body = { response_type: 'ephemeral', replace_original: false, ...message, ...(thread && { thread_ts: thread }) }
  try {
    const response = await fetchWithin(CALL_TIMEOUT_MS, url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    return readResponse(response, await response.text())
  } catch (error) {
    return isNotSent(error) ? { kind: 'later', afterMs: null, error: 'not_reached' } : { kind: 'unknown' }
  }
}

/** Slack refuses with a status, or with success and the name of an error. */
function readResponse(response: Response, body: string): Tried {
  const named = /"ok":\s*false.*?"error":\s*"([a-z_]{1,60})"/s.exec(body.slice(0, 1000))?.[1]
  const error = named ?? `http_${response.status}`
  if (response.ok && named === undefined) return { kind: 'done', value: {} }
  const afterMs = Number(response.headers.get('retry-after') ?? 1) * 1000
  if (response.status === 429) return { kind: 'later', afterMs, error: 'ratelimited' }
  return response.status >= 500 ? { kind: 'later', afterMs: null, error } : { kind: 'refused', error }
}
