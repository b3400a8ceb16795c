import { hunksBetween, linesOf, type Hunk } from '../files/line-hunks.ts'

/** The same lines as two people left them. */
export interface Clash {
  /** Line of the base, counted from 1, on which the two begin to differ. */
  readonly line: number
  readonly mine: readonly string[]
  readonly theirs: readonly string[]
}

/** Two changes of one text put together. Where they clash, the text holds mine. */
export interface MergedText {
  readonly text: string
  readonly clashes: readonly Clash[]
}

/** Puts two people's changes of one text together, line by line. Changes that touch each other clash, unless they are the same. */
export function mergeLines(base: string, mine: string, theirs: string): MergedText {
  const lines = linesOf(base)
  const sides = { mine: hunksBetween(lines, linesOf(mine)), theirs: hunksBetween(lines, linesOf(theirs)) }
  const merged: string[] = []
  const clashes: Clash[] = []
  let done = 0
  for (const region of regionsOf([...sides.mine, ...sides.theirs])) {
    const left = applied(lines, region, sides.mine)
    const right = applied(lines, region, sides.theirs)
    merged.push(...lines.slice(done, region.from), ...(touches(sides.mine, region) ? left : right))
    if (touches(sides.mine, region) && touches(sides.theirs, region) && left.join('\n') !== right.join('\n'))
      clashes.push({ line: region.from + 1, mine: left, theirs: right })
    done = region.to
  }
  merged.push(...lines.slice(done))
  return { text: merged.length === 0 ? '' : `${merged.join('\n')}\n`, clashes }
}

type Region = Pick<Hunk, 'from' | 'to'>

/** Stretches of the base that were changed, those that touch each other as one. */
function regionsOf(hunks: readonly Hunk[]): readonly Region[] {
  const regions: Region[] = []
  for (const { from, to } of hunks.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    const last = regions.at(-1)
    if (last && from <= last.to) regions[regions.length - 1] = { from: last.from, to: Math.max(last.to, to) }
    else regions.push({ from, to })
  }
  return regions
}

function within(hunks: readonly Hunk[], region: Region): readonly Hunk[] {
  return hunks.filter(({ from, to }) => from >= region.from && to <= region.to)
}

function touches(hunks: readonly Hunk[], region: Region): boolean {
  return within(hunks, region).length > 0
}

function applied(lines: readonly string[], region: Region, hunks: readonly Hunk[]): readonly string[] {
  const result: string[] = []
  let done = region.from
  for (const hunk of within(hunks, region)) {
    result.push(...lines.slice(done, hunk.from), ...hunk.lines)
    done = hunk.to
  }
  return [...result, ...lines.slice(done, region.to)]
}
