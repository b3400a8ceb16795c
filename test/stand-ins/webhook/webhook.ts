import { createHmac, timingSafeEqual } from 'node:crypto'
import { createServer } from 'node:http'

/** A message that was accepted. */
export interface Received {
  readonly key: string
  readonly body: Readonly<Record<string, unknown>>
}

/** A clinic's program on loopback: it takes nothing that is not signed, or not new. */
export interface WebhookStandIn {
  readonly url: string
  /** What was accepted, by its key once. */
  readonly received: readonly Received[]
  /** How often anything arrived, repeats included. */
  readonly arrivals: number
  /** Why messages were turned away. */
  readonly refused: readonly string[]
  /** The status it answers with, once it has accepted; `break` breaks the line then. */
  answer: number | 'break'
  close(): Promise<void>
}

/** How old a message may be, in seconds. */
const AGE_MAX_S = 300

/** Starts a receiver that shares a secret with the sender. */
export async function startWebhook(secret: string, now: () => number): Promise<WebhookStandIn> {
  const kept = new Map<string, Received>()
  const standIn = {
    url: '',
    arrivals: 0,
    refused: [] as string[],
    answer: 200 as number | 'break',
    get received() {
      return [...kept.values()]
    },
    close: async () => {
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
    },
  }
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk: Buffer) => (body += chunk.toString('utf8')))
    request.on('end', () => {
      standIn.arrivals += 1
      const header = (name: string): string => String(request.headers[name] ?? '')
      const why = whyRefused(body, header, { secret, nowS: now() / 1000 })
      if (why !== null) {
        standIn.refused.push(why)
        return void response.writeHead(401).end()
      }
      const key = header('idempotency-key')
      const isAccepted = standIn.answer === 'break' || standIn.answer < 400
      if (isAccepted && !kept.has(key)) kept.set(key, { key, body: JSON.parse(body) })
      if (standIn.answer === 'break') return void request.socket.destroy()
      response.writeHead(standIn.answer, standIn.answer === 302 ? { location: '/elsewhere' } : {}).end()
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('No port is free.')
  return Object.assign(standIn, { url: `http://127.0.0.1:${address.port}/hook` })
}

interface Expected {
  readonly secret: string
  readonly nowS: number
}

function whyRefused(body: string, header: (name: string) => string, { secret, nowS }: Expected): string | null {
  const timestamp = header('signpost-timestamp')
  if (!/^\d+$/.test(timestamp) || Math.abs(nowS - Number(timestamp)) > AGE_MAX_S) return 'not new'
  const right = `v1=${createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex')}`
  const given = header('signpost-signature')
  if (given.length !== right.length || !timingSafeEqual(Buffer.from(given), Buffer.from(right))) return 'not signed'
  return header('idempotency-key') === '' ? 'no key' : null
}
