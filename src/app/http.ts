import { closable, type Closable } from '../core/model/closable.ts'
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http'
import { guarded } from '../async/guard.ts'
import { BotError } from '../core/model/errors.ts'
import type { Health, HealthCheck } from '../core/model/health.ts'
import type { Log } from '../core/model/log.ts'
import type { Metrics } from './metrics.ts'

/** What the one HTTP server answers. */
export interface HttpParts {
  readonly host: string
  readonly port: number
  /** True takes any free port where this one is taken: for who tries us out, and for nobody whom others have to find. */
  readonly mayMove: boolean
  readonly metrics: Metrics
  readonly log: Log
  /** Where a part fails, no new requests ought to come here. */
  readonly check: HealthCheck
  /** By the first part of the path, such as `slack` for `/slack/events`. */
  readonly rooms: ReadonlyMap<string, RequestListener>
}

/** A server that listens. */
export interface HttpServer extends Closable {
  /** The port it listens on; of our choosing where 0 was asked for. */
  readonly port: number
  /** Lets nobody in any more and resolves when those inside have left. */
  close(): Promise<void>
}

/** Opens the server: `/healthz` (alive), `/readyz` (able to answer), `/metrics`, and the rooms. Rejects with `config-invalid`. */
export async function openHttp(parts: HttpParts): Promise<HttpServer> {
  const listener = (request: IncomingMessage, response: ServerResponse): Promise<void> =>
    answer(request, response, parts)
  const server = createServer(guarded('http', listener, parts.log))
  // Nobody tunnels through us; without an answer Node would only hang up.
  server.on('connect', (_, socket) => socket.end('HTTP/1.1 405 Method Not Allowed\r\nConnection: close\r\n\r\n'))
  await listen(server, parts.port, parts.host)
    .catch((cause: unknown) => {
      if (parts.mayMove && isTaken(cause)) return listen(server, 0, parts.host)
      throw cause
    })
    .catch((cause: unknown) => {
      throw refused(parts, cause)
    })
  const address = server.address()
  return closable({
    port: typeof address === 'object' && address ? address.port : parts.port,
    close() {
      server.closeIdleConnections()
      return new Promise(resolve => server.close(() => resolve()))
    },
  })
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve()
    })
  })
}

function isTaken(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && cause.code === 'EADDRINUSE'
}

/** Whatever goes wrong on our side, who asked gets an answer. */
async function answer(request: IncomingMessage, response: ServerResponse, parts: HttpParts): Promise<void> {
  try {
    await answerPath(request, response, parts)
  } catch (cause) {
    if (response.headersSent) response.destroy()
    else write(response, 500, 'Something went wrong here.')
    throw cause
  }
}

async function answerPath(request: IncomingMessage, response: ServerResponse, parts: HttpParts): Promise<void> {
  const path = pathOf(request.url ?? '')
  if (path === null) return write(response, 400, 'This is no address.')
  const room = parts.rooms.get(path.split('/')[1] ?? '')
  if (room) return room(request, response)
  if (path === '/healthz') return write(response, 200, 'ok')
  if (path === '/readyz') return tellReady(response, await parts.check())
  if (path === '/metrics') return write(response, 200, await parts.metrics.read(), parts.metrics.contentType)
  write(response, 404, 'There is nothing here.')
}

/** The path of a request's target: anybody may send anything. Null for what is no address. Source: RFC 9112, 3.2. */
function pathOf(target: string): string | null {
  const url = URL.parse(target.startsWith('/') ? `http://here${target}` : target)
  return url !== null && /^https?:$/.test(url.protocol) ? url.pathname : null
}

/** The first line is for programs, `ready` or `not ready: WHY`; then comes every part, a line each. */
function tellReady(response: ServerResponse, parts: readonly Health[]): void {
  const failing = parts.filter(({ state }) => state === 'fail')
  const why = new Set(failing.map(({ says }) => says.replace(/:? .*/s, '')))
  const first = failing.length === 0 ? 'ready' : `not ready: ${[...why].join(', ')}`
  write(
    response,
    failing.length === 0 ? 200 : 503,
    [first, ...parts.map(({ part, says }) => `${part}: ${says}`)].join('\n'),
  )
}

function write(response: ServerResponse, status: number, text: string, type = 'text/plain; charset=utf-8'): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(`${text}\n`)
}

function refused({ host, port }: HttpParts, cause: unknown): BotError {
  const message = `Nothing can listen on ${host}:${port}: is it taken, or not yours? Choose another with HOST and PORT.`
  return new BotError('config-invalid', { message, cause })
}
