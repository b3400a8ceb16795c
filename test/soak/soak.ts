import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'
import { seededRandom } from '../../src/core/matcher/random.ts'
import { toUtterance, type Turn } from '../../src/core/turn.ts'
import { openStore } from '../../src/store/open.ts'
import { SILENT } from '../fixtures/silent.ts'
import { cluster } from '../postgres/cluster.ts'
import { makeHome, until } from '../serve/signpost.ts'
import { startCrew, type Crew } from './crew.ts'
import { openDiscordTown } from './discord-town.ts'
import { countFates, type Figures } from './figures.ts'
import { openSlackTown } from './slack-town.ts'
import type { Chance, Fate, Town } from './town.ts'

/** What a soak is made of. */
export interface Plan {
  readonly platform: 'slack' | 'discord'
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

/** Lets people ask while processes are killed and connections cut, and counts what became of every turn. */
export async function soakTurns(plan: Plan, tell: (line: string) => void = () => undefined): Promise<Figures> {
  const chance = seededRandom(plan.seed)
  const town = await openTown(plan, chance)
  const home = makeHome()
  const databaseUrl = await (await cluster()).newDatabase()
  const settings = { ...home.settings, ...town.settings, DATABASE_URL: databaseUrl }
  const crew = await startCrew(plan.instances, settings, seededRandom(plan.seed + 1))
  try {
    await live(town, crew, plan, tell)
    await town.delivered()
    await crew.complete()
    tell('all asked; waiting for those who are asked again')
    if (plan.isHurried) await hurry(databaseUrl, crew)
    await settle(databaseUrl)
    await crew.end()
    return await count(town, crew, { ...settings, DATABASE_URL: databaseUrl })
  } finally {
    await town.close()
    home.remove()
  }
}

function openTown({ platform, turns, slowMs }: Plan, chance: Chance): Promise<Town> {
  return platform === 'slack' ? openSlackTown(turns, chance, slowMs) : openDiscordTown(chance, slowMs)
}

/** In rounds: in each some people ask, and meanwhile, at any moment of it, one process is killed and replaced. */
async function live(town: Town, crew: Crew, plan: Plan, tell: (line: string) => void): Promise<void> {
  const chance = seededRandom(plan.seed + 2)
  const startedAtMs = performance.now()
  const rounds = Math.max(plan.kills, plan.disturbances, 10)
  const due = (times: number, at: number): boolean =>
    Math.floor(((at + 1) * times) / rounds) > Math.floor((at * times) / rounds)
  for (let at = 0; at < rounds; at += 1) {
    const turns = Math.floor(((at + 1) * plan.turns) / rounds) - Math.floor((at * plan.turns) / rounds)
    const momentMs = (): number => chance(Math.ceil((turns * 1000) / plan.rate) + 1)
    await Promise.all([
      askAround(town, turns, plan.rate),
      due(plan.kills, at) ? pause(momentMs()).then(crew.kill) : null,
      due(plan.disturbances, at) ? pause(momentMs()).then(() => town.disturb(plan.gently)) : null,
    ])
    await crew.complete()
    const seconds = Math.round((performance.now() - startedAtMs) / 1000)
    if (due(10, at)) tell(`${Math.floor(((at + 1) * plan.turns) / rounds)} turns, ${crew.kills} kills, ${seconds} s`)
  }
}

async function askAround(town: Town, turns: number, rate: number): Promise<void> {
  const startedAtMs = performance.now()
  for (let at = 0; at < turns; at += 1) {
    town.ask()
    await pause(Math.max(0, startedAtMs + ((at + 1) * 1000) / rate - performance.now()))
  }
}

async function hurry(databaseUrl: string, crew: Crew): Promise<void> {
  await pause(2000)
  await ask(databaseUrl, "update turns set claimed_at_ms = claimed_at_ms - 20000 where phase <> 'settled'")
  await crew.kill()
  await crew.complete()
}

/** Until no turn is open any more, and whoever is asked again has read it. */
async function settle(databaseUrl: string): Promise<void> {
  const isSettled = async (): Promise<boolean> => {
    await pause(250)
    return (await ask(databaseUrl, "select 1 from turns where phase <> 'settled'")).length === 0
  }
  await until(isSettled, SETTLE_MS)
  await pause(1500)
}

async function count(town: Town, crew: Crew, settings: Readonly<Record<string, string>>): Promise<Figures> {
  const store = await openStore({
    databaseUrl: settings['DATABASE_URL'] ?? '',
    dataFolder: '',
    secret: settings['SIGNPOST_SECRET'] ?? '',
    oldSecrets: [],
    log: SILENT,
    now: Date.now,
  })
  const known = new Set<string>()
  const fates = town.fates()
  const left = fates.filter(({ replies, asked }) => replies + asked === 0)
  for (const { turn } of left) if ((await store.turns.claim(turnCalled(turn, town))) === 'seen') known.add(turn)
  await store.close()
  return countFates(fates, crew.kills, ({ turn }: Fate) => known.has(turn))
}

function turnCalled(id: string, { platform }: Town): Turn {
  const utterance = toUtterance('anything')
  if (!utterance) throw new Error('Nothing is said.')
  const said = { kind: 'words', utterance, quoted: false } as const
  return { id, platform, conversation: '', person: '', place: 'direct', locale: null, said, saidAtMs: 0 }
}

async function ask(databaseUrl: string, query: string): Promise<readonly unknown[]> {
  const client = new Client({ connectionString: databaseUrl })
  await client.connect()
  const { rows } = await client.query<object>(query)
  await client.end()
  return rows
}
