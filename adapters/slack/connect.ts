import { closable, type Closable } from '../../src/core/model/closable.ts'
import type { RequestListener } from 'node:http'
import type { Logger } from '@slack/bolt'
import type { StateNews } from '../../src/core/model/adapter-state.ts'
import type { Log } from '../../src/core/model/log.ts'
import type { SlackApi } from './api.ts'
import { CALL_TIMEOUT_MS } from './api.ts'
import { kindOf, readPayload, type SlackPayload } from './payload.ts'
import { quietLogger } from './quiet-logger.ts'
import { takeRequests } from './requests.ts'
import { createSockets, type UrlOutcome, type StartOutcome } from './sockets.ts'

/** How to reach Slack: through sockets we open, or through requests it sends us. */
export type SlackConnection = { readonly botToken: string; readonly apiUrl: string } & (
  | { readonly mode: 'socket'; readonly appToken: string }
  | { readonly mode: 'http'; readonly signingSecret: string }
)

/** An open line to Slack. */
export interface OpenConnection extends Closable {
  start(): Promise<StartOutcome>
  /** Lets nothing new in. What is let in already goes on. */
  close(): Promise<void>
  /** Takes Slack's requests at `/slack/events`; null where sockets are used. */
  readonly http: RequestListener | null
}

/** What a line is made of. */
export interface LineParts {
  readonly connection: SlackConnection
  /** Slack's Web API with the app-level token; it opens sockets. */
  readonly asApp: SlackApi
  /** Takes what somebody did. `acknowledge` tells Slack that it is taken; it is called in any case, at the latest at the end. */
  take(payload: SlackPayload, acknowledge: () => void): Promise<void>
  tell(news: StateNews): void
  readonly log: Log
}

/** Options of every client of Slack's that we make: it neither repeats nor waits by itself. */
export function clientOptions({ apiUrl }: SlackConnection, logger: Logger): object {
  const options = { slackApiUrl: apiUrl, timeout: CALL_TIMEOUT_MS, rejectRateLimitedCalls: true }
  return { ...options, retryConfig: { retries: 0 }, logger }
}

/** Joins Slack to us, in one of the two ways it has. What it delivers is read at this door, and known behind it. */
export function connect(parts: LineParts): OpenConnection {
  const { connection, log } = parts
  const take = (body: unknown, acknowledge: () => void): Promise<void> => takeBody(body, acknowledge, parts)
  if (connection.mode === 'socket') {
    return { ...createSockets({ ...parts, take, ask: () => askForSocket(parts.asApp) }), http: null }
  }
  let isOpen = false
  const { signingSecret } = connection
  return closable({
    http: takeRequests({ signingSecret, take, isOpen: () => isOpen, log, logger: quietLogger(log) }),
    async start() {
      isOpen = true
      return 'heard'
    },
    async close() {
      isOpen = false
    },
  })
}

/** What we do not know is acknowledged all the same: delivered again, it would be no better known. */
async function takeBody(body: unknown, acknowledge: () => void, { take, log }: LineParts): Promise<void> {
  const payload = readPayload(body)
  if (payload === null) log.warn('slack payload not known', { kind: kindOf(body) })
  try {
    if (payload !== null) await take(payload, acknowledge)
  } finally {
    acknowledge()
  }
}

async function askForSocket(asApp: SlackApi): Promise<UrlOutcome> {
  const called = await asApp.call('apps.connections.open', {})
  if (called.kind !== 'done') return { error: called.kind === 'refused' ? called.error : 'no_answer' }
  const { url } = called.value
  return url === undefined ? { error: 'no_address' } : { url }
}
