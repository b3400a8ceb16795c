import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { poll } from '../../../src/async/poll.ts'
import { until } from '../../fixtures/until.ts'
import { refusalsOfCall, shownAs, type Sent } from './refusals.ts'

/** A message as it stands on Lantern. */
export interface Note {
  readonly note: string
  readonly room: string
  /** Who alone sees it; null for all who are in the room. */
  readonly only: string | null
  readonly text: string
  readonly buttons: Sent['buttons']
}

/** A small platform that does not exist, on loopback: rooms, notes, buttons. It takes nothing that it would not show. */
export interface Lantern {
  readonly url: string
  /** What we were shown, oldest first, as it stands now. */
  readonly notes: readonly Note[]
  /** What was turned away, and why. */
  readonly refused: readonly string[]
  /** How many events wait for somebody to acknowledge them. */
  readonly waiting: number
  say(person: string, room: string, text: string): void
  /** Presses a button by what it says, where somebody sees it. */
  press(person: string, note: Note, label: string): void
  until(is: () => boolean): Promise<void>
  close(): Promise<void>
}

/** The only token that Lantern knows. */
export const TOKEN = 'lit-for-tests'

/** Names the room in which somebody is alone with us. */
export function ownRoom(person: string): string {
  return `own-${person}`
}

type Body = Readonly<Record<string, unknown>>
type Answer = readonly [status: number, body: Body]

/** Starts it, with those who keep its one loft. */
export async function startLantern(keepers: readonly string[] = []): Promise<Lantern> {
  const world = openWorld(keepers)
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const known = request.headers.authorization === `Bearer ${TOKEN}`
      const body = JSON.parse(Buffer.concat(chunks).toString() || '{}') as Body
      const answer: Promise<Answer> = known
        ? world.answer(request.url ?? '', body)
        : Promise.resolve([401, { error: 'token-unknown' }])
      void answer.then(([status, said]) => response.writeHead(status).end(JSON.stringify(said)))
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return Object.assign(world, {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
    },
  })
}

/** How often a call that waits for events looks, in milliseconds. */
const LOOK_MS = 5

/** How long it may take until what is waited for is there, in milliseconds. */
const PATIENCE_MS = 15_000

function openWorld(keepers: readonly string[]) {
  const notes: Note[] = []
  const refused: string[] = []
  const keys = new Map<string, Note>()
  const events = new Map<string, Body>()
  const heard = new Map<string, Set<string>>()
  let count = 0
  const next = (what: string): string => `${what}${(count += 1)}`

  function tell(person: string, room: string, more: Body): void {
    const event = next('event')
    const from = { id: person, isProgram: false }
    events.set(event, {
      event,
      note: next('note'),
      room,
      alone: room === ownRoom(person),
      from,
      atMs: Date.now(),
      ...more,
    })
  }

  function turnAway(path: string, reasons: readonly string[]): Answer {
    refused.push(`${path}: ${reasons.join('; ')}`)
    return [400, { error: reasons.join('; ') }]
  }

  function send(sent: Sent): Answer {
    const room = sent.person === undefined ? sent.room : ownRoom(sent.person)
    if (room === undefined) return turnAway('/send', ['it goes nowhere'])
    const { text, buttons, key, only = null } = sent
    const note = keys.get(key) ?? { note: next('note'), room, only, text: shownAs(text), buttons }
    if (!keys.has(key)) notes.push(note)
    keys.set(key, note)
    return [200, { room: note.room, note: note.note }]
  }

  function change({ room, under, text, buttons }: Sent): Answer {
    const at = notes.findIndex(one => one.room === room && one.note === under)
    const former = notes[at]
    if (!former) return [404, { error: 'no-such-note' }]
    notes[at] = { ...former, text: shownAs(text), buttons }
    return [200, { room, note: under }]
  }

  async function hear({ session, waitMs }: Body): Promise<Answer> {
    const mine = heard.get(String(session))
    if (!mine) return [404, { error: 'no-such-session' }]
    const fresh = (): readonly Body[] => [...events].filter(([id]) => !mine.has(id)).map(([, event]) => event)
    const news = async (): Promise<readonly Body[] | null> => (fresh().length > 0 ? fresh() : null)
    const told = (await poll(news, { everyMs: LOOK_MS, forMs: Number(waitMs) })) ?? []
    for (const { event } of told) mine.add(String(event))
    return [200, { events: told }]
  }

  function listen(): Answer {
    const session = next('session')
    heard.set(session, new Set())
    return [200, { session }]
  }

  return {
    notes,
    refused,
    get waiting() {
      return events.size
    },
    async answer(path: string, body: Body): Promise<Answer> {
      if (path === '/me') return [200, { name: 'signpost' }]
      if (path === '/listen') return listen()
      if (path === '/hear') return hear(body)
      if (path === '/keeps')
        return [200, { keeps: body['loft'] === 'north' && keepers.includes(String(body['person'])) }]
      if (path === '/acknowledge') return [events.delete(String(body['event'])) ? 200 : 404, {}]
      if (path !== '/send' && path !== '/change') return turnAway(path, ['there is no such call'])
      const reasons = refusalsOfCall(path, body)
      if (reasons.length > 0) return turnAway(path, reasons)
      return path === '/send' ? send(body as unknown as Sent) : change(body as unknown as Sent)
    },
    say: (person: string, room: string, text: string) =>
      tell(person, room, { type: 'said', text, isForUs: true, quotes: null }),
    press(person: string, { room, note, text, buttons }: Note, label: string) {
      const button = buttons.find(one => one.label === label)
      if (!button) throw new Error(`There is no button “${label}” under “${text.slice(0, 80)}”.`)
      tell(person, room, { type: 'pressed', note, press: button.press })
    },
    until: async (is: () => boolean) => void (await until(is, PATIENCE_MS)),
  }
}
