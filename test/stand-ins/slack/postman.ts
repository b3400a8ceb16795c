import { createHmac } from 'node:crypto'
import type { WebSocket } from 'ws'

/** What the stand-in delivers: in which kind of envelope, and how it looks over HTTP. */
export interface Letter {
  readonly kind: 'events_api' | 'slash_commands' | 'interactive'
  readonly payload: object
}

/** How a delivery was acknowledged. */
export interface Acknowledgement {
  readonly kind: Letter['kind']
  /** From delivery, in milliseconds; null when it never came. */
  readonly afterMs: number | null
}

/** Brings letters to the app, in one of the two ways Slack has. */
export interface Postman {
  deliver(letter: Letter, attempt: number): Promise<Acknowledgement>
}

/** How long Slack waits for an acknowledgement, in milliseconds. Source: docs.slack.dev, "Events API", "Responding". */
const PATIENCE_MS = 3000

/** Delivers signed requests to an address. */
export function overHttp(url: () => string, signingSecret: string): Postman {
  return {
    async deliver(letter, attempt) {
      const body = bodyOf(letter)
      const started = Date.now()
      const headers = {
        ...signed(body, signingSecret, started),
        'content-type': typeOf(letter),
        ...retryHeaders(attempt),
      }
      const response = await fetch(url(), {
        method: 'POST',
        body,
        headers,
        signal: AbortSignal.timeout(PATIENCE_MS),
      }).catch(() => null)
      await response?.arrayBuffer()
      return { kind: letter.kind, afterMs: response?.status === 200 ? Date.now() - started : null }
    },
  }
}

/** Delivers envelopes through one of the sockets that are open, at random as Slack does. */
export function overSockets(sockets: ReadonlySet<WebSocket>): Postman {
  let count = 0
  return {
    async deliver({ kind, payload }, attempt) {
      const open = [...sockets].filter(socket => socket.readyState === socket.OPEN)
      const socket = open[Math.floor(Math.random() * open.length)]
      if (!socket) return { kind, afterMs: null }
      const id = `envelope-${++count}`
      const started = Date.now()
      const answered = acknowledged(socket, id)
      const retry = attempt > 0 ? { retry_attempt: attempt, retry_reason: 'timeout' } : {}
      socket.send(
        JSON.stringify({
          envelope_id: id,
          type: kind,
          payload,
          accepts_response_payload: kind !== 'events_api',
          ...retry,
        }),
      )
      return { kind, afterMs: (await answered) ? Date.now() - started : null }
    },
  }
}

/** The headers by which an app knows that a request is Slack's. Source: docs.slack.dev, "Verifying requests from Slack". */
export function signed(body: string, signingSecret: string, atMs: number): Readonly<Record<string, string>> {
  const seconds = String(Math.floor(atMs / 1000))
  const hash = createHmac('sha256', signingSecret).update(`v0:${seconds}:${body}`).digest('hex')
  return { 'x-slack-request-timestamp': seconds, 'x-slack-signature': `v0=${hash}` }
}

function acknowledged(socket: WebSocket, id: string): Promise<boolean> {
  return new Promise(resolve => {
    const finish = (isAcknowledged: boolean): void => {
      clearTimeout(timer)
      socket.off('message', listen)
      socket.off('close', leave)
      resolve(isAcknowledged)
    }
    const listen = (message: Buffer): void => {
      const read: unknown = JSON.parse(message.toString())
      if (typeof read === 'object' && read !== null && 'envelope_id' in read && read.envelope_id === id) finish(true)
    }
    const leave = (): void => finish(false)
    const timer = setTimeout(leave, PATIENCE_MS)
    socket.on('message', listen)
    socket.on('close', leave)
  })
}

function bodyOf({ kind, payload }: Letter): string {
  if (kind === 'events_api') return JSON.stringify(payload)
  if (kind === 'interactive') return new URLSearchParams({ payload: JSON.stringify(payload) }).toString()
  return new URLSearchParams(Object.entries(payload)).toString()
}

function typeOf({ kind }: Letter): string {
  return kind === 'events_api' ? 'application/json' : 'application/x-www-form-urlencoded'
}

function retryHeaders(attempt: number): Readonly<Record<string, string>> {
  return attempt === 0 ? {} : { 'x-slack-retry-num': String(attempt), 'x-slack-retry-reason': 'http_timeout' }
}
