import type { Io } from '../terminal/io.ts'

/** A bar that fills while somebody waits. */
export interface Progress {
  step(): void
  /** Takes the bar away. */
  close(): void
}

const WIDTH = 30
/** Moves the cursor up one line and clears it (ECMA-48, CUU and EL). */
const AGAIN = '\u001B[1A\u001B[2K'

/** Shows a bar on standard error when standard output is a terminal, and nothing otherwise. */
export function createProgress(io: Io, what: string, total: number): Progress {
  if (!io.isTerminal || total === 0) return { step: () => undefined, close: () => undefined }
  let [done, shown] = [0, 0]
  io.err(bar(0, total, what))
  return {
    step() {
      done++
      const filled = Math.floor((done / total) * WIDTH)
      if (filled === shown) return
      shown = filled
      io.err(AGAIN + bar(done, total, what))
    },
    close: () => io.err(`${AGAIN}\u001B[1A`),
  }
}

function bar(done: number, total: number, what: string): string {
  const filled = Math.floor((done / total) * WIDTH)
  return `[${'█'.repeat(filled)}${'·'.repeat(WIDTH - filled)}] ${done} of ${total} ${what}`
}
