import { setTimeout as pause } from 'node:timers/promises'
import { seededRandom } from '../../src/core/matcher/training/random.ts'
import { toUtterance, type Platform as AnyPlatform, type Turn } from '../../src/core/model/turn.ts'
import { openStore, type Store, type StoreSettings } from '../../src/store/open.ts'
import { SILENT } from '../fixtures/silent.ts'
import { makeHome, type Settings } from '../serve/signpost.ts'
import { startInstances, type Instances } from './instances.ts'
import { openDiscordSimulation } from './discord-simulation.ts'
import { explain, storeTroublesIn, type Known } from './explain.ts'
import { countFates, isBroken, isLostOnTheWay, type Around, type Figures } from './figures.ts'
import { openGround, type Ground, type On } from './monkey/ground.ts'
import { sayTroubles } from './monkey/monkey.ts'
import { openSlackSimulation } from './slack-simulation.ts'
import type { Chance, Fate, Simulation } from './simulation.ts'

type Platform = Exclude<AnyPlatform, 'terminal'>

/** What a soak is made of. */
export interface Plan {
  /** On SQLite one process serves, on PostgreSQL as many as there shall be. */
  readonly on: On
  /** Whether the database, the disk and the clock fail, too. */
  readonly hasMonkey: boolean
  /** Served by the same processes. */
  readonly platforms: readonly Platform[]
  /** On each platform. */
  readonly turns: number
  readonly kills: number
  readonly instances: number
  /** Times that the platform cuts connections. */
  readonly disturbances: number
  /** True leaves out what makes the platform itself lose events. */
  readonly gently: boolean
  /** How many turns are begun each second. */
  readonly rate: number
  /** Longest time that a call to the platform takes, in milliseconds. */
  readonly slowMs: number
  readonly seed: number
  /** True puts the clock of abandoned turns forward, in place of waiting half a minute. */
  readonly isHurried: boolean
}

/** How long all turns may take to be answered or asked again, in milliseconds: a crash, a start, and the wait for abandoned ones. */
const SETTLE_MS = 90_000

/** What came of a soak on one platform. */
export interface PlatformSoaked {
  readonly figures: Figures
  /** Of each turn that broke a promise, what is known; empty when all were kept. */
  readonly explained: readonly string[]
}

/** What came of a soak, by platform. */
export type Soaked = Readonly<Partial<Record<Platform, PlatformSoaked>>>

/** Lets people ask while processes are killed and connections cut, and counts what became of every turn. */
export async function soakTurns(plan: Plan, tell: (line: string) => void = () => undefined): Promise<Soaked> {
  const chance = seededRandom(plan.seed)
  const simulations = await Promise.all(plan.platforms.map(platform => openSimulation(platform, plan, chance)))
  const home = makeHome()
  const ground = await openGround(plan.on, plan.hasMonkey)
  const connections = Object.assign({}, ...simulations.map(simulation => simulation.settings)) as Settings
  const settings = { ...home.settings, ...connections, ...ground.settings, DATABASE_URL: ground.databaseUrl }
  const instances = await startInstances({ ...plan, settings }, seededRandom(plan.seed + 1))
  const monkey = ground.letLoose(plan.seed + 3)
  try {
    await live(simulations, instances, plan, tell).catch((cause: unknown) => {
      tell(instances.last())
      throw cause
    })
    await Promise.all(simulations.map(simulation => simulation.delivered()))
    await monkey.stop()
    await instances.complete()
    tell(`all asked; waiting for those who are asked again; ${sayTroubles(monkey.troubles)}`)
    if (plan.isHurried) await hurry(ground, instances)
    const leftOpen = await settle(ground)
    await instances.end()
    const store = await openStore({ ...storeSettings(settings), log: SILENT, now: Date.now })
    const lines = instances.lines()
    const troubles = [...monkey.troubles, ...storeTroublesIn(lines)]
    const known = { seed: plan.seed, kills: instances.kills, troubles, lines, leftOpen }
    const soaked: [AnyPlatform, PlatformSoaked][] = []
    for (const simulation of simulations) soaked.push([simulation.platform, await look(simulation, known, store)])
    await store.close()
    return Object.fromEntries(soaked)
  } finally {
    await instances.clear()
    await Promise.all(simulations.map(simulation => simulation.close()))
    ground.close()
    home.remove()
  }
}

function openSimulation(platform: Platform, { turns, slowMs }: Plan, chance: Chance): Promise<Simulation> {
  return platform === 'slack' ? openSlackSimulation(turns, chance, slowMs) : openDiscordSimulation(chance, slowMs)
}

/** In rounds: in each some people ask, and meanwhile, at any moment of it, one process is killed and replaced. */
async function live(
  simulations: readonly Simulation[],
  instances: Instances,
  plan: Plan,
  tell: (line: string) => void,
): Promise<void> {
  const chance = seededRandom(plan.seed + 2)
  const startedAtMs = performance.now()
  const rounds = Math.max(plan.kills, plan.disturbances, 1)
  const due = (times: number, at: number): boolean =>
    Math.floor(((at + 1) * times) / rounds) > Math.floor((at * times) / rounds)
  for (let at = 0; at < rounds; at += 1) {
    const turns = Math.floor(((at + 1) * plan.turns) / rounds) - Math.floor((at * plan.turns) / rounds)
    await Promise.all(simulations.map(simulation => simulation.open()))
    const momentMs = (): number => chance(Math.ceil((turns * 1000) / plan.rate) + 1)
    await Promise.all([
      ...simulations.map(simulation => askAround(simulation, turns, plan.rate)),
      due(plan.kills, at) ? pause(momentMs()).then(instances.kill) : null,
      due(plan.disturbances, at)
        ? pause(momentMs()).then(() => simulations.forEach(simulation => simulation.disturb(plan.gently)))
        : null,
    ])
    await instances.complete()
    const seconds = Math.round((performance.now() - startedAtMs) / 1000)
    if (due(Math.min(10, rounds), at))
      tell(`${Math.floor(((at + 1) * plan.turns) / rounds)} turns, ${instances.kills} kills, ${seconds} s`)
  }
}

async function askAround(simulation: Simulation, turns: number, rate: number): Promise<void> {
  const startedAtMs = performance.now()
  for (let at = 0; at < turns; at += 1) {
    simulation.ask()
    await pause(Math.max(0, startedAtMs + ((at + 1) * 1000) / rate - performance.now()))
  }
}

/**
 * By now all who live have answered. Claims are put back while nobody lives: to put back the claim of somebody who is still at a
 * turn, or has just taken it up from the dead, would give it to two.
 */
async function hurry(ground: Ground, instances: Instances): Promise<void> {
  await pause(1500)
  await instances.killAll(() =>
    ground.ask("update turns set claimed_at_ms = claimed_at_ms - 20000 where phase <> 'settled'"),
  )
  await instances.complete()
}

/** Waits until no turn is open any more, and whoever is asked again has read it. Resolves with how many stay open. */
async function settle(ground: Ground): Promise<number> {
  const untilMs = performance.now() + SETTLE_MS
  for (;;) {
    await pause(250)
    const open = await ground.ask("select 1 from turns where phase <> 'settled'")
    if (open.length > 0 && performance.now() < untilMs) continue
    await pause(800)
    return open.length
  }
}

interface Happened extends Pick<Around, 'kills'>, Omit<Known, 'nameOf'>, Pick<Figures, 'leftOpen'> {}

async function look(simulation: Simulation, happened: Happened, { turns, nameTurn }: Store): Promise<PlatformSoaked> {
  const known = new Set<string>()
  const unanswered = simulation.fates(() => true).filter(({ replies }) => replies === 0)
  for (const { turn } of unanswered) if ((await turns.claim(turnCalled(turn, simulation))) === 'seen') known.add(turn)
  const fates = simulation.fates(turn => known.has(turn))
  const around = {
    ...happened,
    acknowledgedLate: simulation.acknowledgedLate(),
    wasTakenUp: ({ turn }: Fate) => known.has(turn),
  }
  // Discord loses what it delivers to a session that died; Slack delivers again.
  const isLost = (fate: Fate): boolean => simulation.platform === 'slack' && isLostOnTheWay(fate, around)
  const broken = fates.filter(fate => isBroken(fate, around) || isLost(fate))
  return {
    figures: { ...countFates(fates, around), leftOpen: happened.leftOpen },
    explained: broken.map(fate => explain(fate, { ...happened, nameOf: nameTurn })),
  }
}

function storeSettings(settings: Settings): Omit<StoreSettings, 'log' | 'now'> {
  const { DATABASE_URL: databaseUrl = '', SIGNPOST_SECRET: secret = '' } = settings
  return { databaseUrl, secret, dataFolder: '', oldSecrets: [] }
}

function turnCalled(id: string, { platform }: Simulation): Turn {
  const utterance = toUtterance('anything')
  if (!utterance) throw new Error('Nothing is said.')
  const said = { kind: 'words', utterance, quoted: false } as const
  return {
    id,
    platform,
    conversation: '',
    person: '',
    place: 'direct',
    locale: null,
    beside: [],
    edits: null,
    said,
    saidAtMs: 0,
  }
}
