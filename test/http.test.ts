import { connect } from 'node:net'
import { assert, asyncProperty, constantFrom, oneof, string, uint8Array } from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { createSlackAdapter } from '../adapters/slack/index.ts'
import { listenerOf } from '../src/console/web/listener.ts'
import type { Health } from '../src/core/model/health.ts'
import { openHttp, type HttpParts, type HttpServer } from '../src/app/http.ts'
import { createMetrics } from '../src/app/metrics.ts'
import { FRONT_PAGE } from './adapters/slack/rig.ts'
import { ORIGIN, openHouse } from './console/house.ts'
import { SILENT } from './fixtures/silent.ts'
import { TOKENS } from './stand-ins/slack/server.ts'
import { startSlack } from './stand-ins/slack/slack.ts'

const opened: HttpServer[] = []

afterEach(async () => {
  await Promise.all(opened.splice(0).map(server => server.close()))
})

async function open(over: Partial<HttpParts> = {}): Promise<HttpServer> {
  const check = (): Promise<readonly Health[]> => Promise.resolve([])
  const fixed = { host: '127.0.0.1', port: 0, mayMove: false, metrics: createMetrics(), log: SILENT }
  const server = await openHttp({ ...fixed, check, rooms: new Map(), ...over })
  opened.push(server)
  return server
}

describe('A port that is taken', () => {
  it('is left to its owner by who may move, and another is found', async () => {
    const { port } = await open()
    const moved = await open({ port, mayMove: true })
    expect(moved.port).not.toBe(port)
    expect((await fetch(`http://127.0.0.1:${moved.port}/healthz`)).status).toBe(200)
  })

  it('is refused to whom others have to find there, with what to do', async () => {
    const { port } = await open()
    await expect(open({ port })).rejects.toThrow('Choose another with HOST and PORT.')
  })
})

describe('Whoever asks whether we are ready', () => {
  const ask = async (...parts: readonly Health[]): Promise<readonly [number, string]> => {
    const { port } = await open({ check: () => Promise.resolve(parts) })
    const response = await fetch(`http://127.0.0.1:${port}/readyz`)
    return [response.status, await response.text()]
  }
  const slack: Health = { part: 'slack', state: 'warn', says: 'away since noon: the socket is closed' }

  it('hears that we are, and of every part', async () => {
    expect(await ask(slack)).toEqual([200, 'ready\nslack: away since noon: the socket is closed\n'])
  })

  it('hears why we are not, in the first line in short', async () => {
    const store: Health = { part: 'store', state: 'fail', says: 'store-unavailable: The disk is full.' }
    const [status, text] = await ask(store, slack)
    expect(status).toBe(503)
    expect(text).toMatch(/^not ready: store-unavailable\nstore: store-unavailable: The disk is full.\nslack: away/)
  })
})

describe('A request whose address nobody expects', () => {
  it('is answered, by nothing worse than that there is no such address, and the next one too', async () => {
    const { port, close } = await openWhole()
    const names = constantFrom(
      '__proto__',
      'hasOwnProperty',
      'constructor',
      '/',
      '.',
      '..',
      '[',
      ':',
      '%',
      '\\',
      '?',
      '#',
      '*',
    )
    const texts = constantFrom('http:', 'console', 'slack', 'events', 'readyz', 'metrics', '%E0%A4%A', '@', ';', ' ')
    const written = string({ unit: oneof(names, texts), maxLength: 8 })
    const target = oneof(
      written.map(text => Buffer.from(text)),
      written.map(text => Buffer.from(`/${text}`)),
      written.map(text => Buffer.from(`http://${text}`)),
      uint8Array({ maxLength: 40 }).map(bytes => Buffer.from(bytes)),
    )
    const method = constantFrom('GET', 'POST', 'HEAD', 'OPTIONS', 'PUT', 'CONNECT')
    await assert(
      asyncProperty(method, target, async (method, target) => {
        const status = await statusOf(
          port,
          Buffer.concat([Buffer.from(`${method} `), target, Buffer.from(' HTTP/1.1\r\n')]),
        )
        expect(status).toBeGreaterThanOrEqual(200)
        expect(status).toBeLessThan(500)
      }),
      { numRuns: 400 },
    )
    expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(200)
    await close()
  })

  it.each(['//', '/__proto__', '/hasOwnProperty', 'http://[', '*', '/console/%E0%A4%A', '/slack//['])(
    'such as %s is refused or not found',
    async target => {
      const { port, close } = await openWhole()
      const status = await statusOf(port, Buffer.from(`GET ${target} HTTP/1.1\r\n`))
      expect([301, 302, 400, 404, 421]).toContain(status)
      await close()
    },
  )
})

/** The server with all its rooms. */
async function openWhole(): Promise<{ readonly port: number; close(): Promise<void> }> {
  const house = await openHouse()
  const platform = await startSlack({ mode: 'http' })
  const { apiUrl } = platform
  const connection = { mode: 'http', botToken: TOKENS.bot, signingSecret: TOKENS.signingSecret, apiUrl } as const
  const slack = createSlackAdapter({
    connection,
    log: SILENT,
    frontPage: () => FRONT_PAGE,
    formFor: () => Promise.resolve(null),
    staffGroup: null,
    now: Date.now,
  })
  await slack.start(() => Promise.resolve())
  const console = listenerOf(house.app)
  const rooms = new Map([
    ['', console],
    ['console', console],
    ['slack', slack.http ?? console],
  ])
  const { port } = await open({ rooms })
  const close = async (): Promise<void> => {
    await slack.close()
    await platform.stop()
    await house.close()
  }
  return { port, close }
}

/** Status of the answer to a first line of a request; 0 where the connection was closed without an answer. */
function statusOf(port: number, line: Buffer): Promise<number> {
  const host = new URL(ORIGIN).host
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1')
    const chunks: Buffer[] = []
    socket.on('data', chunk => chunks.push(chunk))
    socket.on('error', reject)
    socket.on('close', () => {
      const [, status = '0'] = /^HTTP\/1\.1 (\d{3})/.exec(Buffer.concat(chunks).toString('latin1')) ?? []
      resolve(Number(status))
    })
    socket.end(Buffer.concat([line, Buffer.from(`Host: ${host}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)]))
  })
}
