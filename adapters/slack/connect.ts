import type { RequestListener } from 'node:http'
import { App, HTTPReceiver, SocketModeReceiver, type Logger } from '@slack/bolt'
import type { KeptState } from '../../src/core/adapter-state.ts'
import type { Log } from '../../src/core/log.ts'
import { CALL_TIMEOUT_MS } from './api.ts'
import type { SlackPayload } from './payload.ts'
import { quietLogger } from './quiet-logger.ts'

/** How to reach Slack: through a socket we open, or through requests it sends us. */
export type SlackConnection = { readonly botToken: string; readonly apiUrl: string } & (
  | { readonly mode: 'socket'; readonly appToken: string }
  | { readonly mode: 'http'; readonly signingSecret: string }
)

/** An open line to Slack. */
export interface Line {
  start(): Promise<void>
  /** Lets nothing new in. What is let in already goes on. */
  stop(): Promise<void>
  /** Takes Slack's requests at `/slack/events`; null where a socket is used. */
  readonly http: RequestListener | null
}

/** Where Slack's requests come in. */
const PATH = '/slack/events'

/** How long to wait before another attempt to open a socket, in milliseconds. */
const REOPEN_MS = 5000

/** How long the farewell of a socket may take, in milliseconds. */
const FAREWELL_MS = 2000

/** Options of every client of Slack's that we make: it neither repeats nor waits by itself. */
export function clientOptions({ apiUrl }: SlackConnection, logger: Logger): object {
  const options = { slackApiUrl: apiUrl, timeout: CALL_TIMEOUT_MS, rejectRateLimitedCalls: true }
  return { ...options, retryConfig: { retries: 0 }, logger }
}

/** Joins Bolt to us: it verifies, hands every payload over, and acknowledges once it is taken. */
export function connect(
  connection: SlackConnection & { readonly kept: KeptState },
  log: Log,
  take: (payload: SlackPayload) => Promise<void>,
): Line {
  const logger = quietLogger(log)
  const joined = connection.mode === 'socket' ? overSocket(connection, log) : overHttp(connection, logger)
  const app = new App({
    token: connection.botToken,
    receiver: joined.receiver,
    clientOptions: clientOptions(connection, logger),
    logger,
    convoStore: false,
    deferInitialization: true,
  })
  acknowledgeLate(app)
  listen(app, take)
  app.error(async error => log.error('slack payload failed', {}, error))
  return {
    http: joined.http,
    async start() {
      await app.init()
      await joined.start()
    },
    stop: joined.stop,
  }
}

/** Bolt acknowledges events before it hands them over; were we to die in between, Slack would not deliver them again. */
function acknowledgeLate(app: App): void {
  const handle = app.processEvent.bind(app)
  app.processEvent = async event => {
    if (event.body['type'] !== 'event_callback') return handle(event)
    await handle({ ...event, ack: () => Promise.resolve() })
    await event.ack()
  }
}

function listen(app: App, take: (payload: SlackPayload) => Promise<void>): void {
  // The one place where what Bolt has verified becomes what we read; Bolt's types name every kind of body, ours those we read.
  const hand = (body: object): Promise<void> => take(body as SlackPayload)
  app.event(/^(?:message|app_mention|app_home_opened)$/, async ({ body }) => hand(body))
  app.command(/^\//, async ({ ack, body }) => {
    await hand(body)
    await ack()
  })
  app.shortcut({ type: 'message_action' }, async ({ ack, body }) => {
    await hand(body)
    await ack()
  })
  app.view({ type: 'view_submission', callback_id: /./ }, async ({ ack, body }) => {
    await hand(body)
    await ack()
  })
  app.action({ type: 'block_actions' }, async ({ ack, body }) => {
    await hand(body)
    await ack()
  })
}

interface Joined extends Line {
  readonly receiver: HTTPReceiver | SocketModeReceiver
}

function overHttp({ signingSecret }: Extract<SlackConnection, { mode: 'http' }>, logger: Logger): Joined {
  const receiver = new HTTPReceiver({ signingSecret, endpoints: PATH, logger })
  let isOpen = false
  return {
    receiver,
    async start() {
      isOpen = true
    },
    async stop() {
      isOpen = false
    },
    // Slack delivers again what is answered with 503, perhaps to another instance.
    http(request, response) {
      const { pathname } = new URL(request.url ?? '', 'http://localhost')
      if (isOpen && pathname === PATH && request.method === 'POST') return receiver.requestListener(request, response)
      return void response.writeHead(isOpen ? 404 : 503).end()
    },
  }
}

type BySocket = Extract<SlackConnection, { mode: 'socket' }> & { readonly kept: KeptState }

function overSocket(connection: BySocket, log: Log): Joined {
  const options = { slackApiUrl: connection.apiUrl, timeout: CALL_TIMEOUT_MS }
  const receiver = new SocketModeReceiver({
    appToken: connection.appToken,
    logger: quietLogger(log),
    installerOptions: { clientOptions: options },
  })
  const { client } = receiver
  const open = client.start.bind(client)
  let timer: NodeJS.Timeout | undefined
  let isStopping = false
  client.on('connected', () => connection.kept.note({ kind: 'connected' }))
  for (const gone of ['reconnecting', 'disconnected'])
    client.on(gone, () => connection.kept.note({ kind: 'away', why: 'the socket is closed', isFinal: isStopping }))
  // Bolt reopens a lost socket by calling `start`, and nobody catches it when that fails (socket-mode 3.1, `delayReconnectAttempt`).
  client.start = async () => {
    try {
      return await open()
    } catch (cause) {
      log.error('slack socket not reopened', {}, cause)
      if (!isStopping) timer = setTimeout(() => void client.start(), REOPEN_MS)
      return { ok: false }
    }
  }
  return {
    receiver,
    http: null,
    async start() {
      await open()
    },
    async stop() {
      isStopping = true
      clearTimeout(timer)
      await withinFarewell(client.disconnect())
    },
  }
}

async function withinFarewell(farewell: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<void>(resolve => {
    timer = setTimeout(resolve, FAREWELL_MS)
  })
  await Promise.race([farewell, late])
  clearTimeout(timer)
}
