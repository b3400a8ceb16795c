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

/** Starts so many processes. */
export async function startCrew(size: number, settings: Settings, chance: Chance): Promise<Crew> {
  const all: Signpost[] = []
  const serving = new Set<Signpost>()
  const starting = new Set<Promise<void>>()
  let kills = 0

  async function start(): Promise<void> {
    const signpost = await startSignpost(settings)
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

  await Promise.all(Array.from({ length: size }, start))
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
