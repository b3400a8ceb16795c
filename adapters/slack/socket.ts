import { WebSocket } from 'ws'
import { after } from '../../src/async/after.ts'
import { every } from '../../src/async/every.ts'
import { guarded } from '../../src/async/guard.ts'
import type { Log } from '../../src/core/model/log.ts'
import { readEnvelope, type Envelope } from './envelope.ts'

/** One socket to Slack. */
export interface Socket {
  /** True from Slack's hello until it is closed. */
  readonly isReady: boolean
  send(message: object): void
  close(): void
}

/** What happens on a socket. */
export interface SocketEvents {
  /** Slack said hello: from now on it delivers. */
  ready(): void
  /** Slack wants it closed, for a reason of which it tells the name. It still delivers for a while, unless it is `now`. */
  leaves(reason: string, when: 'soon' | 'now'): void
  delivers(envelope: Envelope): void
  /** It is gone, whoever closed it. Comes once. */
  closed(): void
}

/** How long opening, and then Slack's hello, may take, in milliseconds. */
const HELLO_MS = 10_000

/** How often to ask whether the other side is there, in milliseconds; it is gone once it was silent for twice as long. */
const HEARTBEAT_MS = 10_000

/** How long a socket that Slack wants to renew is still listened to, in milliseconds: its successor is opened meanwhile. */
const LINGER_MS = 30_000

/** Longest message we take, in bytes: Slack's are far shorter. */
const MESSAGE_MAX = 4 * 1024 * 1024

/** Reasons with which a socket is of no use any more; all others are told some time before it is closed. */
const NOW: ReadonlySet<string> = new Set(['link_disabled', 'too_many_websockets'])

/** Opens a socket. Whatever Slack sends through it, nothing is thrown. */
export function openSocket(url: string, events: SocketEvents, log: Log): Socket {
  const ws = new WebSocket(url, { handshakeTimeout: HELLO_MS, maxPayload: MESSAGE_MAX })
  const watch = watchOver(ws, log)
  let isGreeted = false
  const hear = (data: unknown, isBinary: boolean): void => {
    const envelope = isBinary ? null : readEnvelope(String(data))
    if (envelope === null) return log.warn('slack envelope not read')
    if (envelope.type === 'disconnect') return leave(envelope.reason)
    if (envelope.type !== 'hello') return events.delivers(envelope)
    isGreeted = true
    watch.greeted()
    events.ready()
  }
  const leave = (reason: string): void => {
    const when = NOW.has(reason) ? 'now' : 'soon'
    log.info('slack socket told to go', { reason })
    watch.closeAfter(when === 'now' ? 0 : LINGER_MS)
    events.leaves(reason, when)
  }
  ws.on('message', guarded('slack envelope', hear, log))
  // An error is always followed by the end, which is what counts. Its message may name the address, which holds a ticket.
  ws.on('error', () => log.warn('slack socket broke'))
  ws.on('close', guarded('slack socket closed', events.closed, log))
  return {
    get isReady() {
      return isGreeted && ws.readyState === WebSocket.OPEN
    },
    send: message => ws.send(JSON.stringify(message), () => undefined),
    close: () => ws.close(1000),
  }
}

interface Watch {
  greeted(): void
  closeAfter(ms: number): void
}

/** Ends a socket that is not greeted in time, or whose other side has fallen silent: nobody else would notice. */
function watchOver(ws: WebSocket, log: Log): Watch {
  let heardAtMs = performance.now()
  const heard = (): void => {
    heardAtMs = performance.now()
  }
  const isSilent = (): boolean => performance.now() - heardAtMs > 2 * HEARTBEAT_MS
  const ask = (): void => (ws.readyState === WebSocket.OPEN ? ws.ping() : undefined)
  const greeted = after(HELLO_MS, () => ws.terminate())
  const beats = every('slack heartbeat', HEARTBEAT_MS, async () => (isSilent() ? ws.terminate() : ask()), log)
  for (const sign of ['message', 'ping', 'pong']) ws.on(sign, heard)
  ws.on('close', () => {
    greeted()
    void beats.close()
  })
  return {
    greeted,
    closeAfter(ms) {
      ws.on(
        'close',
        after(ms, () => ws.close(1000)),
      )
    },
  }
}
