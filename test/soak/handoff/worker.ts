import { plainText } from '../../../src/core/model/rich-text.ts'
// One instance, as the soak starts and kills it: the real store, requests and outbox worker. What it is told to do comes over IPC.
import { randomBytes, randomInt } from 'node:crypto'
import { CODES, codeOf } from '../../../src/core/handoff/code.ts'
import { calendarOf } from '../../../src/core/handoff/hours.ts'
import type { Voice } from '../../../src/core/model/voice.ts'
import { live } from '../../../src/core/model/live.ts'
import type { Delivery, Platform, Turn } from '../../../src/core/model/turn.ts'
import { EMPTY_EDITION } from '../../../src/core/answer/empty-edition.ts'
import { channelRoute } from '../../../src/delivery/routes/channel-route.ts'
import { createOutboxWorker } from '../../../src/delivery/outbox-worker.ts'
import { createRequests } from '../../../src/delivery/requests.ts'
import { webhookRoute } from '../../../src/delivery/routes/webhook-route.ts'
import { openStore } from '../../../src/store/open.ts'
import { SILENT } from '../../fixtures/silent.ts'
import { SOAK_PLAN, SOAK_SECRET } from './soak-plan.ts'

/** What the soak wants of an instance. */
export interface Order {
  readonly number: number
  readonly turn: Turn
}

/** What came of an order: the words for the person; null when it failed. */
export interface Done {
  readonly number: number
  readonly said: string | null
}

const { DATABASE_URL = '', SIGNPOST_DATA = '', SIMULATION = '' } = process.env
const now = Date.now
const secret = SOAK_SECRET
const store = await openStore({
  databaseUrl: DATABASE_URL,
  dataFolder: SIGNPOST_DATA,
  secret,
  oldSecrets: [],
  log: SILENT,
  now,
})
const voice: Voice = {
  say: (to, what, once) => call('say', { to, what, ...once }),
  replace: (ref, what) => call('replace', { ref, what }),
}
const [channel, hook] = SOAK_PLAN.routes
const [onCall = ''] = SOAK_PLAN.onCall
const routes = [
  channelRoute({ kind: 'slack', to: 'STAFF', name: channel }, () => voice),
  webhookRoute({ kind: 'webhook', to: `${SIMULATION}/hook`, name: hook ?? '' }, { secret, now }),
  channelRoute({ kind: 'slack', to: 'ONCALL', name: onCall }, () => voice),
]
const calendar = calendarOf(null, 'UTC')
const editions = live({ ...EMPTY_EDITION, clinic: { ...EMPTY_EDITION.clinic, timeZone: calendar.timeZone } })
const meter = { messageTried: () => {}, messageLate: () => {}, claimed: () => {}, asked: () => {} }
const shared = { ...store, plan: SOAK_PLAN, editions, log: SILENT, meter, now }
const worker = createOutboxWorker({
  ...shared,
  routes: new Map(routes.map(route => [route.name, route])),
  voices: new Map<Platform, Voice>([['slack', voice]]),
  attemptMs: 1000,
  steady: () => performance.now(),
  random: Math.random,
})
const requests = createRequests({
  ...shared,
  readiness: { canRequest: true },
  rolls: new Map([['slack', { membershipOf: person => Promise.resolve(person.startsWith('STAFF') ? 'yes' : 'no') }]]),
  alerting: 'off',
  wake: worker.wake,
  newId: () => randomBytes(9).toString('base64url'),
  newCode: () => codeOf(randomInt(CODES)),
})
worker.start()
process.on('message', ({ number, turn }: Order) => {
  requests.answer(turn, editions.current).then(
    taken => tell({ number, said: taken === null || taken === 'ask' ? taken : plainText(taken.said.body) }),
    () => tell({ number, said: null }),
  )
})
process.once(
  'SIGTERM',
  () =>
    void worker
      .close()
      .then(store.close)
      .then(() => process.exit(0)),
)
process.send?.('ready')

function tell(done: Done): void {
  process.send?.(done)
}

async function call(path: string, body: object): Promise<Delivery> {
  try {
    const response = await fetch(`${SIMULATION}/${path}`, { method: 'POST', body: JSON.stringify(body) })
    if (response.status === 403) return { kind: 'refused' }
    if (!response.ok) return { kind: 'unknown' }
    return { kind: 'delivered', how: 'here', ref: await response.text() }
  } catch {
    return { kind: 'unknown' }
  }
}
