import type { RequestListener } from 'node:http'
import { createHealthCheck } from './check-health.ts'
import { namingTurns } from './name-turns.ts'
import { sealAnew } from './seal-anew.ts'
import { createOperatorNotices } from './tell-operator.ts'
import { watchPlatforms } from './watch-platforms.ts'
import { unlessClockJumped } from '../async/unless-clock-jumped.ts'
import { within } from '../async/within.ts'
import type { Following } from '../content/serving/follow.ts'
import type { Config } from '../config/config.ts'
import { connectHandoff, type Handoff } from './connect-handoff.ts'
import { connectPlatforms, type Connected } from './connect-platforms.ts'
import { createTurnHandler } from '../conversation/handle-turn.ts'
import { recover } from '../conversation/recover.ts'
import type { DeskStore } from '../core/model/editing.ts'
import type { Edition, EditionStore } from '../core/model/edition.ts'
import { BotError } from '../core/model/errors.ts'
import type { StaffRoll, Voice } from '../core/model/voice.ts'
import type { Inbox } from '../core/model/inbox.ts'
import type { Live } from '../core/model/live.ts'
import type { Log } from '../core/model/log.ts'
import type { StaffStore } from '../core/model/staff.ts'
import type { Platform, TurnHandler } from '../core/model/turn.ts'
import { openHttp, type HttpServer } from './http.ts'
import { keepLeases } from '../conversation/leases.ts'
import { createMetrics, type Metrics } from './metrics.ts'
import { openConsole, type ConsoleDoor, type OpenedConsole } from './open-console.ts'
import { openEditions } from './open-editions.ts'
import { publishOnChange } from './publish-on-change.ts'
import { createReporter, type Reporter } from './heartbeat.ts'
import { refuseExample } from './refuse-example.ts'
import { repeat, type Chore } from '../async/every.ts'
import { takeServingLock } from '../store/serving-lock.ts'
import { openStore, type Store, type StoreSettings } from '../store/open.ts'

/** What the assistant is built from. */
export interface AppParts {
  readonly config: Config
  /** Tells people in this terminal what there is to tell; null where nobody talks here. */
  readonly here: Voice | null
  readonly log: Log
  readonly metrics: Metrics
  /** Milliseconds since the Unix epoch. */
  now(): number
}

/** The assistant at work on its platforms. */
export interface App {
  /** Where health checks, metrics and Slack's requests come in. */
  readonly http: HttpServer
  readonly editions: Live<Edition>
  /** Answers turns; the platforms have it already. */
  readonly handle: TurnHandler
  /** Address of the console, with the one-time link where there is no account yet. Null where it is left out. */
  readonly consoleAt: OpenedConsole | null
  /** Takes no new turns, lets the running ones finish within 10 s, and closes everything. */
  stop(): Promise<void>
}

/** How long stopping may take, in milliseconds: those who start us lose patience after 10 s (Docker, Kubernetes after 30 s). */
const STOP_MS = 8500

/** How often to look for turns that a crash left unanswered, in milliseconds: they are asked again within 60 s. */
const ABANDONED_EVERY_MS = 5000

/** How often to say that we are at the turns we took up, in milliseconds: several times before they count as abandoned. */
const RENEW_EVERY_MS = 3000

/** How often to delete what has been kept for its time, in milliseconds. */
const SWEEP_EVERY_MS = 60 * 60 * 1000

/** How often to look for what a former secret encrypted, in milliseconds: another instance may still use that. */
const SEAL_ANEW_EVERY_MS = 10 * 60 * 1000

/** How often to look whether there is news of what we serve, in milliseconds. */
const TELL_EVERY_MS = 500

/** How often to look whether the platforms are heard, in milliseconds. */
const WATCH_EVERY_MS = 5000

/** How often to look whether the content folder has changed, in milliseconds. */
const FOLDER_EVERY_MS = 3000

/** Builds every house and joins them. Rejects with `store-unavailable`, `config-invalid` or `adapter-refused`. */
export async function startApp(parts: AppParts): Promise<App> {
  const { config, log, now } = parts
  const lock = takeServingLock(config.databaseUrl, now())
  try {
    const store = await openStore({ ...config, log, now })
    const app = await join(store, { ...parts, log: namingTurns(log, store.nameTurn) }).catch(async (cause: unknown) => {
      await store.close()
      throw cause
    })
    return { ...app, stop: () => app.stop().finally(lock.release) }
  } catch (cause) {
    lock.release()
    throw cause
  }
}

async function join(store: Store, { config, here, log, metrics, now }: AppParts): Promise<App> {
  const following = await openEditions({ config, store, log, now })
  const editions = following.live
  refuseExample(editions.current, config)
  const leases = keepLeases(store.turns, steady)
  const [voices, rolls] = [new Map<Platform, Voice>(here ? [['terminal', here]] : []), new Map<Platform, StaffRoll>()]
  const handoff = connectHandoff({ config: config.handoff, store, editions, voices, rolls, metrics, log, now })
  const { desk, nudge } = handoff
  const parts = { ...store, turns: leases.turns, editions, desk, questions: store, meter: metrics, log, now }
  const handle = createTurnHandler(parts)
  const platforms = await connectPlatforms({ config, editions, leader: store.leader, handoff, log, now })
  for (const { platform, voice, roll } of platforms) {
    voices.set(platform, voice)
    rolls.set(platform, roll)
  }
  const reporter = createReporter({ store, following, log, now })
  const check = createHealthCheck({ ...store, platforms, checkStore: reporter.check, now })
  const doorParts = { config, store, following, meter: metrics, check, nudge, log, now }
  const door = config.console.isOn ? openConsole(doorParts) : null
  const rooms = new Map([...roomsOf(platforms), ...(door?.rooms ?? [])])
  const http = await openHttp({ ...config.http, mayMove: platforms.length === 0, metrics, log, check, rooms })
  const again = unlessClockJumped(() => recover({ ...parts, voices }), { now, steady })
  const chores = [
    repeat('ask again', ABANDONED_EVERY_MS, again, log),
    repeat('renew', RENEW_EVERY_MS, leases.renew, log),
    repeat('tell what is served', TELL_EVERY_MS, reporter.report, log),
    ...upkeep({ store, platforms, metrics, config, log, now }),
  ]
  const everything = { platforms, chores, handoff, http, store, following, door, reporter }
  // What has not ended by then is asked again after the next start.
  const stop = (): Promise<void> => within(STOP_MS, stopAll(everything), undefined)
  await startAll(platforms, handle, log).catch(async (cause: unknown) => {
    await stop()
    throw cause
  })
  await handoff.start()
  return { http, editions, handle, consoleAt: door && (await door.open(http.port)), stop }
}

/** Milliseconds that only go on, whatever becomes of the clock: for what is measured within this process. */
const steady = (): number => performance.now()

type UpkeepParts = Omit<AppParts, 'here'> & Pick<Everything, 'store' | 'platforms'>

function upkeep({ store, platforms, metrics, config, log, now }: UpkeepParts): readonly Chore[] {
  const notices = createOperatorNotices({ handoff: config.handoff, log, now })
  const chores = [
    repeat('sweep', SWEEP_EVERY_MS, async () => void (await store.retention.sweep(now())), log),
    repeat('encrypt anew', SEAL_ANEW_EVERY_MS, () => sealAnew({ ...store, notices, log }), log),
    repeat('watch platforms', WATCH_EVERY_MS, () => watchPlatforms({ platforms, notices, metrics, now }), log),
  ]
  if (!config.folderPublishes) return chores
  return [...chores, repeat('publish folder', FOLDER_EVERY_MS, publishOnChange({ config, store, log, now }), log)]
}

/** A conversation without platforms, for the terminal. */
export interface Parlour {
  readonly handle: TurnHandler
  close(): Promise<void>
}

/** What a chat in the terminal is built from. Requests are taken only where the clinic's routes are given. */
export interface ParlourParts extends Omit<AppParts, 'config' | 'here' | 'metrics'> {
  readonly editions: Live<Edition>
  readonly keep: Omit<StoreSettings, 'log' | 'now'>
  readonly handoff: Config['handoff']
  readonly voice: Voice
}

/** Builds what a chat in the terminal needs. Rejects with `store-unavailable` when nothing can be kept. */
export async function openParlour({ keep, voice, ...parts }: ParlourParts): Promise<Parlour> {
  const store = await openStore({ ...keep, ...parts })
  const metrics = createMetrics()
  const voices = new Map<Platform, Voice>([['terminal', voice]])
  const handoff = connectHandoff({ ...parts, config: parts.handoff, store, voices, rolls: new Map(), metrics })
  const handle = createTurnHandler({ ...store, ...parts, desk: handoff.desk, questions: null, meter: metrics })
  await handoff.start()
  const close = async (): Promise<void> => {
    await handoff.stop()
    await store.close()
  }
  return { handle, close }
}

/** Editions and what leads to them, for commands. */
export interface Archive {
  readonly editions: EditionStore
  readonly desk: DeskStore
  readonly inbox: Inbox
  readonly staff: StaffStore
  close(): Promise<void>
}

/** Opens what commands about editions need. Rejects with `store-unavailable`. */
export function openArchive({ config, log, now }: Omit<AppParts, 'here' | 'metrics'>): Promise<Archive> {
  return openStore({ ...config, log, now })
}

function roomsOf(platforms: readonly Connected[]): readonly (readonly [string, RequestListener])[] {
  return platforms.flatMap(({ platform, http }) => (http ? [[platform, http] as const] : []))
}

/** One platform that refuses does not keep the others from working; only when all refuse there is nothing to run. */
async function startAll(platforms: readonly Connected[], handle: TurnHandler, log: Log): Promise<void> {
  const started = await Promise.allSettled(platforms.map(platform => platform.start(handle)))
  const refusals = started.flatMap(one => (one.status === 'rejected' ? [one.reason as unknown] : []))
  for (const cause of refusals) log.error('platform refused', {}, cause)
  if (platforms.length > 0 && refusals.length === platforms.length) throw togetherAs(refusals)
}

function togetherAs(refusals: readonly unknown[]): BotError {
  const messages = refusals.map(cause =>
    cause instanceof BotError ? cause.message : 'A platform could not be started.',
  )
  return new BotError('adapter-refused', { message: messages.join('\n'), cause: refusals[0] })
}

interface Everything {
  readonly platforms: readonly Connected[]
  readonly chores: readonly Chore[]
  readonly handoff: Handoff
  readonly http: HttpServer
  readonly store: Store
  readonly following: Following
  readonly door: ConsoleDoor | null
  readonly reporter: Reporter
}

async function stopAll({
  platforms,
  chores,
  handoff,
  http,
  store,
  following,
  door,
  reporter,
}: Everything): Promise<void> {
  following.stop()
  const closed = http.close()
  await Promise.all(platforms.map(platform => platform.stop()))
  await Promise.all([...chores.map(chore => chore.stop()), handoff.stop()])
  await reporter.leave().catch(() => {})
  await closed
  await door?.close()
  await store.close()
}
