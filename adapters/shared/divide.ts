import { wordsOf, type TextRun } from '../../src/core/model/rich-text.ts'
import { breakBefore } from './cut.ts'
import type { TextPiece } from './pieces.ts'

/** A text in two: what found room, and the rest. */
export interface Divided {
  readonly head: readonly TextPiece[]
  readonly tail: readonly TextPiece[]
  /** True when a piece was divided, between two words. */
  readonly isWithin: boolean
}

/** How much room pieces take up when written; more pieces never take less. */
export type Weigh = (pieces: readonly TextPiece[]) => number

/** Takes as many whole pieces, from the first on, as fit into a room. */
export function takeWhole(pieces: readonly TextPiece[], max: number, weigh: Weigh): Divided {
  const count = mostThatFit(pieces.length, most => weigh(pieces.slice(0, most)) <= max)
  return { head: pieces.slice(0, count), tail: pieces.slice(count), isWithin: false }
}

/** Divides a text where a room ends: between two pieces, or within one where the room would stay half empty. */
export function divide(pieces: readonly TextPiece[], max: number, weigh: Weigh): Divided {
  const whole = takeWhole(pieces, max, weigh)
  const [next, ...rest] = whole.tail
  if (!next || weigh(whole.head) > max / 2) return whole
  const [head, tail] = divideRuns(next.runs, runs => weigh([...whole.head, { ...next, runs }]) <= max)
  if (head.length === 0) return whole
  const left = tail.length === 0 ? rest : [{ runs: tail, item: null, isTight: false }, ...rest]
  return { head: [...whole.head, { ...next, runs: head }], tail: left, isWithin: true }
}

/** Divides runs at the last gap between words up to which they fit. */
export function divideRuns(
  runs: readonly TextRun[],
  fits: (runs: readonly TextRun[]) => boolean,
): readonly [head: readonly TextRun[], tail: readonly TextRun[]] {
  const words = wordsOf(runs)
  const most = mostThatFit(words.length, length => fits(slice(runs, 0, length)))
  const at = most === 0 ? 0 : breakBefore(words, most)
  const end = words.slice(0, at).trimEnd().length
  const start = words.length - words.slice(at).trimStart().length
  return [slice(runs, 0, end), slice(runs, start, words.length)]
}

/** The stretch of runs between two places, in UTF-16 units. */
function slice(runs: readonly TextRun[], from: number, to: number): readonly TextRun[] {
  let begun = 0
  return runs.flatMap(run => {
    const text = run.text.slice(Math.max(0, from - begun), Math.max(0, to - begun))
    begun += run.text.length
    return text === '' ? [] : [{ ...run, text }]
  })
}

/** The greatest number that passes, where all below one that passes pass; nought is taken to pass. */
function mostThatFit(most: number, fits: (count: number) => boolean): number {
  if (fits(most)) return most
  let [passes, fails] = [0, most]
  while (fails - passes > 1) {
    const middle = Math.floor((passes + fails) / 2)
    if (fits(middle)) passes = middle
    else fails = middle
  }
  return passes
}
