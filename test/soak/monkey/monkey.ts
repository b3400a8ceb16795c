import { pause } from '../../../src/async/pause.ts'
import { seededRandom } from '../../../src/core/matcher/training/random.ts'
import type { Chance } from '../simulation.ts'

/** Something that goes wrong below the program, and comes right again. */
export interface Mischief {
  readonly name: 'database stopped' | 'disk full' | 'clock moved'
  /** Longest time that it lasts, in milliseconds. */
  readonly lastsMs: number
  begin(chance: Chance): Promise<void>
  end(): Promise<void>
}

/** One time that something was wrong, in milliseconds since the Unix epoch. */
export interface Trouble {
  readonly name: Mischief['name'] | 'database silent'
  readonly fromMs: number
  readonly toMs: number
}

/** Does mischief until it is caught. */
export interface Monkey {
  readonly troubles: readonly Trouble[]
  /** Resolves when all is right again. Rejects when a mischief itself did not work. */
  stop(): Promise<void>
}

/** Shortest and longest time between two of a kind, in milliseconds. */
const BETWEEN_MS = [5000, 20_000] as const

/** Lets a monkey loose, which does each mischief by itself, at moments that a seed chooses. */
export function letLoose(mischiefs: readonly Mischief[], seed: number): Monkey {
  const caught = new AbortController()
  const troubles: Trouble[] = []
  const all = Promise.all(
    mischiefs.map((mischief, at) => doMischief(mischief, seededRandom(seed + 31 * (at + 1)), caught.signal, troubles)),
  )
  // Rejects where it is waited for.
  all.catch(() => undefined)
  return {
    troubles,
    async stop() {
      caught.abort()
      await all
    },
  }
}

async function doMischief(mischief: Mischief, chance: Chance, caught: AbortSignal, troubles: Trouble[]): Promise<void> {
  const [leastMs, mostMs] = BETWEEN_MS
  while (!caught.aborted) {
    await pause(leastMs + chance(mostMs - leastMs), caught)
    if (caught.aborted) return
    const fromMs = Date.now()
    await mischief.begin(chance)
    await pause(chance(mischief.lastsMs + 1), caught)
    await mischief.end()
    troubles.push({ name: mischief.name, fromMs, toMs: Date.now() })
  }
}

/** Tells whether something was wrong within a time: a trouble is felt for some time after it is over. */
export function wasTroubled(troubles: readonly Trouble[], fromMs: number, toMs: number): boolean {
  return troubles.some(trouble => trouble.fromMs <= toMs && trouble.toMs + FELT_MS >= fromMs)
}

/** How long it takes until connections are there again and what hangs has been given up, in milliseconds. */
const FELT_MS = 3000

/** Says how often each thing was wrong. */
export function sayTroubles(troubles: readonly Trouble[]): string {
  const counted = [...Map.groupBy(troubles, ({ name }) => name)].map(([name, list]) => `${name} ${list.length} times`)
  return counted.join(', ') || 'nothing was wrong'
}
