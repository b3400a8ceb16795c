import type { Tried } from './called.ts'

/** What the failures of Slack's client look like, as far as we read them. Source: @slack/web-api 8, errors.d.ts. */
interface Failure {
  readonly code?: string
  readonly data?: { readonly error?: string }
  readonly retryAfter?: number
  readonly statusCode?: number
  readonly original?: unknown
  readonly cause?: unknown
}

/** Errors of Slack's own that may follow on something done. Source: docs.slack.dev, errors of chat.postMessage. */
const UNSURE: ReadonlySet<string> = new Set(['fatal_error', 'internal_error', 'request_timeout', 'service_unavailable'])

/** Codes of connections that never came about, so that Slack cannot have heard us. */
const NOT_SENT: ReadonlySet<string> = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT'])

/** Reads what went wrong with a call. */
export function readFailure(error: unknown, whenUnsure: 'repeat' | 'tell'): Tried {
  const { code, data, retryAfter = 1, statusCode, original }: Failure = error instanceof Error ? error : {}
  const later = (name: string, afterMs: number | null): Tried => ({ kind: 'later', afterMs, error: name })
  const unsure = (name: string): Tried => (whenUnsure === 'repeat' ? later(name, null) : { kind: 'unknown' })
  if (code === 'slack_webapi_rate_limited_error' || data?.error === 'ratelimited')
    return later('ratelimited', retryAfter * 1000)
  if (data?.error) return UNSURE.has(data.error) ? unsure(data.error) : { kind: 'refused', error: data.error }
  if (statusCode !== undefined && statusCode < 500) return { kind: 'refused', error: `http_${statusCode}` }
  if (statusCode !== undefined) return unsure(`http_${statusCode}`)
  return isNotSent(original ?? error) ? later('not_reached', null) : unsure('no_answer')
}

/** True when a connection never came about. */
export function isNotSent(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const { code }: Failure = error
  return (code !== undefined && NOT_SENT.has(code)) || isNotSent(error.cause)
}
