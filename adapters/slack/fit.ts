import { plainRun } from '../../src/core/model/rich-text.ts'
import { divide, divideRuns } from '../shared/divide.ts'
import type { TextPiece } from '../shared/pieces.ts'
import { TEXT_MAX, weightOf } from './limits.ts'
import { writeMrkdwn, writeRuns } from './mrkdwn.ts'
import { visible } from './visible.ts'
import { oneLine } from '../../src/core/model/one-line.ts'

/** What of a text found room, in parts that one block can hold. */
export interface Fitted {
  readonly parts: readonly string[]
  readonly isCut: boolean
}

/** Weight of the block around a part of a text, in characters of JSON. */
const AROUND = 80

/** Writes a text in parts of one block each, as many as fit into so many characters, blocks included. */
export function fit(pieces: readonly TextPiece[], weightMax: number): Fitted {
  const parts: string[] = []
  let [rest, left] = [pieces, weightMax]
  while (rest.length > 0) {
    const room = Math.min(TEXT_MAX, left - AROUND)
    const { head, tail } = room > 0 ? divide(rest, room, weigh) : { head: [], tail: rest }
    const part = writeMrkdwn(head).trim()
    if (head.length === 0) return { parts, isCut: writeMrkdwn(rest).trim() !== '' }
    if (part !== '') parts.push(part)
    left -= AROUND + weightOf(part)
    rest = tail
  }
  return { parts, isCut: false }
}

/** Writes text that others wrote in one line of at most so many characters, with an ellipsis where it was longer. */
export function writeWithin(text: string, weightMax: number): string {
  return writeRuns([plainRun(cutWithin(text, weightMax))])
}

/** Cuts text that others wrote to one line of at most so many characters as written, with an ellipsis where it was longer. */
export function cutWithin(text: string, weightMax: number): string {
  const line = oneLine(visible(text))
  const fits = (max: number) => (runs: Parameters<typeof writeRuns>[0]) => weightOf(writeRuns(runs)) <= max
  if (fits(weightMax)([plainRun(line)])) return line
  const [head] = divideRuns([plainRun(line)], fits(weightMax - 1))
  return `${head.map(run => run.text).join('')}…`
}

function weigh(pieces: readonly TextPiece[]): number {
  return weightOf(writeMrkdwn(pieces))
}
