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
const FLOOR_MS = 60

/** What takes longer than this, in milliseconds, is not run again. */
const HOPELESS_MS = 1000

const END = '\u0001 \u0001'

/** A unit repeated to a size, and what fits nowhere at its end, so that no match reaches it. */
export function repeated(unit: string, size: number): string {
  return `${unit.repeat(Math.ceil(size / unit.length)).slice(0, size - END.length)}${END}`
}

/** What a text costs at both sizes, when that grows faster than it may; null when it does not. */
export function growthOf(textOf: (size: number) => string, run: (text: string) => unknown): string | null {
  const [small, large] = [textOf(SMALL), textOf(LARGE)]
  const least = (runs: number, text: string): number => bestOf(runs, () => run(text))
  run(textOf(SMALL / 10))
  const firstMs = least(1, small)
  if (firstMs > HOPELESS_MS) return `${firstMs.toFixed(1)} ms at ${SMALL}`
  const smallMs = Math.min(firstMs, least(2, small))
  const isFine = (ms: number): boolean => ms < FLOOR_MS || ms <= GROWTH_MAX * smallMs
  const onceMs = least(1, large)
  const largeMs = isFine(onceMs) || onceMs > HOPELESS_MS ? onceMs : Math.min(onceMs, least(2, large))
  return isFine(largeMs) ? null : `${smallMs.toFixed(1)} ms at ${SMALL}, ${largeMs.toFixed(1)} ms at ${LARGE}`
}
