/** Processor time of this process so far, in milliseconds. */
function cpuMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** The least processor time of so many runs, in milliseconds. */
export function bestOf(runs: number, run: () => unknown): number {
  let best = Infinity
  for (let at = 0; at < runs; at += 1) {
    const startedMs = cpuMs()
    run()
    best = Math.min(best, cpuMs() - startedMs)
  }
  return best
}

/** Sizes that are compared, in UTF-16 units; four times as much may take at most eight times as long. */
const [SMALL, LARGE, GROWTH_MAX] = [10_000, 40_000, 8] as const

/** What is done quicker than this, in milliseconds, is not compared: it is noise. */
const FLOOR_MS = 6

/** What takes longer at the smaller size is not run at the larger. */
const HOPELESS_MS = 60

const END = '\u0001 \u0001'

/** A unit repeated to a size, and what fits nowhere at its end, so that no match reaches it. */
export function repeated(unit: string, size: number): string {
  return `${unit.repeat(Math.ceil(size / unit.length)).slice(0, size - END.length)}${END}`
}

/** What a text costs at both sizes, when that grows faster than it may; null when it does not. */
export function growthOf(textOf: (size: number) => string, run: (text: string) => unknown): string | null {
  const [small, large] = [textOf(SMALL), textOf(LARGE)]
  const firstMs = bestOf(1, () => run(small))
  if (firstMs > HOPELESS_MS) return `${firstMs.toFixed(1)} ms at ${SMALL}`
  const smallMs = Math.min(
    firstMs,
    bestOf(2, () => run(small)),
  )
  const isFine = (ms: number): boolean => ms < FLOOR_MS || ms <= GROWTH_MAX * smallMs
  let largeMs = Infinity
  for (let tries = 0; tries < 3 && !isFine(largeMs); tries += 1)
    largeMs = Math.min(
      largeMs,
      bestOf(1, () => run(large)),
    )
  if (isFine(largeMs)) return null
  return `${smallMs.toFixed(1)} ms at ${SMALL}, ${largeMs.toFixed(1)} ms at ${LARGE}`
}
