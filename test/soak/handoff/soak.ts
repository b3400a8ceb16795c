import { setTimeout as wait } from 'node:timers/promises'
import { openStore } from '../../../src/store/open.ts'
import { openGround, type On } from '../monkey/ground.ts'
import { sayTroubles } from '../monkey/monkey.ts'
import { SILENT } from '../../fixtures/silent.ts'
import { startInstances } from './instances.ts'
import { peopleOf } from './people.ts'
import { brokenPromises, type Broken } from './promises.ts'
import { SOAK_SECRET } from './soak-plan.ts'
import { openSimulation } from './simulation.ts'

/** What a soak does. */
export interface HandoffSoak {
  readonly on: On
  /** Whether the database, the disk and the clock fail, too. */
  readonly hasMonkey: boolean
  readonly instances: number
  readonly kills: number
  readonly people: number
  readonly seed: number
  /** Turns under way at the same time. */
  readonly atOnce: number
}

/** What a soak found. */
export interface HandoffSoakFigures {
  readonly kills: number
  readonly turns: number
  readonly steps: Readonly<Record<string, number>>
  readonly requests: number
  readonly receipts: number
  readonly messages: number
  readonly sentAgain: number
  readonly seconds: number
  readonly broken: readonly Broken[]
}

/** Milliseconds between two kills, at most: some hit an instance that has just started. */
const KILL_EVERY_MS = 900

/** How long everything may take to come to rest, in milliseconds: messages late by half an attempt's backoff, and then some. */
const REST_MS = 90_000

/** Lets people and staff do random things while instances are killed, then looks whether every promise was kept. */
export async function soakHandoff(plan: HandoffSoak, tell: (line: string) => void): Promise<HandoffSoakFigures> {
  const chance = randomOf(plan.seed)
  const startedAt = performance.now()
  const simulation = await openSimulation(chance)
  const ground = await openGround(plan.on, plan.hasMonkey)
  const { databaseUrl, dataFolder, settings } = ground
  const store = await openStore({
    databaseUrl,
    dataFolder,
    secret: SOAK_SECRET,
    oldSecrets: [],
    log: SILENT,
    now: Date.now,
  })
  const env = { ...settings, DATABASE_URL: databaseUrl, SIGNPOST_DATA: dataFolder, SIMULATION: simulation.url }
  const instances = await startInstances(plan.instances, env, chance)
  const people = peopleOf(plan.people, instances, store.handoffs, chance)
  const monkey = ground.letLoose(plan.seed + 3)
  const over = new AbortController()
  const busy = Array.from({ length: plan.atOnce }, async () => {
    while (!over.signal.aborted) {
      await people.step()
      await wait(chance() * 20)
    }
  })
  while (instances.kills < plan.kills) {
    await wait(chance() * KILL_EVERY_MS)
    if (instances.kill() && instances.kills % 100 === 0) tell(`${instances.kills} kills`)
  }
  over.abort()
  simulation.calm = true
  await monkey.stop()
  if (plan.hasMonkey) tell(sayTroubles(monkey.troubles))
  await instances.complete()
  await Promise.all(busy)
  const broken = await atRest(() => brokenPromises(people.askers, simulation, store), tell)
  await instances.end()
  const { asked, messages } = await store.handoffs.figures(0)
  await store.close()
  await simulation.close()
  ground.close()
  return {
    kills: instances.kills,
    turns: Object.values(people.steps).reduce((sum, count) => sum + count, 0),
    steps: people.steps,
    requests: asked,
    receipts: people.askers.reduce((sum, { receipts }) => sum + receipts.size, 0),
    messages,
    sentAgain: simulation.repeats,
    seconds: (performance.now() - startedAt) / 1000,
    broken,
  }
}

/** What is still broken when everything has had time to come to rest. */
async function atRest(
  look: () => Promise<readonly Broken[]>,
  tell: (line: string) => void,
): Promise<readonly Broken[]> {
  const startedAt = performance.now()
  for (;;) {
    const broken = await look()
    const restedMs = performance.now() - startedAt
    tell(`at rest for ${Math.round(restedMs / 1000)} s: ${broken.length} promises to keep`)
    if (broken.length === 0 || restedMs > REST_MS) return broken
    await wait(5000)
  }
}

/** Mulberry32, by Tommy Ettinger, public domain: small, and the same for a seed. */
function randomOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
