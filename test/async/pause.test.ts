import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it } from 'vitest'
import { fetchWithin } from '../../src/async/fetch-within.ts'
import { pause } from '../../src/async/pause.ts'
import { within } from '../../src/async/within.ts'

/** Longer than any test waits, in milliseconds. */
const LONG_MS = 60_000

describe('A pause', () => {
  it('ends early when nobody wants to wait any longer, before or meanwhile', async () => {
    const [ending, beganAtMs] = [new AbortController(), performance.now()]
    const waiting = pause(LONG_MS, ending.signal)
    ending.abort()
    await waiting
    await pause(LONG_MS, ending.signal)
    expect(performance.now() - beganAtMs).toBeLessThan(LONG_MS / 2)
  })
})

describe('A deadline', () => {
  it('gives what a task comes to in its time, and what stands in where it does not', async () => {
    expect(await within(LONG_MS, Promise.resolve('done'), 'late')).toBe('done')
    expect(await within(1, new Promise(() => {}), 'late')).toBe('late')
    await expect(within(LONG_MS, Promise.reject(new Error('broken')), 'late')).rejects.toThrow('broken')
  })

  it('covers the body of what is fetched', async () => {
    const server = createServer((_, response) => void response.writeHead(200).write('begun'))
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const body = fetchWithin(50, address).then(response => response.text())
    await expect(body).rejects.toHaveProperty('name', 'TimeoutError')
    server.closeAllConnections()
    server.close()
  })
})
