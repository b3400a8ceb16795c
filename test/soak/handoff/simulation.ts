import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { StaffCard } from '../../../src/core/model/voice.ts'

/** Something that stands where it was said. */
export interface Said {
  readonly where: string
  readonly key: string
  what: StaffCard | { readonly body: string }
}

/** The platform and the webhook's receiver, with moods of their own. */
export interface Simulation {
  readonly url: string
  /** What stands, by place and key: like Discord, and like any receiver that heeds the key, it makes one of two. */
  readonly said: ReadonlyMap<string, Said>
  /** How often something came that stood there already: messages that were sent again. */
  readonly repeats: number
  /** True from now on: everything works. */
  calm: boolean
  close(): Promise<void>
}

/** Shares of calls that go wrong, by how, while it is not calm. */
const MOODS = [
  ['refuses', 0.03],
  ['fails', 0.06],
  ['breaks-before', 0.04],
  ['breaks-after', 0.08],
] as const

/** Longest a call takes, in milliseconds. */
const SLOW_MS = 60

/** What an instance sends: something said, something put in its place, or a webhook. */
interface Call extends Pick<Said, 'key' | 'what'> {
  readonly to: { readonly person?: string; readonly channel?: string }
  readonly ref: string
  readonly event: string
  readonly id: string
}

/** Opens a simulation whose chances come from the given source. */
export async function openSimulation(chance: () => number): Promise<Simulation> {
  const said = new Map<string, Said>()
  const simulation = { said, repeats: 0, calm: false, url: '', close: () => close() }
  const server = createServer((request, response) => void answer(request, response))
  const close = async (): Promise<void> => {
    server.closeAllConnections()
    await new Promise(resolve => server.close(resolve))
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = JSON.parse(await read(request)) as Call
    const mood = moodOf()
    await new Promise(resolve => setTimeout(resolve, chance() * SLOW_MS))
    if (mood === 'breaks-before') return void request.socket.destroy()
    if (mood === 'refuses' || mood === 'fails') return void response.writeHead(mood === 'refuses' ? 403 : 503).end()
    const ref = take(request.url ?? '', body)
    if (mood === 'breaks-after') return void request.socket.destroy()
    response.writeHead(ref === null ? 403 : 200).end(ref)
  }

  function moodOf(): string {
    if (simulation.calm) return 'well'
    let left = chance()
    return MOODS.find(([, share]) => (left -= share) < 0)?.[0] ?? 'well'
  }

  function take(path: string, body: Call): string | null {
    if (path === '/replace') {
      const found = said.get(body.ref)
      if (found) found.what = body.what
      return found ? body.ref : null
    }
    const isHook = path === '/hook'
    if (isHook && body.event !== 'request') return ''
    const where = isHook ? 'HOOK' : (body.to.person ?? body.to.channel ?? '')
    const key = isHook ? body.id : body.key
    const ref = `${where} ${key}`
    if (said.has(ref)) simulation.repeats += 1
    else said.set(ref, { where, key, what: isHook ? { body: '' } : body.what })
    return ref
  }

  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('No port is free.')
  return Object.assign(simulation, { url: `http://127.0.0.1:${address.port}` })
}

async function read(request: IncomingMessage): Promise<string> {
  let text = ''
  for await (const chunk of request) text += String(chunk)
  return text
}
