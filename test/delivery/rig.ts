import { randomInt, randomUUID } from 'node:crypto'
import type { HandoffPlan, RouteAddress } from '../../src/core/model/plan.ts'
import { CODES, codeOf } from '../../src/core/handoff/code.ts'
import type { Requests } from '../../src/core/handoff/requests.ts'
import type { HandoffMeter } from '../../src/core/handoff/meter.ts'
import { live } from '../../src/core/model/live.ts'
import type { Log } from '../../src/core/model/log.ts'
import type { Platform } from '../../src/core/model/turn.ts'
import { channelRoute } from '../../src/delivery/routes/channel-route.ts'
import { ATTEMPT_MS, createOutboxWorker, type OutboxWorker } from '../../src/delivery/outbox-worker.ts'
import { createRequests, type FilingParts } from '../../src/delivery/requests.ts'
import type { DeliveryRoute } from '../../src/delivery/routes/route.ts'
import { openStore, type Store } from '../../src/store/open.ts'
import { MONDAY_9, OFFICE_HOURS, PLAN } from '../fixtures/handoff.ts'
import { SILENT } from '../fixtures/silent.ts'
import { SMALL_CLINIC } from '../fixtures/small-clinic.ts'
import { platformStandIn, type PlatformStandIn } from '../fixtures/staff-voice.ts'

/** A clinic with requests, a worker and a staff channel, over a real store, at a time of the test's choosing. */
export interface Rig {
  readonly store: Store
  readonly requests: Requests
  /** What requests are made of. */
  readonly filingParts: FilingParts
  readonly worker: OutboxWorker
  readonly slack: PlatformStandIn
  readonly events: string[]
  nowMs: number
  /** By how much the clock on the wall is wrong, in milliseconds. */
  movedByMs: number
  /** Lets so many milliseconds go by, a second at a time at most, and does all that is due meanwhile. */
  pass(ms: number): Promise<void>
  /** Another worker on the same store, as another instance has one. */
  anotherCourier(): OutboxWorker
  close(): Promise<void>
}

/** What a test may want otherwise. */
export interface RigSettings {
  readonly routes?: readonly DeliveryRoute[]
  readonly plan?: Partial<HandoffPlan>
  readonly requests?: Partial<FilingParts>
  /** An empty database; one in memory where none is given. */
  readonly databaseUrl?: string
}

/** The edition of the small clinic, with its hours. */
export const EDITION = { ...SMALL_CLINIC, clinic: { ...SMALL_CLINIC.clinic, hours: OFFICE_HOURS } }

const SECRET = 'a secret of at least thirty-two characters'

/** A machine that does many things besides is slow, not away. */
const PATIENCE_MS = 60_000

/** The staff channel. */
const STAFF: RouteAddress = { kind: 'slack', to: 'CSTAFF', name: 'slack:CSTAFF' }

const NO_METER: HandoffMeter = { messageTried: () => {}, messageLate: () => {}, claimed: () => {}, asked: () => {} }

/** Opens a clinic on Monday at nine. */
export async function openRig(settings: RigSettings = {}): Promise<Rig> {
  const clock = { nowMs: MONDAY_9, movedByMs: 0 }
  const now = (): number => clock.nowMs + clock.movedByMs
  const steady = (): number => clock.nowMs
  const keep = {
    databaseUrl: settings.databaseUrl ?? 'sqlite::memory:',
    dataFolder: '',
    secret: SECRET,
    oldSecrets: [],
    patienceMs: PATIENCE_MS,
  }
  const store = await openStore({ ...keep, log: SILENT, now })
  const slack = platformStandIn()
  const events: string[] = []
  const note = (event: string): void => void events.push(event)
  const log: Log = { info: note, warn: note, error: note }
  const routes = [channelRoute(STAFF, () => slack), ...(settings.routes ?? [])]
  const [first = '', ...others] = routes.map(({ name }) => name)
  const plan: HandoffPlan = { ...PLAN, routes: [first, ...others], onCall: [], ...settings.plan }
  const shared = { ...store, plan, log, now, editions: live(EDITION), meter: NO_METER }
  const voices = new Map<Platform, PlatformStandIn>([['slack', slack]])
  const onCall = plan.onCall.map(name =>
    channelRoute({ kind: 'slack', to: name.slice('slack:'.length), name }, () => slack),
  )
  const all = new Map([...routes, ...onCall].map(route => [route.name, route]))
  const newCourier = (): OutboxWorker =>
    createOutboxWorker({ ...shared, steady, voices, attemptMs: ATTEMPT_MS, random: () => 0.5, routes: all })
  const worker = newCourier()
  const filingParts: FilingParts = {
    ...shared,
    readiness: { canRequest: true },
    rolls: new Map([['slack', { membershipOf: person => Promise.resolve(person.startsWith('STAFF') ? 'yes' : 'no') }]]),
    alerting: 'off',
    wake: () => {},
    newId: randomUUID,
    newCode: () => codeOf(randomInt(CODES)),
    ...settings.requests,
  }
  const requests = createRequests(filingParts)
  const pass = async (ms: number): Promise<void> => {
    for (let left = ms; left >= 0; left -= 1000) {
      clock.nowMs += Math.min(left, 1000)
      while ((await worker.round()) > 0);
    }
  }
  return Object.assign(clock, {
    store,
    requests,
    filingParts,
    worker,
    slack,
    events,
    pass,
    anotherCourier: newCourier,
    close: store.close,
  })
}
