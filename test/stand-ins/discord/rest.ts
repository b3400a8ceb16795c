import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { refuse, took, type Answer } from './answers.ts'
import { changeMessage, openDirect, postMessage, showChannel, showMember } from './channels.ts'
import { createLimits, UNLIMITED } from './limits.ts'
import { answerFirst, changeAnswer, followUp } from './interactions.ts'
import { changeCommand, createCommand, listCommands, removeCommand } from './registered.ts'
import { userPayload, type World } from './world.ts'

/** A request as the API sees it. */
export interface Call {
  readonly method: string
  /** Without the version, such as `/channels/1/messages`. */
  readonly path: string
  readonly query: URLSearchParams
  readonly body: unknown
  readonly isAuthorised: boolean
}

/** Something that goes wrong on Discord's side: for calls that match, so many times. */
export interface Fault {
  readonly on: RegExp
  times: number
  /** What it answers instead; null hangs up without a word. */
  readonly answer: Answer | null
  /** True when the call takes effect all the same, and only its answer is lost. */
  readonly afterwards: boolean
}

/** The API on a port of its own. */
export interface Api {
  readonly url: string
  /** `METHOD /path` of every call, in their order. */
  readonly calls: readonly string[]
  readonly faults: Fault[]
  close(): Promise<void>
}

type Handler = (world: World, call: Call, ids: readonly string[]) => Answer

const ROUTES: readonly (readonly [string, RegExp, Handler, 'open'?])[] = [
  ['GET', /^\/users\/@me$/, world => took(userPayload(world.bot))],
  ['GET', /^\/users\/@me\/guilds$/, world => took([{ id: world.server, name: 'A clinic' }])],
  [
    'GET',
    /^\/applications\/@me$/,
    world => took({ id: world.application, name: 'Signpost', bot_public: false, flags: 0 }),
  ],
  ['GET', /^\/channels\/(\d+)$/, (world, _, [id = '']) => showChannel(world, id)],
  ['GET', /^\/guilds\/\d+\/members\/(\d+)$/, (world, _, [id = '']) => showMember(world, id)],
  ['POST', /^\/users\/@me\/channels$/, (world, { body }) => openDirect(world, body)],
  ['POST', /^\/channels\/(\d+)\/messages$/, (world, { body }, [channel = '']) => postMessage(world, channel, body)],
  [
    'PATCH',
    /^\/channels\/(\d+)\/messages\/(\d+)$/,
    (world, { body }, [channel = '', id = '']) => changeMessage(world, channel, id, body),
  ],
  [
    'POST',
    /^\/interactions\/(\d+)\/([^/]+)\/callback$/,
    (world, { body }, [id = '', token = '']) => answerFirst(world, id, token, body),
    'open',
  ],
  [
    'PATCH',
    /^\/webhooks\/\d+\/([^/]+)\/messages\/@original$/,
    (world, { body }, [token = '']) => changeAnswer(world, token, body),
    'open',
  ],
  ['POST', /^\/webhooks\/\d+\/([^/]+)$/, (world, { body }, [token = '']) => followUp(world, token, body), 'open'],
  ['GET', /^\/applications\/\d+\/commands$/, (world, { query }) => listCommands(world, query)],
  ['POST', /^\/applications\/\d+\/commands$/, (world, { body }) => createCommand(world, body)],
  ['PATCH', /^\/applications\/\d+\/commands\/(\d+)$/, (world, { body }, [id = '']) => changeCommand(world, id, body)],
  ['DELETE', /^\/applications\/\d+\/commands\/(\d+)$/, (world, _, [id = '']) => removeCommand(world, id)],
]

/** How the API behaves. */
export interface ApiOptions {
  /** How long a call takes, in milliseconds; asked for each. */
  readonly delayMs: () => number
  readonly isLimited: boolean
}

/** Opens the API on loopback. `gateway` is what it tells of where to listen. */
export async function openApi(world: World, gateway: () => object, options: ApiOptions): Promise<Api> {
  const calls: string[] = []
  const faults: Fault[] = []
  const limits = createLimits()
  const server = createServer((request, response) => {
    void readCall(world, request).then(async call => {
      const pauseMs = options.delayMs() / 2
      if (pauseMs > 0) await pause(pauseMs)
      calls.push(`${call.method} ${call.path}`)
      const { refused, headers } = options.isLimited ? limits.take(call) : UNLIMITED
      const answer = refused ?? answerCall(world, call, faults, gateway)
      if (refused) world.counts.limited += 1
      if (pauseMs > 0) await pause(pauseMs)
      if (!answer) return response.destroy()
      response.writeHead(answer.status, {
        ...headers,
        ...(answer.body !== undefined && { 'content-type': 'application/json' }),
        ...answer.headers,
      })
      return response.end(answer.body === undefined ? '' : JSON.stringify(answer.body))
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}/api`, calls, faults, close: () => closeServer(server) }
}

async function readCall(world: World, request: IncomingMessage): Promise<Call> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const text = Buffer.concat(chunks).toString()
  const url = new URL(request.url ?? '/', 'http://discord')
  return {
    method: request.method ?? 'GET',
    path: url.pathname.replace(/^\/api\/v10/, ''),
    query: url.searchParams,
    body: text === '' ? undefined : JSON.parse(text),
    isAuthorised: request.headers.authorization === `Bot ${world.token}`,
  }
}

function answerCall(world: World, call: Call, faults: Fault[], gateway: () => object): Answer | null {
  const fault = faults.find(one => one.times > 0 && one.on.test(`${call.method} ${call.path}`))
  if (fault) {
    fault.times -= 1
    if (fault.afterwards) route(world, call, gateway)
    if (fault.answer?.status === 429) world.counts.limited += 1
    return fault.answer
  }
  const answer = route(world, call, gateway)
  if (answer.status >= 400) world.counts.refused += 1
  if (isMalformed(answer))
    world.slips.push(`${call.method} ${call.path.replace(/[^/]{40,}/, '…')}: ${JSON.stringify(answer.body)}`)
  return answer
}

function route(world: World, call: Call, gateway: () => object): Answer {
  const unauthorised = refuse(401, 0, '401: Unauthorized')
  if (call.method === 'GET' && call.path === '/gateway/bot') return call.isAuthorised ? took(gateway()) : unauthorised
  for (const [method, path, handler, isOpen] of ROUTES) {
    const found = method === call.method ? path.exec(call.path) : null
    if (found) return isOpen || call.isAuthorised ? handler(world, call, found.slice(1)) : unauthorised
  }
  world.slips.push(`${call.method} ${call.path}: no such route`)
  return refuse(404, 0, '404: Not Found')
}

/** Told apart from refusals that a well-behaved bot may meet, such as of a person who takes no messages. */
function isMalformed({ status, body }: Answer): boolean {
  const code = typeof body === 'object' && body !== null && 'code' in body ? body.code : null
  return status === 400 && (code === 50_035 || code === 50_006)
}

async function closeServer(server: Server): Promise<void> {
  server.closeAllConnections()
  await new Promise(resolve => server.close(resolve))
}
