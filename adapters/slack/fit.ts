import { divide } from './divide.ts'
import { TEXT_MAX, weightOf } from './limits.ts'
import { writeRuns } from './mrkdwn.ts'
import { PLAIN, visible, type Run } from './run.ts'

/** What of a text found room, in pieces that one block can hold. */
export interface Fitted {
  readonly pieces: readonly string[]
  readonly isCut: boolean
}

/** Weight of the block around a piece of text, in characters of JSON. */
const AROUND = 80

/** Writes runs in pieces of one block each, as many as fit into so many characters, blocks included. */
export function fit(runs: readonly Run[], weightMax: number): Fitted {
  const pieces: string[] = []
  let [rest, left] = [runs, weightMax]
  while (rest.length > 0) {
    const room = Math.min(TEXT_MAX, left - AROUND)
    const [head, tail] = room > 0 ? divideWell(rest, room) : [[], rest]
    const piece = writeRuns(head).trim()
    if (head.length === 0) return { pieces, isCut: writeRuns(rest).trim() !== '' }
    if (piece !== '') pieces.push(piece)
    left -= AROUND + weightOf(piece)
    rest = tail
  }
  return { pieces, isCut: false }
}

/** Writes text that others wrote in one line of at most so many characters, with an ellipsis where it was longer. */
export function writeWithin(text: string, weightMax: number): string {
  const run = { ...PLAIN, text: visible(text).replace(/\s+/g, ' ').trim() }
  const [head, tail] = divide([run], weightMax)
  return tail.length === 0 ? writeRuns(head) : `${writeRuns(divide([run], weightMax - 1)[0]).trimEnd()}…`
}

/** Divides between two paragraphs, if one ends in the second half of the room. */
function divideWell(runs: readonly Run[], room: number): readonly [readonly Run[], readonly Run[]] {
  const [head, tail] = divide(runs, room)
  const gap = head.findLastIndex(({ text }) => text === '\n\n')
  const isLate = gap > 0 && weightOf(writeRuns(head.slice(0, gap))) > room / 2
  return tail.length > 0 && isLate ? [head.slice(0, gap), [...head.slice(gap + 1), ...tail]] : [head, tail]
}
