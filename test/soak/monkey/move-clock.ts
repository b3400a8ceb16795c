import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pick } from '../simulation.ts'
import type { Mischief } from './monkey.ts'

/** The clock of programs that are started with these settings. */
export interface MovedClock {
  readonly settings: Readonly<Record<string, string>>
  readonly jumps: Mischief
  remove(): void
}

/** By how much a clock is wrong, in milliseconds: a correction, a machine that was asleep, a wrong hour. */
const MOVES_MS = [2000, 20_000, 90_000, 3_600_000] as const

const PRELOAD = new URL('moved-clock.ts', import.meta.url).href

/** Makes a clock that jumps, forward or back, and later back to the right time: two jumps each. */
export function openMovedClock(): MovedClock {
  const folder = mkdtempSync(join(tmpdir(), 'signpost-clock-'))
  const file = join(folder, 'moved-by')
  const moveBy = (ms: number): void => {
    writeFileSync(`${file}.next`, String(ms))
    renameSync(`${file}.next`, file)
  }
  moveBy(0)
  return {
    settings: { NODE_OPTIONS: `--import=${PRELOAD}`, CLOCK_MOVED_BY: file },
    jumps: {
      name: 'clock moved',
      lastsMs: 20_000,
      async begin(chance) {
        moveBy(pick(MOVES_MS, chance) * (chance(2) === 0 ? 1 : -1))
      },
      async end() {
        moveBy(0)
      },
    },
    remove: () => rmSync(folder, { recursive: true }),
  }
}
