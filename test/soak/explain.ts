import type { InstanceLine } from './instances.ts'
import type { Trouble } from './monkey/monkey.ts'
import type { Fate } from './simulation.ts'

/** What is known of how the turns went. */
export interface Known {
  readonly seed: number
  /** What the processes wrote, in order. */
  readonly lines: readonly InstanceLine[]
  /** What was wrong below them, and when. */
  readonly troubles: readonly Trouble[]
  /** How their logs call a turn. */
  nameOf(turn: string): string
}

/** How long before and after a turn what else went wrong is told, in milliseconds. */
const AROUND_MS = { before: 2000, after: 30_000 } as const

/** Level of a warning. Source: pino, "Log Level". */
const WARN = 40

/** How long after a process told that the store was away it tells no more of it, in milliseconds. Source: `src/app/summed-log.ts`. */
const SUMMED_MS = 60_000

/** Times in which processes told that the store did not answer, such as on a machine that was too busy. */
export function storeTroublesIn(lines: readonly InstanceLine[]): readonly Trouble[] {
  return lines
    .filter(({ isStoreAway }) => isStoreAway)
    .map(({ atMs, event }) => {
      const fromMs = event === 'store still away' ? atMs - SUMMED_MS : atMs
      return { name: 'database silent', fromMs, toMs: atMs + SUMMED_MS }
    })
}

/** Says of a turn what people saw, and what the processes wrote of it and of their troubles meanwhile; no words of anybody. */
export function explain({ turn, atMs, ...fate }: Fate, { seed, lines, troubles, nameOf }: Known): string {
  const name = nameOf(turn)
  const isNear = ({ atMs: at }: InstanceLine): boolean => at >= atMs - AROUND_MS.before && at <= atMs + AROUND_MS.after
  const told = lines
    .filter(line => line.turn === name || (line.turn === null && line.level >= WARN && isNear(line)))
    .map(line => `process ${line.process} after ${line.atMs - atMs} ms: ${line.event}`)
  const below = troubles
    .filter(({ fromMs, toMs }) => toMs >= atMs - AROUND_MS.before && fromMs <= atMs + AROUND_MS.after)
    .map(({ name: trouble, fromMs, toMs }) => `${trouble} from ${fromMs - atMs} to ${toMs - atMs} ms`)
  return [`seed ${seed}, turn ${name}: ${JSON.stringify(fate)}`, ...told, ...below].join('\n    ')
}
