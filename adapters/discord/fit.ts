import { plainRun, type TextRun } from '../../src/core/model/rich-text.ts'
import { divide, divideRuns, type Weigh } from '../shared/divide.ts'
import type { TextPiece } from '../shared/pieces.ts'
import { write, writeRuns } from './write.ts'

/** How many characters pieces take up. */
export const weigh: Weigh = pieces => write(pieces).length

/** Writes pieces within so many characters. Where not all fit, what is left out stands at the end, and a pointer says so. */
export function fit(pieces: readonly TextPiece[], max: number, pointer: string): string {
  const whole = write(pieces)
  if (whole.length <= max) return whole
  const { head, isWithin } = divide(pieces, max - pointer.length - '…\n\n'.length, weigh)
  return [write(isWithin ? head.map((piece, at) => (at === head.length - 1 ? goingOn(piece) : piece)) : head), pointer]
    .filter(Boolean)
    .join('\n\n')
}

/** Writes runs in one line of so many characters, cut between words, with an ellipsis. */
export function cut(runs: readonly TextRun[], max: number): string {
  const whole = writeRuns(runs)
  if (whole.length <= max) return whole
  const [head] = divideRuns(runs, part => writeRuns(part).length <= max - 1)
  return writeRuns(withEllipsis(head))
}

function goingOn(piece: TextPiece): TextPiece {
  return { ...piece, runs: withEllipsis(piece.runs) }
}

/** The ellipsis goes on in the style of the last word, but is no part of a link. */
function withEllipsis(runs: readonly TextRun[]): readonly TextRun[] {
  const [last] = runs.slice(-1)
  return last?.link === null ? [...runs.slice(0, -1), { ...last, text: `${last.text}…` }] : [...runs, plainRun('…')]
}
