import { setTimeout as wait } from 'node:timers/promises'
import { startSignpost, type LogLine, type Settings, type Signpost } from '../serve/signpost.ts'
import { pick, type Chance } from './simulation.ts'

/** Several processes that serve together, and lose one another. */
export interface Instances {
  /** Kills one of those that serve, and starts another in its place. */
  kill(): Promise<void>
  /** Kills all of them, does something while nobody lives, and starts as many. */
  killAll(meanwhile: () => Promise<unknown>): Promise<void>
  /** Resolves when all places are filled. */
  complete(): Promise<void>
  readonly kills: number
  /** Everything that all of them ever wrote to their logs, in order. */
  lines(): readonly InstanceLine[]
  /** What the youngest of them wrote last, and whether it lives: for a soak that broke off. */
  last(): string
  /** Ends all of them well. Rejects when one does not end with 0. */
  end(): Promise<void>
  /** Leaves no process behind, however the soak ended. */
  clear(): Promise<void>
}

/** A line that one of them wrote. */
export interface InstanceLine {
  /** In the order of their starts, from 1. */
  readonly process: number
  /** In milliseconds since the Unix epoch, by the process’s own clock. */
  readonly atMs: number
  /** By pino’s numbers. */
  readonly level: number
  readonly event: string
  /** The pseudonym of the turn that it tells of; null where it tells of none. */
  readonly turn: string | null
  /** True where it tells that the store could not be asked in time; how often is told a minute later, of all such. */
  readonly isStoreAway: boolean
}

/** What the instances are made of. */
export interface InstancesPlan {
  readonly instances: number
  readonly settings: Settings
  /** True where a start may find no database: then it is tried again, as whoever runs a server does. */
  readonly hasMonkey: boolean
}

/** How much of a log tells what it was at, in characters. */
const LAST_LENGTH = 6000

/** How often a start is tried, and the pause between, in milliseconds. */
const STARTS_MAX = 20
const AGAIN_MS = 1000

/** Starts so many processes. */
export async function startInstances(
  { instances, settings, hasMonkey }: InstancesPlan,
  chance: Chance,
): Promise<Instances> {
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

  async function killThese(victims: readonly Signpost[]): Promise<void> {
    for (const victim of victims) serving.delete(victim)
    kills += victims.length
    await Promise.all(victims.map(victim => victim.end('SIGKILL')))
  }

  const complete = async (): Promise<void> => {
    await Promise.all(starting)
  }

  const fillAll = (): void => {
    for (let at = 0; at < instances; at += 1) fill()
  }

  const clear = async (): Promise<void> => {
    await Promise.allSettled(starting)
    await killThese([...serving])
  }

  fillAll()
  await complete().catch(async (cause: unknown) => {
    await clear()
    throw cause
  })
  return {
    get kills() {
      return kills
    },
    complete,
    async kill() {
      if (serving.size === 0) await complete()
      await killThese([pick([...serving], chance)])
      fill()
    },
    async killAll(meanwhile) {
      await complete()
      await killThese([...serving])
      await meanwhile()
      fillAll()
    },
    lines: () => all.flatMap((one, at) => one.lines().map(line => toInstanceLine(line, at + 1))).sort(byTime),
    last() {
      const youngest = all.at(-1)
      const { exitCode = null, signalCode = null } = youngest?.process ?? {}
      return `The youngest of ${all.length} (ended with ${exitCode ?? signalCode ?? 'nothing: it lives'}) wrote last:\n${youngest?.written().slice(-LAST_LENGTH)}`
    },
    async end() {
      await complete()
      const ended = await Promise.all([...serving].map(one => one.end('SIGTERM')))
      serving.clear()
      const codes = ended.map(({ code }) => code)
      if (codes.some(code => code !== 0)) throw new Error(`Told to stop, they ended with ${codes.join()}.`)
    },
    clear,
  }
}

function toInstanceLine({ time, level, msg, turn, ...line }: LogLine, process: number): InstanceLine {
  return {
    process,
    atMs: Date.parse(String(time)),
    level: Number(level),
    event: String(msg),
    turn: typeof turn === 'string' ? turn : null,
    // A job that fails says how often as well, and is no turn.
    isStoreAway: 'times' in line && msg !== 'job failed',
  }
}

function byTime(one: InstanceLine, other: InstanceLine): number {
  return one.atMs - other.atMs
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
