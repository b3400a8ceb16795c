import { randomUUID } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { WebSocketServer, type WebSocket } from 'ws'
import { readyPayload, serverPayload } from './hello.ts'
import { hidesContent, isFor } from './intents.ts'
import type { World } from './world.ts'

/** Opcodes of the gateway. Source: Discord API reference, "Gateway opcodes". */
const OP = { dispatch: 0, heartbeat: 1, identify: 2, resume: 6, reconnect: 7, invalid: 9, hello: 10, ack: 11 } as const

/** Events kept for a session that may come back. */
const KEPT_EVENTS = 10_000

/** Most sends a connection may make a minute. */
const SENDS_A_MINUTE = 120

/** How far apart identifies have to be, in milliseconds; others make no session. */
const IDENTIFY_EVERY_MS = 5000

/** By how much a message may come later than it was sent on a busy machine, in milliseconds: two may lie closer together here than there. */
const LATE_MS = 500

/** Intents that need Discord's permission, which we never ask for: members, presences, content. */
const PRIVILEGED = (1 << 1) | (1 << 8) | (1 << 15)

/** What a connection told of itself, and what it was told. */
interface Session {
  readonly id: string
  readonly intents: number
  readonly shard: readonly [number, number]
  socket: WebSocket | null
  sequence: number
  readonly events: { readonly s: number; readonly t: string; readonly d: unknown }[]
  isResumable: boolean
}

/** The gateway on a port of its own, and what can go wrong with it. */
export interface Gateway {
  readonly url: string
  readonly counts: { identifies: number; resumes: number; heartbeats: number }
  /** Sessions that are connected now. */
  connected(): number
  /** Stops to acknowledge heartbeats and to let in whoever identifies, or begins again. */
  fallSilent(isSilent: boolean): void
  /** Sends something to everybody who is connected, whatever it is. */
  utter(payload: unknown): void
  /** Cuts all connections without a word; the sessions may resume. */
  drop(): void
  /** Asks all to reconnect, as before a deployment of Discord's. */
  askToReconnect(): void
  /** Declares all sessions invalid. */
  invalidate(): void
  /** Forgets all sessions, so that a resume fails. */
  forget(): void
  /** Closes all connections for a reason, such as 4004. */
  closeWith(code: number): void
  /** Tells the last events of a kind again, as a resume may. */
  repeat(event: string): void
  close(): Promise<void>
}

/** What a gateway is opened with. */
export interface GatewayOptions {
  readonly heartbeatMs: number
}

/** Opens a gateway on loopback that speaks to whoever identifies as the world's bot. */
export async function openGateway(world: World, { heartbeatMs }: GatewayOptions): Promise<Gateway> {
  const sessions = new Map<string, Session>()
  const counts = { identifies: 0, resumes: 0, heartbeats: 0 }
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1' })
  await new Promise(resolve => server.once('listening', resolve))
  const url = `ws://127.0.0.1:${(server.address() as AddressInfo).port}`
  const state = { isSilent: false, identifiedAtMs: 0 }
  server.on('connection', socket => greet(socket, { world, sessions, counts, heartbeatMs, url, state }))
  world.news.on('dispatch', ({ event, server: on, payload }: Told) => {
    for (const session of sessions.values())
      if (isFor(session, event, on)) dispatch(session, event, hide(world, payload, on))
  })
  const open = (): readonly Session[] => [...sessions.values()].filter(session => session.socket !== null)
  return {
    url,
    counts,
    connected: () => open().length,
    fallSilent: isSilent => void (state.isSilent = isSilent),
    utter: payload => open().forEach(session => send(session.socket, payload as object)),
    drop: () => open().forEach(session => session.socket?.terminate()),
    askToReconnect: () => open().forEach(session => send(session.socket, { op: OP.reconnect, d: null })),
    invalidate() {
      for (const session of open()) {
        sessions.delete(session.id)
        send(session.socket, { op: OP.invalid, d: false })
      }
    },
    forget: () => sessions.forEach(session => (session.isResumable = false)),
    closeWith: code => open().forEach(session => session.socket?.close(code)),
    repeat(event) {
      for (const session of open()) {
        const last = session.events.findLast(one => one.t === event)
        if (last) dispatch(session, event, last.d)
      }
    },
    async close() {
      server.clients.forEach(socket => socket.terminate())
      await new Promise(resolve => server.close(resolve))
    },
  }
}

interface Told {
  readonly event: string
  readonly server: string | null
  readonly payload: Record<string, unknown>
}

interface Parts {
  readonly world: World
  readonly sessions: Map<string, Session>
  readonly counts: Gateway['counts']
  readonly heartbeatMs: number
  readonly url: string
  readonly state: { isSilent: boolean; identifiedAtMs: number }
}

/** One connection, from hello to its end: a heartbeat in time, an identify or a resume, and nothing else before. */
function greet(socket: WebSocket, parts: Parts): void {
  let session: Session | null = null
  let sends = 0
  let beats: NodeJS.Timeout | undefined
  const expectBeat = (): void => {
    clearTimeout(beats)
    beats = setTimeout(() => socket.terminate(), parts.heartbeatMs * 2)
  }
  socket.on('message', (text: Buffer) => {
    const { op, d } = JSON.parse(text.toString()) as { readonly op: number; readonly d: never }
    sends += 1
    if (sends > SENDS_A_MINUTE) return socket.close(4008)
    if (op === OP.heartbeat) {
      parts.counts.heartbeats += 1
      expectBeat()
      return parts.state.isSilent ? undefined : send(socket, { op: OP.ack })
    }
    if (session && (op === OP.identify || op === OP.resume)) return socket.close(4005)
    if (op === OP.identify) session = identify(socket, d, parts)
    else if (op === OP.resume) session = resume(socket, d, parts)
    else socket.close(session ? 4001 : 4003)
  })
  socket.on('close', () => {
    clearTimeout(beats)
    if (session?.socket === socket) session.socket = null
  })
  expectBeat()
  send(socket, { op: OP.hello, d: { heartbeat_interval: parts.heartbeatMs } })
}

interface Identify {
  readonly token: string
  readonly intents: number
  readonly shard?: readonly [number, number]
}

function identify(socket: WebSocket, { token, intents, shard = [0, 1] }: Identify, parts: Parts): Session | null {
  const { world, sessions, counts, url } = parts
  counts.identifies += 1
  world.identifiesLeft -= 1
  if (world.identifiesLeft < 0) world.token = randomUUID()
  if (parts.state.isSilent) return null
  const refused = refusalOf(token, intents, shard, world)
  if (refused) {
    socket.close(refused)
    return null
  }
  const sinceMs = Date.now() - parts.state.identifiedAtMs
  parts.state.identifiedAtMs = Date.now()
  if (sinceMs < IDENTIFY_EVERY_MS - LATE_MS) {
    send(socket, { op: OP.invalid, d: false })
    return null
  }
  const session: Session = { id: randomUUID(), intents, shard, socket, sequence: 0, events: [], isResumable: true }
  sessions.set(session.id, session)
  dispatch(session, 'READY', readyPayload(world, session.id, url, shard))
  if (isFor(session, 'GUILD_CREATE', world.server)) dispatch(session, 'GUILD_CREATE', serverPayload(world))
  return session
}

function refusalOf(
  token: string,
  intents: number,
  [id, total]: readonly [number, number],
  world: World,
): number | null {
  if (token !== world.token) return 4004
  if (id >= total) return 4010
  if (!Number.isInteger(intents)) return 4013
  return (intents & PRIVILEGED) === 0 ? null : 4014
}

interface Resume {
  readonly token: string
  readonly session_id: string
  readonly seq: number
}

function resume(
  socket: WebSocket,
  { token, session_id, seq }: Resume,
  { world, sessions, counts }: Parts,
): Session | null {
  counts.resumes += 1
  const session = sessions.get(session_id)
  if (token !== world.token) socket.close(4004)
  else if (!session?.isResumable) send(socket, { op: OP.invalid, d: false })
  else if (seq > session.sequence) socket.close(4007)
  else {
    session.socket = socket
    for (const event of session.events.filter(one => one.s > seq)) send(socket, { op: OP.dispatch, ...event })
    dispatch(session, 'RESUMED', {})
    return session
  }
  return null
}

function dispatch(session: Session, t: string, d: unknown): void {
  session.sequence += 1
  const event = { s: session.sequence, t, d }
  session.events.push(event)
  if (session.events.length > KEPT_EVENTS) session.events.shift()
  send(session.socket, { op: OP.dispatch, ...event })
}

function hide(world: World, payload: Told['payload'], server: string | null): object {
  return hidesContent(world, payload, server) ? { ...payload, content: '', embeds: [], components: [] } : payload
}

function send(socket: WebSocket | null, payload: object): void {
  if (socket?.readyState === socket?.OPEN) socket?.send(JSON.stringify(payload))
}
