import type { Log } from '../../src/core/log.ts'
import { persist, type Called, type SlackResult, type Tried } from './called.ts'
import { isNotSent, readFailure } from './failure.ts'
import type { SlackMessage } from './render.ts'

/** The methods of Slack's that we call, and what to do when Slack does not say whether one was carried out. */
export const METHODS = {
  'assistant.threads.setSuggestedPrompts': 'repeat',
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
  call(method: SlackMethod, args: Readonly<Record<string, unknown>>): Promise<Called>
  /** Whispers through the address that came with a command or a press. */
  whisper(responseUrl: string, message: SlackMessage, thread: string | null): Promise<Called>
}

/** The part of Slack's client that we need; it must neither repeat nor wait by itself. */
export interface WebCaller {
  apiCall(method: string, args?: Record<string, unknown>): Promise<object>
}

/** How long one call may take, in milliseconds. */
export const CALL_TIMEOUT_MS = 5000

/** How long somebody is left waiting while Slack is busy or broken, in milliseconds: for an answer, and for a crisis card. */
export const PATIENCE_MS = { answer: 30_000, card: 300_000 } as const

/** Wraps Slack's client: repeats what may be repeated, obeys Retry-After, tells what is not known. */
export function createApi(web: WebCaller, log: Log, patienceMs: number): SlackApi {
  const noted = async (method: string, attempt: () => Promise<Tried>): Promise<Called> => {
    const called = await persist(attempt, patienceMs)
    if (called.kind !== 'done') log.warn('slack call failed', { method, ...called })
    return called
  }
  return {
    call: (method, args) => noted(method, () => tryCall(web, method, args)),
    whisper: (url, message, thread) => noted('response_url', () => tryWhisper(url, message, thread)),
  }
}

async function tryCall(web: WebCaller, method: SlackMethod, args: Readonly<Record<string, unknown>>): Promise<Tried> {
  try {
    const result: SlackResult = await web.apiCall(method, { ...args })
    return { kind: 'done', result }
  } catch (error) {
    return readFailure(error, METHODS[method])
  }
}

async function tryWhisper(url: string, message: SlackMessage, thread: string | null): Promise<Tried> {
  const body = { response_type: 'ephemeral', replace_original: false, ...message, ...(thread && { thread_ts: thread }) }
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(CALL_TIMEOUT_MS),
    })
    await response.body?.cancel()
    if (response.ok) return { kind: 'done', result: {} }
    const afterMs = Number(response.headers.get('retry-after') ?? 1) * 1000
    if (response.status === 429) return { kind: 'later', afterMs, error: 'ratelimited' }
    const error = `http_${response.status}`
    return response.status >= 500 ? { kind: 'later', afterMs: null, error } : { kind: 'refused', error }
  } catch (error) {
    return isNotSent(error) ? { kind: 'later', afterMs: null, error: 'not_reached' } : { kind: 'unknown' }
  }
}
