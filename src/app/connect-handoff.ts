import { closable, type Closable } from '../core/model/closable.ts'
import { randomBytes, randomInt } from 'node:crypto'
import type { Edition } from '../core/model/edition.ts'
import type { StaffRoll, Voice } from '../core/model/voice.ts'
import { CODES, codeOf } from '../core/handoff/code.ts'
import { NO_REQUESTS, type Requests } from '../core/handoff/requests.ts'
import type { Action } from '../core/model/action.ts'
import type { RouteAddress } from '../core/model/plan.ts'
import { calendarFor } from '../core/handoff/hours.ts'
import type { Live } from '../core/model/live.ts'
import type { Log } from '../core/model/log.ts'
import type { Platform } from '../core/model/turn.ts'
import { ATTEMPT_MS, createOutboxWorker } from '../delivery/outbox-worker.ts'
import { createRequests } from '../delivery/requests.ts'
import { createReadiness, type Readiness } from '../delivery/readiness.ts'
import type { DeliveryRoute } from '../delivery/routes/route.ts'
import type { HandoffConfig } from '../config/handoff-config.ts'
import type { Metrics } from './metrics.ts'
import { openRoute } from './open-route.ts'
import { every, type Job } from '../async/every.ts'
import { steady } from '../async/steady.ts'
import type { Store } from '../store/open.ts'

/** What taking requests is built from. */
export interface HandoffParts {
  readonly config: HandoffConfig | null
  readonly store: Store
  readonly editions: Live<Edition>
  /** Filled in once the platforms are connected. */
  readonly voices: ReadonlyMap<Platform, Voice>
  readonly rolls: ReadonlyMap<Platform, StaffRoll>
  readonly metrics: Metrics
  readonly log: Log
  /** Milliseconds since the Unix epoch. */
  now(): number
}

/** Requests for a therapist: where they are taken, and what carries them. */
export interface Handoff extends Closable {
  readonly requests: Requests
  /** What keeps people from being offered to ask, in words for the operator. */
  readonly troubles: readonly string[]
  /** The window an action opens for a person; null for most actions, and for asking while no request would reach anybody. */
  readonly formFor: Requests['formFor']
  /** Carries at once what somebody else has just written. */
  wake(): void
  /** Proves the routes, then begins to carry. */
  start(): Promise<void>
  close(): Promise<void>
}

/** How often the routes are proven and the drill is looked at, in milliseconds. */
const PROVE_EVERY_MS = 60_000

/** How often to count who waits, in milliseconds. */
const COUNT_EVERY_MS = 15_000

/** Bytes of a request's id: nobody guesses one. */
const ID_BYTES = 9

/** Builds what takes and carries requests; where no route is configured, nothing does. */
export function connectHandoff(parts: HandoffParts): Handoff {
  const { config } = parts
  return config ? connect({ ...parts, config }) : NO_HANDOFF
}

const NO_HANDOFF: Handoff = closable({
  requests: NO_REQUESTS,
  troubles: [],
  formFor: NO_REQUESTS.formFor,
  wake: () => {},
  start: () => Promise.resolve(),
  close: () => Promise.resolve(),
})

function connect({
  config,
  store,
  editions,
  metrics,
  log,
  now,
  ...parts
}: HandoffParts & { readonly config: HandoffConfig }): Handoff {
  const [{ plan }, { handoffs, outbox, audit }] = [config, store]
  const routeOf = (address: RouteAddress): DeliveryRoute => openRoute(address, { config, voices: parts.voices, now })
  const own = config.routes.map(routeOf)
  const routes = new Map([...own, ...config.onCall.map(routeOf)].map(route => [route.name, route]))
  const newCode = (): string => codeOf(randomInt(CODES))
  const rules = () => ({ plan, calendar: calendarFor(editions.current.clinic), nowMs: now() })
  const readiness = createReadiness({ handoffs, routes: own, drillCountsMs: config.drillCountsMs, log, rules, newCode })
  const shared = { handoffs, outbox, audit, ...parts, plan, editions, log, now, meter: metrics }
  const worker = createOutboxWorker({ ...shared, steady, routes, attemptMs: ATTEMPT_MS, random: Math.random })
  const { wake } = worker
  const requests = createRequests({ ...shared, readiness, alerting: config.alerting, wake, newId, newCode })
  const isOffered = ({ verb }: Action): boolean => readiness.canRequest || verb === 'edit'
  let jobs: readonly Job[] = []
  return closable({
    requests,
    get troubles() {
      return readiness.troubles
    },
    formFor: async (action, who) => (isOffered(action) ? requests.formFor(action, who) : null),
    wake,
    async start() {
      worker.start()
      await readiness.refresh()
      jobs = keepWatch({ readiness, store, metrics, log, now })
    },
    async close() {
      await Promise.all(jobs.map(job => job.close()))
      await worker.close()
    },
  })
}

const newId = (): string => randomBytes(ID_BYTES).toString('base64url')

type WatchedHandoff = Pick<HandoffParts, 'store' | 'metrics' | 'log' | 'now'> & { readonly readiness: Readiness }

function keepWatch({ readiness, store, metrics, log, now }: WatchedHandoff): readonly Job[] {
  const count = async (): Promise<void> => metrics.requestsWait(await store.handoffs.figures(now()), now())
  return [
    every('prove routes', PROVE_EVERY_MS, readiness.refresh, log),
    every('count requests', COUNT_EVERY_MS, count, log),
  ]
}
