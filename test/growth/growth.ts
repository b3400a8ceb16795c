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

/** True where one of so many runs takes less than so much processor time, in milliseconds; those after it are spared. */
export function isQuick(runs: number, ms: number, run: () => unknown): boolean {
  for (let at = 0; at < runs; at += 1) if (bestOf(1, run) < ms) return true
  return false
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

/** A growth above this is looked at once, one below it as often as said: another thread of the process may have been at work in between. */
const [SURE, LOOKS] = [20, 3] as const

/** What a text costs at both sizes, when that grows faster than it may however often one looks; null when it does not. */
export function growthOf(textOf: (size: number) => string, run: (text: string) => unknown): string | null {
  for (let look = 1; ; look += 1) {
    const { smallMs, largeMs, isFine } = lookAtGrowth(textOf, run)
    if (isFine) return null
    if (look < LOOKS && largeMs < SURE * smallMs) continue
    return `${smallMs.toFixed(1)} ms at ${SMALL}, ${largeMs.toFixed(1)} ms at ${LARGE}`
  }
}

/** What both sizes cost; what is hopeless at the smaller one is not tried at the larger. */
function lookAtGrowth(
  textOf: (size: number) => string,
  run: (text: string) => unknown,
): { readonly smallMs: number; readonly largeMs: number; readonly isFine: boolean } {
  const [small, large] = [textOf(SMALL), textOf(LARGE)]
  const least = (runs: number, text: string): number => bestOf(runs, () => run(text))
  run(textOf(SMALL / 10))
  const firstMs = least(1, small)
  if (firstMs > HOPELESS_MS) return { smallMs: firstMs, largeMs: Infinity, isFine: false }
  const smallMs = Math.min(firstMs, least(2, small))
  const mayBe = (ms: number): boolean => ms < FLOOR_MS || ms <= GROWTH_MAX * smallMs
  const onceMs = least(1, large)
  const largeMs = mayBe(onceMs) || onceMs > HOPELESS_MS ? onceMs : Math.min(onceMs, least(2, large))
  return { smallMs, largeMs, isFine: mayBe(largeMs) }
}
