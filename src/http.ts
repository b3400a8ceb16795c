import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http'
import { guarded } from './async/guard.ts'
import { BotError } from './core/errors.ts'
import type { Log } from './core/log.ts'
import type { Metrics } from './metrics.ts'

/** What the one HTTP server answers. */
export interface HttpParts {
  readonly host: string
  readonly port: number
  /** True takes any free port where this one is taken: for who tries us out, and for nobody whom others have to find. */
  readonly mayMove: boolean
  readonly metrics: Metrics
  readonly log: Log
  /** Rejects when we cannot answer people as we should: then no new requests ought to come here. */
  ready(): Promise<void>
  /** By the first part of the path, such as `slack` for `/slack/events`. */
  readonly rooms: Readonly<Record<string, RequestListener>>
}

/** A server that listens. */
export interface HttpServer {
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
  await listen(server, parts.port, parts.host)
    .catch((cause: unknown) => {
      if (parts.mayMove && isTaken(cause)) return listen(server, 0, parts.host)
      throw cause
    })
    .catch((cause: unknown) => {
      throw refused(parts, cause)
    })
  const address = server.address()
  return {
    port: typeof address === 'object' && address ? address.port : parts.port,
    close() {
      server.closeIdleConnections()
      return new Promise(resolve => server.close(() => resolve()))
    },
  }
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

async function answer(request: IncomingMessage, response: ServerResponse, parts: HttpParts): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', 'http://here')
  const room = parts.rooms[pathname.split('/')[1] ?? '']
  if (room) return room(request, response)
  if (pathname === '/healthz') return write(response, 200, 'ok')
  if (pathname === '/readyz') return tellReady(response, parts)
  if (pathname === '/metrics') return write(response, 200, await parts.metrics.read(), parts.metrics.contentType)
  write(response, 404, 'There is nothing here.')
}

async function tellReady(response: ServerResponse, { ready }: HttpParts): Promise<void> {
  const why = await ready().then(
    () => null,
    (cause: unknown) => (cause instanceof BotError ? cause.code : 'unknown'),
  )
  write(response, why === null ? 200 : 503, why === null ? 'ready' : `not ready: ${why}`)
}

function write(response: ServerResponse, status: number, text: string, type = 'text/plain; charset=utf-8'): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(`${text}\n`)
}

function refused({ host, port }: HttpParts, cause: unknown): BotError {
  const message = `Nothing can listen on ${host}:${port}: is it taken, or not yours? Choose another with HOST and PORT.`
  return new BotError('config-invalid', { message, cause })
}
