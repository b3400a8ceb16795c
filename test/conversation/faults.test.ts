import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createTurnHandler } from '../../src/conversation/handle-turn.ts'
import type { ConversationParts } from '../../src/conversation/room.ts'
import { live } from '../../src/core/model/live.ts'
import type { Delivery } from '../../src/core/model/turn.ts'
import { createRequests } from '../../src/delivery/requests.ts'
import { createMetrics } from '../../src/app/metrics.ts'
import { EDITION, openRig, type Rig } from '../delivery/rig.ts'
import { SILENT } from '../fixtures/silent.ts'
import { typed } from '../fixtures/small-clinic.ts'

/** What happens to somebody in danger, in milliseconds since they spoke. */
type Happening = 'card said' | 'card delivered' | 'claimed' | 'alert written'

interface Fault {
  /** How long each call of the store takes, in milliseconds. */
  readonly storeMs: number
  /** How often each call of the store fails at first. */
  readonly failures: number
  /** How long the card is on its way, in milliseconds; null for ever. */
  readonly deliveryMs: number | null
}

const REST: Fault = { storeMs: 0, failures: 0, deliveryMs: 0 }

/** Every fault, and the order in which things happen under it. */
const FAULTS: Readonly<Record<string, Fault & { readonly order: readonly Happening[] }>> = {
  'a slow delivery': {
    ...REST,
    deliveryMs: 1500,
    order: ['card said', 'claimed', 'alert written', 'card delivered'],
  },
  'a delivery that never ends': { ...REST, deliveryMs: null, order: ['card said', 'claimed', 'alert written'] },
  'a slow store': { ...REST, storeMs: 400, order: ['card said', 'card delivered', 'claimed', 'alert written'] },
  'a store that is away at first': {
    ...REST,
    failures: 1,
    order: ['card said', 'card delivered', 'alert written'],
  },
  'a slow store and a slow delivery': {
    storeMs: 200,
    failures: 0,
    deliveryMs: 5000,
    order: ['card said', 'claimed', 'alert written', 'card delivered'],
  },
}

const HERE: Delivery = { kind: 'delivered', how: 'here', ref: 'card' }
const table: string[] = []
let rig: Rig

beforeEach(async () => {
  rig = await openRig()
})
afterEach(() => rig.close())
afterAll(() => process.stdout.write(`${table.join('\n')}\n`))

/** The same port, in trouble. */
function troubled<T extends object>(port: T, { storeMs, failures }: Fault): T {
  const calls = new Map<PropertyKey, number>()
  return new Proxy(port, {
    get:
      (_, name) =>
      async (...given: unknown[]) => {
        const count = (calls.get(name) ?? 0) + 1
        calls.set(name, count)
        if (storeMs > 0) await wait(storeMs)
        if (count <= failures) throw new Error('the store is away')
        const method = Reflect.get(port, name) as (...args: unknown[]) => Promise<unknown>
        return method(...given)
      },
  })
}

function partsUnder(fault: Fault, happens: (what: Happening) => void): ConversationParts {
  const handoffs = troubled(rig.store.handoffs, fault)
  const requests = createRequests({ ...rig.filingParts, handoffs, alerting: 'unnamed' })
  const turns = troubled(rig.store.turns, fault)
  return {
    ...rig.store,
    editions: live(EDITION),
    memories: troubled(rig.store.memories, fault),
    turns: {
      ...rig.store.turns,
      claim: async (turn, danger) => {
        const claimed = await turns.claim(turn, danger)
        happens('claimed')
        return claimed
      },
    },
    requests: {
      ...requests,
      alert: async (who, edition, card) => {
        const alert = await requests.alert(who, edition, card)
        happens('alert written')
        return alert
      },
    },
    questions: null,
    meter: createMetrics(),
    log: SILENT,
    now: () => rig.nowMs,
  }
}

describe('Somebody in danger', () => {
  it.each(Object.entries(FAULTS))('under %s gets the card at once, and staff are told', async (name, fault) => {
    const happened = new Map<Happening, number>()
    const from = performance.now()
    const happens = (what: Happening): void => void happened.set(what, Math.round(performance.now() - from))
    const handled = createTurnHandler(partsUnder(fault, happens))(typed('I want to die'), async card => {
      expect(card.kind).toBe('crisis')
      happens('card said')
      await (fault.deliveryMs === null ? new Promise(() => {}) : wait(fault.deliveryMs))
      happens('card delivered')
      return HERE
    })
    // Said before anything from outside could come back.
    await new Promise(setImmediate)
    expect(happened.has('card said')).toBe(true)
    await expect.poll(() => fault.order.every(what => happened.has(what))).toBe(true)
    if (fault.deliveryMs !== null) await handled
    expect([...happened.keys()]).toEqual(fault.order)
    table.push(`${name}: ${[...happened].map(([what, ms]) => `${what} after ${ms} ms`).join(', ')}`)
  })
})

describe('Somebody whose question meets a store that', () => {
  it.each([
    ['never answers', () => new Promise<never>(() => {})],
    ['is away', () => Promise.reject(new Error('the store is away'))],
  ])('%s gets a reply with the route all the same', async (_, call) => {
    const said: string[] = []
    const all = new Proxy({}, { get: () => call })
    const parts = partsUnder(REST, () => {})
    const broken = { turns: all, memories: all, dialogs: all } as Partial<ConversationParts>
    void createTurnHandler({ ...parts, ...broken })(typed('how much is a visit'), async reply => {
      said.push(`${reply.kind} ${reply.route.ways.length}`)
      return HERE
    })
    await expect.poll(() => said).toEqual([expect.stringMatching(/^(?:answer|failure) 1$/)])
  })
})
