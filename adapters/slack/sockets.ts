import { closable, type Closable } from '../../src/core/model/closable.ts'
import { pause } from '../../src/async/pause.ts'
import { poll } from '../../src/async/poll.ts'
import { guardedTask } from '../../src/async/guard.ts'
import type { StateNews } from '../../src/core/model/adapter-state.ts'
import type { Log } from '../../src/core/model/log.ts'
import type { Envelope } from './envelope.ts'
import { openSocket, type Socket, type SocketEvents } from './socket.ts'

/** What keeping sockets takes. */
export interface SocketsParts {
  /** Asks Slack where to open a new socket: the address, or the name of an error. Never rejects. */
  ask(): Promise<UrlOutcome>
  /** Takes what Slack delivered; `acknowledge` tells Slack that it need not deliver it again. */
  take(payload: unknown, acknowledge: () => void): Promise<void>
  tell(news: StateNews): void
  readonly log: Log
}

/** What came of asking for an address. */
export type UrlOutcome = { readonly url: string } | { readonly error: string }

/** What came of starting: Slack is heard, or the name of the error with which it lets us open no socket. */
export type StartOutcome = 'heard' | { readonly error: string }

/** The sockets of one process. */
export interface Sockets extends Closable {
  start(): Promise<StartOutcome>
  /** Lets nothing new in, and closes them. */
  close(): Promise<void>
}

/** How many are kept open: while one is renewed, the other hears. Slack allows ten for an app. Source: "Using Socket Mode". */
const WANTED = 2

/** A socket that lived for so long was well, in milliseconds: the next attempt after it is made at once. */
const WELL_MS = 30_000

/** Waiting times between attempts that fail, in milliseconds: doubled from the first up to the last. */
const AGAIN_MS = { first: 500, last: 60_000 } as const

/** How long the farewell may take, in milliseconds. */
const FAREWELL_MS = 2000

/** Why no socket opens until somebody does something. Source: docs.slack.dev, errors of apps.connections.open. */
const FOR_GOOD: ReadonlySet<string> = new Set([
  'account_inactive',
  'invalid_auth',
  'link_disabled',
  'missing_scope',
  'not_allowed_token_type',
  'not_authed',
  'socket_mode_not_enabled',
  'team_access_not_granted',
  'token_expired',
  'token_revoked',
])

interface OpenSockets extends SocketsParts {
  readonly sockets: Set<Socket>
  readonly ending: AbortController
  readonly started: PromiseWithResolvers<StartOutcome>
  /** Why nothing is heard, should that be so. */
  why: string
}

/**
 * Keeps two sockets open, each for itself: when Slack wants to renew one, its successor is opened before it is let go. Slack
 * sends each event through one of those that are open, so that nothing comes twice and nothing is missed.
 */
export function createSockets(parts: SocketsParts): Sockets {
  const [sockets, ending, started] = [
    new Set<Socket>(),
    new AbortController(),
    Promise.withResolvers<StartOutcome>(),
  ] as const
  const keeping: OpenSockets = { ...parts, sockets, ending, started, why: 'the socket is closed' }
  const keep = guardedTask('slack sockets', () => keepOne(keeping), parts.log)
  return closable({
    async start() {
      void keep()
      const outcome = await keeping.started.promise
      if (outcome !== 'heard') ending.abort()
      else for (let more = 1; more < WANTED; more += 1) void keep()
      return outcome
    },
    async close() {
      ending.abort()
      for (const socket of sockets) socket.close()
      await poll(async () => (sockets.size === 0 ? 'gone' : null), { everyMs: 10, forMs: FAREWELL_MS })
    },
  })
}

async function keepOne(keeping: OpenSockets): Promise<void> {
  const { signal } = keeping.ending
  for (let failures = 0; !signal.aborted;) {
    const beganAtMs = performance.now()
    const left = await askAndOpen(keeping)
    failures = performance.now() - beganAtMs > WELL_MS ? 0 : failures + 1
    // Slack may want to renew both at the same time: the first successors are opened at once.
    await waitAfter(left === 'renew' ? failures - 2 : failures, signal)
  }
}

async function askAndOpen(keeping: OpenSockets): Promise<'renew' | 'lost'> {
  const asked = await keeping.ask()
  if (keeping.ending.signal.aborted) return 'lost'
  if ('url' in asked) return openOne(asked.url, keeping)
  keeping.log.warn('slack socket not opened', asked)
  keeping.started.resolve(asked)
  keeping.why = asked.error
  tellHowItIs(keeping)
  return 'lost'
}

/** Resolves when another one is wanted: Slack wants this one closed, or it is gone. */
function openOne(url: string, keeping: OpenSockets): Promise<'renew' | 'lost'> {
  const { promise, resolve } = Promise.withResolvers<'renew' | 'lost'>()
  const deliver = guardedTask(
    'slack payload',
    (envelope: Envelope) => deliverOne(envelope, socket, keeping),
    keeping.log,
  )
  const events: SocketEvents = {
    ready() {
      tellHowItIs(keeping)
      keeping.started.resolve('heard')
    },
    leaves(reason, when) {
      keeping.why = reason
      resolve(when === 'soon' ? 'renew' : 'lost')
    },
    delivers: envelope => void deliver(envelope),
    closed() {
      keeping.sockets.delete(socket)
      tellHowItIs(keeping)
      resolve('lost')
    },
  }
  const socket = openSocket(url, events, keeping.log)
  keeping.sockets.add(socket)
  return promise
}

/** An acknowledgement goes back the way its envelope came, as long as that is open. */
async function deliverOne(
  { id, payload }: Envelope,
  socket: Socket,
  { take, sockets, ending }: OpenSockets,
): Promise<void> {
  if (ending.signal.aborted) return
  const way = (): Socket | undefined => [socket, ...sockets].find(({ isReady }) => isReady)
  await take(payload, () => (id === null ? undefined : way()?.send({ envelope_id: id })))
}

function tellHowItIs({ sockets, ending, why, tell }: OpenSockets): void {
  if (ending.signal.aborted) return
  const isHeard = [...sockets].some(({ isReady }) => isReady)
  tell(isHeard ? { kind: 'connected' } : { kind: 'away', why, isFinal: FOR_GOOD.has(why) })
}

/** Waits longer after each failure, and never just as long as another process does; not at all after none. */
async function waitAfter(failures: number, signal: AbortSignal): Promise<void> {
  if (failures <= 0) return
  const ms = Math.min(AGAIN_MS.first * 2 ** (failures - 1), AGAIN_MS.last) * (0.5 + Math.random() / 2)
  await pause(ms, signal)
}
