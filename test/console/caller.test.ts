import { createServer, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { callerOf } from '../../src/console/web/caller.ts'
import { listenerOf } from '../../src/console/web/listener.ts'
import { hashToken } from '../../src/console/web/tokens.ts'
import { openHouse, PASSWORD, type House } from './house.ts'

interface Door {
  readonly house: House
  /** Tries to sign in through a real connection from this machine. Gives the page. */
  knock(headers: Readonly<Record<string, string>>, password?: string): Promise<string>
}

let server: Server | null = null
let house: House | null = null

afterEach(async () => {
  server?.closeAllConnections()
  server?.close()
  await house?.close()
})

/** A console that listens here and believes the given proxies. */
async function open(proxies: readonly string[]): Promise<Door> {
  let origin = ''
  const opened = await openHouse({ proxies, origin: () => origin })
  const listening = createServer(listenerOf(opened.app)).listen(0, '127.0.0.1')
  ;[server, house] = [listening, opened]
  await new Promise(resolve => listening.once('listening', resolve))
  const { port } = listening.address() as AddressInfo
  origin = `http://127.0.0.1:${port}`
  return {
    house: opened,
    knock: (headers, password = 'wrong') => post({ origin, headers, fields: { name: `nobody-${tries++}`, password } }),
  }
}

let tries = 0

interface Sent {
  readonly origin: string
  readonly headers: Readonly<Record<string, string>>
  readonly fields: Readonly<Record<string, string>>
}

function post({ origin, headers, fields }: Sent): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>()
  const form = { 'content-type': 'application/x-www-form-urlencoded', origin }
  const sending = request(
    `${origin}/console/sign-in`,
    { method: 'POST', headers: { ...form, ...headers } },
    response => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (chunk: string) => (text += chunk))
      response.on('end', () => resolve(text))
    },
  )
  sending.on('error', reject)
  sending.end(new URLSearchParams(fields).toString())
  return promise
}

/** As if somebody at an address had tried wrong passwords until one more is one too many. */
async function tire({ house: { store, parts } }: Door, address: string): Promise<void> {
  const limit = { key: hashToken(`address ${address}`), most: 50 }
  for (let at = 0; at < 49; at += 1) await store.staff.attempts.admit([limit], 0, parts.now())
}

const lastFrom = async ({ house: { store } }: Door): Promise<string> =>
  (await store.staff.audit.last(1, Infinity))[0]?.detail ?? ''

describe('X-Forwarded-For', () => {
  it('of a stranger is not believed: neither in the audit log nor for the limit on signing in', async () => {
    const door = await open([])
    await tire(door, '127.0.0.1')
    await door.knock({ 'x-forwarded-for': '203.0.113.98' })
    expect(await lastFrom(door)).toBe('from 127.0.0.1')
    expect(await door.knock({ 'x-forwarded-for': '203.0.113.99' }, PASSWORD)).toContain('Too many attempts')
  })

  it('of a proxy that is named counts each caller by itself', async () => {
    const door = await open(['127.0.0.1'])
    await tire(door, '203.0.113.7')
    await door.knock({ 'x-forwarded-for': '203.0.113.7' })
    expect(await lastFrom(door)).toBe('from 203.0.113.7')
    expect(await door.knock({ 'x-forwarded-for': '203.0.113.7' })).toContain('Too many attempts')
    expect(await door.knock({ 'x-forwarded-for': '203.0.113.8' })).not.toContain('Too many attempts')
    expect(await lastFrom(door)).toBe('from 203.0.113.8')
  })

  it('of another proxy than the one that is named is not believed', async () => {
    const door = await open(['10.0.0.5'])
    await door.knock({ 'x-forwarded-for': '203.0.113.7', forwarded: 'for=203.0.113.7', 'x-real-ip': '203.0.113.7' })
    expect(await lastFrom(door)).toBe('from 127.0.0.1')
  })
})

describe('A caller', () => {
  const PROXIES = ['10.0.0.5', '2001:db8::5']
  const called = (peer: string, forwarded: string | undefined): string =>
    callerOf({ env: { incoming: { socket: { remoteAddress: peer } } }, req: { header: () => forwarded } }, PROXIES)

  it.each([
    ['by the last address that no proxy of ours has', '10.0.0.5', '203.0.113.7', '203.0.113.7'],
    [
      'not by what they wrote themselves before the proxy added them',
      '10.0.0.5',
      '1.2.3.4, 203.0.113.7',
      '203.0.113.7',
    ],
    ['past all proxies of ours', '10.0.0.5', '1.2.3.4, 203.0.113.7, 2001:db8::5', '203.0.113.7'],
    ['by the peer where it is no proxy', '10.0.0.6', '203.0.113.7', '10.0.0.6'],
    ['by the peer where the proxy names nobody', '10.0.0.5', undefined, '10.0.0.5'],
    ['by the peer where what the proxy names is no address', '10.0.0.5', '1.2.3.4, <b>me</b>', '10.0.0.5'],
    ['however a proxy of IPv4 is dressed', '::ffff:10.0.0.5', '203.0.113.7', '203.0.113.7'],
    ['however a proxy of IPv6 is written', '2001:DB8:0:0::5', '203.0.113.7', '203.0.113.7'],
    ['without the port that some proxies add', '10.0.0.5', '203.0.113.7:50123', '203.0.113.7'],
    ['without brackets', '10.0.0.5', '[2001:DB8::99]:443', '2001:db8::99'],
  ])('is known %s', (_, peer, forwarded, caller) => {
    expect(called(peer, forwarded)).toBe(caller)
  })
})
