import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import { setTimeout as pause } from 'node:timers/promises'
import type { AddressInfo } from 'node:net'
import { WebSocketServer, type WebSocket } from 'ws'
import { isObject } from './block-kit.ts'
import { RETRY_AFTER_S, type IsTooMany } from './limits.ts'
import { METHODS, type Answer, type Args } from './methods.ts'
import { refusedMessage } from './refusals.ts'
import type { Troubles } from './trouble.ts'
import type { Workspace } from './workspace.ts'

/** The secrets of the app in the stand-in's workspace. */
export const TOKENS = { bot: 'xoxb-stand-in', app: 'xapp-stand-in', signingSecret: 'stand-in-signing-secret' } as const

/** One call of ours, as the stand-in saw it. */
export interface SeenCall {
  readonly method: string
  /** Null when it was granted. */
  readonly error: string | null
}

/** What the server works upon. */
export interface Ground {
  readonly workspace: Workspace
  readonly troubles: Troubles
  readonly scopes: readonly string[]
  /** How long a call takes, in milliseconds: half of it before anything is done. */
  delayMs(): number
  /** Whether a call is one too many. */
  readonly isTooMany: IsTooMany
  readonly sockets: Set<WebSocket>
  readonly calls: SeenCall[]
  /** Uses left of each address for answers, with whom and where. */
  readonly answers: Map<string, { uses: number; readonly person: string; readonly channel: string }>
}

/** Opens Slack's side of the wire on loopback: Web API, addresses for answers, and sockets. */
export async function openServer(ground: Ground): Promise<{ readonly port: number; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    void serve(request, response, ground).catch(() => response.writeHead(500).end())
  })
  const sockets = new WebSocketServer({ server, path: '/link' })
  sockets.on('connection', socket => greet(socket, ground))
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  return { port, close: () => close(server, sockets, ground) }
}

function greet(socket: WebSocket, { sockets }: Ground): void {
  sockets.add(socket.setMaxListeners(0))
  const pings = setInterval(() => socket.ping(), 1000)
  socket.on('close', () => {
    clearInterval(pings)
    sockets.delete(socket)
  })
  socket.send(
    JSON.stringify({ type: 'hello', num_connections: sockets.size, connection_info: { app_id: 'A0SIGNPOST' } }),
  )
}

async function serve(request: IncomingMessage, response: ServerResponse, ground: Ground): Promise<void> {
  const body = await text(request)
  const path = request.url ?? ''
  if (path.startsWith('/hooks/')) return answerHook(path, body, response, ground)
  const method = path.replace('/api/', '')
  const pauseMs = ground.delayMs() / 2
  await wait(pauseMs)
  const channel = new URLSearchParams(body).get('channel') ?? ''
  const trouble = ground.isTooMany(method, channel) ? TOO_MANY : ground.troubles.next(method, channel)
  const note = (error: string | null): void => void ground.calls.push({ method, error })
  if (trouble && trouble.kind !== 'silent') return refuseFor(trouble, response, note)
  const answer: Answer = trouble?.done === false ? {} : call(method, request, body, ground)
  note('error' in answer ? String(answer['error']) : null)
  await wait(pauseMs)
  if (!trouble) reply(response, { ok: !('error' in answer), ...answer }, ground.scopes)
}

const TOO_MANY = { kind: 'busy', retryAfterSeconds: RETRY_AFTER_S } as const

/** Not even a turn of the loop when there is nothing to wait for. */
async function wait(ms: number): Promise<void> {
  if (ms > 0) await pause(ms)
}

function call(method: string, request: IncomingMessage, body: string, ground: Ground): Answer {
  const token = request.headers.authorization?.replace('Bearer ', '')
  if (method === 'apps.connections.open') {
    return token === TOKENS.app ? { url: `ws://${request.headers.host}/link` } : { error: 'invalid_auth' }
  }
  const known = METHODS[method]
  if (!known) return { error: 'unknown_method' }
  const args = readArgs(body)
  if (token !== TOKENS.bot && args['token'] !== TOKENS.bot) return { error: 'invalid_auth' }
  if (known.scope !== null && !ground.scopes.includes(known.scope)) return { error: 'missing_scope' }
  const unknown = Object.keys(args).filter(name => !known.args.includes(name) && !['token', 'team_id'].includes(name))
  return unknown.length > 0 ? { error: `invalid_arguments: ${unknown.join(', ')}` } : known.run(args, ground.workspace)
}

function answerHook(path: string, body: string, response: ServerResponse, ground: Ground): void {
  const trouble = ground.troubles.next('response_url')
  const note = (error: string | null): void => void ground.calls.push({ method: 'response_url', error })
  if (trouble && trouble.kind !== 'silent') return refuseFor(trouble, response, note)
  const refused = trouble?.done === false ? null : whisper(path, body, ground)
  note(refused)
  if (!trouble) response.writeHead(refused === null ? 200 : 404).end(refused ?? 'ok')
}

/** Source: docs.slack.dev, "Handling user interaction": five uses within thirty minutes. */
function whisper(path: string, body: string, { answers, workspace }: Ground): string | null {
  const address = answers.get(path)
  if (!address || address.uses === 0) return 'expired_url'
  const read: unknown = JSON.parse(body)
  const { response_type: type, replace_original: replaces, thread_ts: thread, ...message } = isObject(read) ? read : {}
  const refused = refusedMessage(message)[0]
  if (refused !== undefined) return refused
  if (type !== 'ephemeral' || replaces !== false) return 'invalid_payload: an answer must whisper, and replace nothing'
  address.uses -= 1
  const blocks: readonly unknown[] = Array.isArray(message['blocks']) ? message['blocks'] : []
  const spot = { where: 'whisper', person: address.person, channel: address.channel, view: null } as const
  const ts = workspace.nextTs()
  workspace.shown.push({
    ...spot,
    ts,
    thread: typeof thread === 'string' ? thread : null,
    isBroadcast: false,
    text: String(message['text']),
    blocks,
    callback: null,
    mark: null,
  })
  return null
}

function refuseFor(
  trouble: Exclude<NonNullable<ReturnType<Troubles['next']>>, { kind: 'silent' }>,
  response: ServerResponse,
  note: (error: string) => void,
): void {
  note(trouble.kind)
  if (trouble.kind === 'no') return reply(response, { ok: false, error: trouble.error })
  if (trouble.kind === 'broken') return void response.writeHead(trouble.status).end('<html>upstream error</html>')
  return void response
    .writeHead(429, { 'retry-after': String(trouble.retryAfterSeconds) })
    .end('{"ok":false,"error":"ratelimited"}')
}

/** With every answer Slack tells the scopes of the token it was asked with. */
function reply(response: ServerResponse, body: object, scopes: readonly string[] = []): void {
  const headers = { 'content-type': 'application/json', 'x-oauth-scopes': scopes.join(',') }
  response.writeHead(200, headers).end(JSON.stringify(body))
}

/** Slack's client sends fields, with JSON where a field is no text. */
function readArgs(body: string): Args {
  const structured = new Set(['blocks', 'view', 'metadata', 'prompts'])
  const fields = [...new URLSearchParams(body)]
  return Object.fromEntries(fields.map(([name, value]) => [name, structured.has(name) ? JSON.parse(value) : value]))
}

async function close(server: Server, sockets: WebSocketServer, ground: Ground): Promise<void> {
  for (const socket of ground.sockets) socket.terminate()
  sockets.close()
  server.closeAllConnections()
  await new Promise(resolve => {
    server.close(resolve)
  })
}
