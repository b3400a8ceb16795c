import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { HTTPModuleFunctions as bolt, isRawBodyError, type Logger } from '@slack/bolt'
import { guarded } from '../../src/async/guard.ts'
import type { Log } from '../../src/core/model/log.ts'

/** What taking Slack's requests takes. */
export interface RequestsParts {
  readonly signingSecret: string
  /** Takes what Slack delivered; `acknowledge` tells Slack that it need not deliver it again. */
  take(payload: unknown, acknowledge: () => void): Promise<void>
  /** True while something new may be let in. */
  isOpen(): boolean
  readonly log: Log
  readonly logger: Logger
}

/** Where Slack's requests come in. */
const PATH = '/slack/events'

/** Longest request we read, in bytes: a press carries the whole message that it was made in. */
const BODY_MAX = 1024 * 1024

/** Takes Slack's requests at `/slack/events`. Whatever else comes, and whatever is not Slack's, is refused. */
export function takeRequests(parts: RequestsParts): RequestListener {
  const answer = guarded(
    'slack request',
    (request: IncomingMessage, response: ServerResponse) => serve(request, response, parts),
    parts.log,
  )
  return (request, response) => {
    // Slack delivers again what is answered with 503, perhaps to another instance.
    if (!parts.isOpen()) return void response.writeHead(503).end()
    if (request.method !== 'POST' || request.url?.split('?', 1)[0] !== PATH) return void response.writeHead(404).end()
    return answer(request, response)
  }
}

async function serve(request: IncomingMessage, response: ServerResponse, parts: RequestsParts): Promise<void> {
  const read = await readSigned(request, parts)
  if ('status' in read) return void response.writeHead(read.status).end()
  const { type, challenge, ssl_check: check } = Object(read.body) as Readonly<Record<string, unknown>>
  if (type === 'url_verification') return bolt.buildUrlVerificationResponse(response, { challenge })
  if (check !== undefined) return bolt.buildSSLCheckResponse(response)
  const acknowledge = (): void => void (response.headersSent || response.writeHead(200).end())
  try {
    await parts.take(read.body, acknowledge)
  } finally {
    acknowledge()
  }
}

/** The body of a request that Slack signed; else the status with which it is refused. */
async function readSigned(
  request: IncomingMessage,
  { signingSecret, logger }: RequestsParts,
): Promise<{ readonly body: unknown } | { readonly status: number }> {
  try {
    const signed = await bolt.parseAndVerifyHTTPRequest({ signingSecret, logger, bodyLimit: BODY_MAX }, request)
    return { body: bolt.parseHTTPRequestBody(signed) as unknown }
  } catch (cause) {
    if (isRawBodyError(cause)) return { status: cause.statusCode }
    return { status: cause instanceof SyntaxError ? 400 : 401 }
  }
}
