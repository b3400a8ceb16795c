/** Lines `from` to `to` (without `to`) of a text, counted from 0, that gave way to others. */
export interface Hunk {
  readonly from: number
  readonly to: number
  readonly lines: readonly string[]
}

/** Largest table of comparisons; texts that need a larger one are taken as changed from end to end. */
const CELLS_MAX = 4_000_000

/** The lines of a text; an empty text has none. */
export function linesOf(text: string): readonly string[] {
  return text === '' ? [] : text.replace(/\n$/, '').split('\n')
}

/** What changed from one list of lines to another, in order: a longest common subsequence stays. */
export function hunksBetween(before: readonly string[], after: readonly string[]): readonly Hunk[] {
  const start = commonStart(before, after)
  const end = commonStart(before.slice(start).toReversed(), after.slice(start).toReversed())
  const [old, fresh] = [before.slice(start, before.length - end), after.slice(start, after.length - end)]
  if (old.length === 0 && fresh.length === 0) return []
  if ((old.length + 1) * (fresh.length + 1) > CELLS_MAX) return [{ from: start, to: start + old.length, lines: fresh }]
  return walk(old, fresh).map(({ from, to, lines }) => ({ from: from + start, to: to + start, lines }))
}

function commonStart(one: readonly string[], other: readonly string[]): number {
  let length = 0
  while (length < Math.min(one.length, other.length) && one[length] === other[length]) length++
  return length
}

/** Goes through both lists along the table of common lengths, gathering what is not common. */
function walk(old: readonly string[], fresh: readonly string[]): readonly Hunk[] {
  const common = commonLengths(old, fresh)
  const hunks: Hunk[] = []
  let [at, to, open] = [0, 0, { from: 0, lines: [] as string[] }]
  const close = (): void => {
    if (at > open.from || open.lines.length > 0) hunks.push({ from: open.from, to: at, lines: open.lines })
  }
  while (at < old.length || to < fresh.length) {
    if (at < old.length && to < fresh.length && old[at] === fresh[to]) {
      close()
      ;[at, to] = [at + 1, to + 1]
      open = { from: at, lines: [] }
    } else if (to < fresh.length && (at === old.length || common(at, to + 1) > common(at + 1, to))) {
      open.lines.push(fresh[to] ?? '')
      to++
    } else at++
  }
  close()
  return hunks
}

/** How many lines the ends of both lists, from two places on, have in common. */
function commonLengths(old: readonly string[], fresh: readonly string[]): (at: number, to: number) => number {
  const width = fresh.length + 1
  const table = new Uint32Array((old.length + 1) * width)
  const length = (at: number, to: number): number => table[at * width + to] ?? 0
  for (let at = old.length - 1; at >= 0; at--) {
    for (let to = fresh.length - 1; to >= 0; to--) {
      table[at * width + to] =
        old[at] === fresh[to] ? length(at + 1, to + 1) + 1 : Math.max(length(at + 1, to), length(at, to + 1))
    }
  }
  return length
}
