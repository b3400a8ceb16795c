import { setTimeout as wait } from 'node:timers/promises'
import { startSignpost, type Settings, type Signpost } from '../serve/signpost.ts'
import { pick, type Chance } from './town.ts'

/** Several processes that serve together, and lose one another. */
export interface Crew {
  /** Kills one of those that serve, and starts another in its place. */
  kill(): Promise<void>
  /** Resolves when all places are filled. */
  complete(): Promise<void>
  readonly kills: number
  /** Everything that all of them ever wrote. */
  written(): string
  /** Ends all of them well. Rejects when one does not end with 0. */
  end(): Promise<void>
}

/** What a crew is made of. */
export interface CrewPlan {
  readonly instances: number
  readonly settings: Settings
  /** True where a start may find no database: then it is tried again, as whoever runs a server does. */
  readonly hasMonkey: boolean
}

/** How often a start is tried, and the pause between, in milliseconds. */
const STARTS_MAX = 20
const AGAIN_MS = 1000

/** Starts so many processes. */
export async function startCrew({ instances, settings, hasMonkey }: CrewPlan, chance: Chance): Promise<Crew> {
  const all: Signpost[] = []
  const serving = new Set<Signpost>()
  const starting = new Set<Promise<void>>()
  let kills = 0

  async function start(): Promise<void> {
    const signpost = await startPatiently(settings, hasMonkey ? STARTS_MAX : 1)
    all.push(signpost)
    serving.add(signpost)
  }

  function fill(): void {
    const started = start().finally(() => starting.delete(started))
    starting.add(started)
  }

  const complete = async (): Promise<void> => {
    await Promise.all(starting)
  }

  await Promise.all(Array.from({ length: instances }, start))
  return {
    get kills() {
      return kills
    },
    complete,
    async kill() {
      if (serving.size === 0) await complete()
      const victim = pick([...serving], chance)
      serving.delete(victim)
      kills += 1
      await victim.end('SIGKILL')
      fill()
    },
    written: () => all.map(one => one.written()).join('\n'),
    async end() {
      await complete()
      const ended = await Promise.all([...serving].map(one => one.end('SIGTERM')))
      const codes = ended.map(({ code }) => code)
      if (codes.some(code => code !== 0)) throw new Error(`Told to stop, they ended with ${codes.join()}.`)
    },
  }
}

async function startPatiently(settings: Settings, tries: number): Promise<Signpost> {
  for (let left = tries - 1; ; left -= 1) {
    const started = await startSignpost(settings).catch((cause: unknown) => {
      if (left === 0) throw cause
      return null
    })
    if (started) return started
    await wait(AGAIN_MS)
  }
}
