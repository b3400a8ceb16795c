import type { ContentFile } from '../../core/model/draft.ts'
import { hunksBetween, linesOf } from './line-hunks.ts'

/** One line of a difference. `gap` stands for lines left out because nothing changed there. */
export interface DifferenceLine {
  readonly kind: 'same' | 'added' | 'removed' | 'gap'
  readonly text: string
}

/** What became of one file. */
export interface FileDifference {
  readonly path: string
  readonly kind: 'added' | 'removed' | 'changed'
  readonly lines: readonly DifferenceLine[]
}

/** How many unchanged lines stand around a change, so that one sees where it is. */
const AROUND = 2

/** What changed between two sets of files, in the order of their paths. Empty when they say the same. */
export function differenceBetween(
  before: readonly ContentFile[],
  after: readonly ContentFile[],
): readonly FileDifference[] {
  const [was, is] = [textsOf(before), textsOf(after)]
  const paths = [...new Set([...was.keys(), ...is.keys()])].sort()
  return paths.flatMap(path => {
    const [old, fresh] = [was.get(path), is.get(path)]
    if (old === fresh) return []
    const kind = old === undefined ? 'added' : 'changed'
    return [{ path, kind: fresh === undefined ? 'removed' : kind, lines: differenceOfTexts(old ?? '', fresh ?? '') }]
  })
}

/** What changed between two texts, line by line, with a few unchanged lines around. */
export function differenceOfTexts(before: string, after: string): readonly DifferenceLine[] {
  const lines = linesOf(before)
  const result: DifferenceLine[] = []
  const hunks = hunksBetween(lines, linesOf(after))
  let done = 0
  for (const [at, hunk] of hunks.entries()) {
    result.push(...between(lines.slice(done, hunk.from), { isFirst: at === 0, isLast: false }))
    result.push(...lines.slice(hunk.from, hunk.to).map(text => ({ kind: 'removed' as const, text })))
    result.push(...hunk.lines.map(text => ({ kind: 'added' as const, text })))
    done = hunk.to
  }
  if (hunks.length > 0) result.push(...between(lines.slice(done), { isFirst: false, isLast: true }))
  return result
}

function between(
  lines: readonly string[],
  { isFirst, isLast }: { readonly isFirst: boolean; readonly isLast: boolean },
): readonly DifferenceLine[] {
  const same = lines.map((text): DifferenceLine => ({ kind: 'same', text }))
  const head = isFirst ? [] : same.slice(0, AROUND)
  const tail = isLast ? [] : same.slice(-AROUND)
  if (head.length + tail.length >= same.length) return same
  return [...head, { kind: 'gap', text: '' }, ...tail]
}

function textsOf(files: readonly ContentFile[]): ReadonlyMap<string, string> {
  return new Map(files.map(({ path, text }) => [path, text]))
}
