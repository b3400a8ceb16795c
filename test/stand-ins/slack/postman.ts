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
  /** True when somebody was there to acknowledge it, and let Slack's time go by. */
  readonly isLate: boolean
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
      const signal = AbortSignal.timeout(PATIENCE_MS)
      const response = await fetch(url(), { method: 'POST', body, headers, signal }).catch(() => null)
      await response?.arrayBuffer()
      const afterMs = response?.status === 200 ? Date.now() - started : null
      return { kind: letter.kind, afterMs, isLate: response === null && signal.aborted }
    },
  }
}

/** Through sockets, anything can be sent. */
export interface SocketPostman extends Postman {
  /** True when an envelope was acknowledged. */
  send(envelope: object | string | Buffer, withinMs?: number): Promise<boolean>
}

/** Delivers envelopes through one of the sockets that are open, at random as Slack does. */
export function overSockets(sockets: ReadonlySet<WebSocket>): SocketPostman {
  let count = 0
  const pick = (): WebSocket | undefined => {
    const open = [...sockets].filter(socket => socket.readyState === socket.OPEN)
    return open[Math.floor(Math.random() * open.length)]
  }
  return {
    async send(envelope, withinMs = PATIENCE_MS) {
      const socket = pick()
      if (!socket) return false
      const isRaw = typeof envelope === 'string' || Buffer.isBuffer(envelope)
      const id = !isRaw && 'envelope_id' in envelope ? String(envelope.envelope_id) : ''
      const answered = acknowledged(sockets, socket, id, withinMs)
      socket.send(isRaw ? envelope : JSON.stringify(envelope))
      return (await answered) === 'acknowledged'
    },
    async deliver({ kind, payload }, attempt) {
      const socket = pick()
      if (!socket) return { kind, afterMs: null, isLate: false }
      const id = `envelope-${++count}`
      const started = Date.now()
      const answered = acknowledged(sockets, socket, id, PATIENCE_MS)
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
      const outcome = await answered
      return { kind, afterMs: outcome === 'acknowledged' ? Date.now() - started : null, isLate: outcome === 'late' }
    },
  }
}

/** The headers by which an app knows that a request is Slack's. Source: docs.slack.dev, "Verifying requests from Slack". */
export function signed(body: string, signingSecret: string, atMs: number): Readonly<Record<string, string>> {
  const seconds = String(Math.floor(atMs / 1000))
  const hash = createHmac('sha256', signingSecret).update(`v0:${seconds}:${body}`).digest('hex')
  return { 'x-slack-request-timestamp': seconds, 'x-slack-signature': `v0=${hash}` }
}

/**
 * An acknowledgement may come by any socket of the app's: Slack's own clients send it by the one that is open. Who is gone with
 * all sockets is not late.
 */
function acknowledged(sockets: ReadonlySet<WebSocket>, by: WebSocket, id: string, withinMs: number): Promise<Outcome> {
  return new Promise(resolve => {
    const finish = (outcome: Outcome): void => {
      clearTimeout(timer)
      clearInterval(look)
      for (const socket of heard) socket.off('message', listen)
      resolve(outcome)
    }
    const listen = (message: Buffer): void => {
      const read: unknown = JSON.parse(message.toString())
      const isIt = typeof read === 'object' && read !== null && 'envelope_id' in read && read.envelope_id === id
      if (isIt) finish('acknowledged')
    }
    const heard = new Set<WebSocket>()
    const hearAll = (): void => {
      for (const socket of sockets) if (!heard.has(socket)) heard.add(socket.on('message', listen))
      if (sockets.size === 0) finish('gone')
    }
    const look = setInterval(hearAll, LOOK_MS)
    const timer = setTimeout(() => finish(sockets.has(by) ? 'late' : 'gone'), withinMs)
    hearAll()
  })
}

type Outcome = 'acknowledged' | 'late' | 'gone'

/** How often to look for sockets that were opened since, in milliseconds. */
const LOOK_MS = 20

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
