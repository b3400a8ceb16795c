import { afterEach, describe, expect, it } from 'vitest'
import { openHttp, type HttpServer } from '../src/http.ts'
import { createMetrics } from '../src/metrics.ts'
import { SILENT } from './fixtures/silent.ts'

const opened: HttpServer[] = []

afterEach(async () => {
  await Promise.all(opened.splice(0).map(server => server.close()))
})

async function open(port: number, mayMove: boolean): Promise<HttpServer> {
  const ready = (): Promise<void> => Promise.resolve()
  const server = await openHttp({
    host: '127.0.0.1',
    port,
    mayMove,
    metrics: createMetrics(),
    log: SILENT,
    ready,
    rooms: {},
  })
  opened.push(server)
  return server
}

describe('A port that is taken', () => {
  it('is left to its owner by who may move, and another is found', async () => {
    const { port } = await open(0, false)
    const moved = await open(port, true)
    expect(moved.port).not.toBe(port)
    expect((await fetch(`http://127.0.0.1:${moved.port}/healthz`)).status).toBe(200)
  })

  it('is refused to whom others have to find there, with what to do', async () => {
    const { port } = await open(0, false)
    await expect(open(port, false)).rejects.toThrow('Choose another with HOST and PORT.')
  })
})
