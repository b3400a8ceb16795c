import { closable, type Closable } from '../core/model/closable.ts'
import type { RequestListener } from 'node:http'
import { every, type Job } from '../async/every.ts'
import { steady } from '../async/steady.ts'
import { unlessClockJumped } from '../async/unless-clock-jumped.ts'
import { within } from '../async/within.ts'
import type { Following } from '../content/serving/follow.ts'
import type { Learning } from '../content/serving/model-cache.ts'
import { keepLeases } from '../conversation/leases.ts'
import { createTurnHandler } from '../conversation/handle-turn.ts'
import { recover, type RecoverParts } from '../conversation/recover.ts'
import { loadDialogs } from '../conversation/room.ts'
import type { Edition } from '../core/model/edition.ts'
import type { HealthCheck } from '../core/model/health.ts'
import type { Live } from '../core/model/live.ts'
import type { Log } from '../core/model/log.ts'
import type { OperatorNotices } from '../core/model/operator-notice.ts'
import type { PrivacyStore } from '../core/model/privacy.ts'
import type { Platform, TurnHandler } from '../core/model/turn.ts'
import type { StaffRoll, Voice } from '../core/model/voice.ts'
import type { Store } from '../store/open.ts'
import { createHealthCheck } from './check-health.ts'
import type { Requests } from '../core/handoff/requests.ts'
import type { Corrections } from '../correction/corrections.ts'
import { connectCorrections, withCorrections } from './connect-corrections.ts'
import { connectHandoff, type Handoff } from './connect-handoff.ts'
import type { ConnectedPlatform } from '../../adapters/shared/platform.ts'
import { connectPlatforms } from './connect-platforms.ts'
import { createReporter, type Reporter } from './heartbeat.ts'
import { conversationStoresOf } from './conversation-stores.ts'
import { openHttp, type HttpServer } from './http.ts'
import type { Metrics } from './metrics.ts'
import { namingTurns } from './name-turns.ts'
import { openConsole, type ConsoleDoor, type OpenedConsole } from './open-console.ts'
import type { AppConfig } from './read-config.ts'
import { refuseExample } from './refuse-example.ts'
import { startPlatforms } from './start-platforms.ts'
import { beginUpkeep } from './upkeep.ts'

/** What the assistant is built from. */
export interface AppParts extends Learning {
  readonly config: AppConfig
  /** Tells people in this terminal what there is to tell; null where nobody talks here. */
  readonly here: Voice | null
  readonly log: Log
  readonly metrics: Metrics
  /** Milliseconds since the Unix epoch. */
  now(): number
}

/** What a house is built from. */
export interface HouseParts extends AppParts {
  readonly notices: OperatorNotices
}

/** What a house stands on. */
export interface Ground extends Pick<Closable, 'close'> {
  readonly store: Store
  /** What is told of what is kept about a person. */
  readonly privacy: PrivacyStore
  readonly following: Following
  /** Says how the store is, in place of trying it; null tries it. */
  readonly checkStore: HealthCheck | null
}

/** The assistant at work, on one store. */
export interface House extends Closable {
  /** Where health checks, metrics and Slack's requests come in. */
  readonly http: HttpServer
  readonly editions: Live<Edition>
  /** Answers turns; the platforms have it already. */
  readonly handle: TurnHandler
  /** Address of the console, with the one-time link where there is no account yet. Null where it is left out. */
  readonly consoleAt: OpenedConsole | null
  /** Takes no new turns, lets the running ones finish, and closes everything, the store too. */
  close(): Promise<void>
}

/** The assistant at work on its platforms. */
export interface App extends House {
  /** Why we serve without the store, for the operator; null where all is well. */
  readonly trouble: string | null
  /** Resolves once a store that was away at the start has been taken up; where none was, never. */
  readonly recovered: Promise<void>
}

/** How long stopping may take, in milliseconds: those who start us lose patience after 10 s (Docker, Kubernetes after 30 s). */
const STOP_MS = 8500

/** How often to look for turns that a crash left unanswered, in milliseconds: they are asked again within 60 s. */
const ABANDONED_EVERY_MS = 5000

/** How often to say that we are at the turns we took up, in milliseconds: several times before they count as abandoned. */
const RENEW_EVERY_MS = 3000

/** How often to look whether there is news of what we serve, in milliseconds. */
const TELL_EVERY_MS = 500

/** How often to look at the cards of the staff about questions, in milliseconds: what is pressed there shows on them soon. */
const CARDS_EVERY_MS = 1500

/** Builds every room on the ground and joins them. Where that fails nothing is left open, the store neither. */
export async function openHouse(ground: Ground, { log, ...parts }: HouseParts): Promise<House> {
  const built: Partial<Everything> = {}
  const close = (): Promise<void> => within(STOP_MS, closeAll(built, ground), undefined)
  try {
    const house = await build(ground, { ...parts, log: namingTurns(log, ground.store.nameTurn) }, built)
    // What has not ended by then is asked again after the next start.
    return closable({ ...house, editions: ground.following.live, close })
  } catch (cause) {
    await close()
    throw cause
  }
}

async function build(
  ground: Ground,
  { here, ...given }: HouseParts,
  built: Partial<Everything>,
): Promise<Omit<House, 'editions' | keyof Closable>> {
  const { store, following } = ground
  const { config, log, metrics, now } = given
  refuseExample(following.live.current, config)
  const voices = new Map<Platform, Voice>(here ? [['terminal', here]] : [])
  const { handoff, requests: taken, corrections, platforms } = await connect(ground, given, voices)
  const leases = keepLeases(store.turns, steady)
  const { inbox, feedback, sealed } = store
  const requests = { requests: taken, questions: { inbox, feedback }, meter: metrics }
  const stores = { ...conversationStoresOf(store), privacy: ground.privacy, turns: leases.turns }
  const parts = { ...stores, editions: following.live, ...requests, log, now }
  const handle = createTurnHandler(parts)
  const reporter = createReporter({ store, following, log, now })
  const check = createHealthCheck({ sealed, platforms, checkStore: ground.checkStore ?? reporter.check, now })
  const doorParts = { config, store, following, meter: metrics, check, wake: handoff.wake, log, now }
  const door = config.console.isOn ? openConsole(doorParts) : null
  Object.assign(built, { reporter, door })
  const rooms = new Map([...roomsOf(platforms), ...(door?.rooms ?? [])])
  const http = await openHttp({ ...config.http, mayMove: platforms.length === 0, metrics, log, check, rooms })
  const jobs = [
    ...askAgain({ ...parts, voices }),
    every('renew', RENEW_EVERY_MS, leases.renew, log),
    every('tell what is served', TELL_EVERY_MS, reporter.report, log),
    every('keep cards up', CARDS_EVERY_MS, corrections.round, log),
    ...beginUpkeep({ store, platforms, ...given }),
  ]
  Object.assign(built, { http, jobs, platforms, handoff })
  // While Botkit loads, this process hears nothing for seconds, and platforms would wait for it.
  await loadDialogs()
  await startPlatforms(platforms, handle, log)
  await handoff.start()
  return { http, handle, consoleAt: door && (await door.open(http.port)) }
}

interface Connections extends Pick<Everything, 'platforms' | 'handoff'> {
  /** With what is pressed on cards about questions. */
  readonly requests: Requests
  readonly corrections: Corrections
}

/** A job for each platform: one that is slow keeps nobody waiting on another. */
function askAgain(parts: RecoverParts): readonly Job[] {
  const onPlatform = (platform: Platform): Job => {
    const again = unlessClockJumped(() => recover(platform, parts), { now: parts.now, steady })
    return every('ask again', ABANDONED_EVERY_MS, again, parts.log)
  }
  return [...parts.voices.keys()].map(onPlatform)
}

/** Makes what takes requests and the adapters, each of which may need the other. Their voices are put to those that are given. */
async function connect(
  { store, following }: Ground,
  { config, metrics, log, now }: Omit<HouseParts, 'here'>,
  voices: Map<Platform, Voice>,
): Promise<Connections> {
  const [editions, rolls] = [following.live, new Map<Platform, StaffRoll>()]
  const handoff = connectHandoff({ config: config.handoff, store, editions, voices, rolls, metrics, log, now })
  const corrections = connectCorrections({ config, store, editions, voices, rolls, log, now })
  const requests = withCorrections(handoff, corrections)
  const platforms = await connectPlatforms({
    config,
    editions,
    leader: store.leader,
    handoff: { requests, formFor: requests.formFor },
    log,
    now,
  })
  for (const { platform, voice, roll } of platforms) {
    voices.set(platform, voice)
    rolls.set(platform, roll)
  }
  return { handoff, requests, corrections, platforms }
}

function roomsOf(platforms: readonly ConnectedPlatform[]): readonly (readonly [string, RequestListener])[] {
  return platforms.flatMap(({ platform, http }) => (http ? [[platform, http] as const] : []))
}

interface Everything {
  readonly platforms: readonly ConnectedPlatform[]
  readonly jobs: readonly Job[]
  readonly handoff: Handoff
  readonly http: HttpServer
  readonly door: ConsoleDoor | null
  readonly reporter: Reporter
}

/** Closes what was built, in order; some of it may not have come to be. */
async function closeAll(
  { platforms = [], jobs = [], handoff, http, door, reporter }: Partial<Everything>,
  ground: Ground,
): Promise<void> {
  ground.following.close()
  const closed = http?.close()
  await Promise.all(platforms.map(platform => platform.close()))
  await Promise.all([...jobs.map(job => job.close()), handoff?.close()])
  await reporter?.close().catch(() => {})
  await closed
  await door?.close()
  await ground.close()
}
