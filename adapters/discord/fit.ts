import { wholeBefore } from '../shared/cut.ts'
import { gap, join, type TextPiece } from './markdown.ts'

const BOLD = '**'

/** A link that began and has not ended. */
const OPEN_LINK = /(?<!\\)(?:\[(?:[^\]\\]|\\.)*(?:\](?:\([^)]*)?)?|<[^>]*)$/

/** What went into a room, and what did not. */
export interface Fill {
  readonly taken: readonly TextPiece[]
  readonly left: readonly TextPiece[]
}

/** Takes as many whole pieces, from the first on, as fit in so many characters. */
export function fill(pieces: readonly TextPiece[], max: number): Fill {
  let length = 0
  const end = pieces.findIndex(({ text, isTight }, at) => {
    length += text.length + gap(isTight, at).length
    return length > max
  })
  const count = end === -1 ? pieces.length : end
  return { taken: pieces.slice(0, count), left: pieces.slice(count) }
}

/**
 * Puts pieces together within so many characters. Where not all fit, whole pieces are left out at the end and a pointer says so;
 * a first piece too long by itself is cut between words.
 */
export function fit(pieces: readonly TextPiece[], max: number, pointer: string): string {
  const whole = join(pieces)
  if (whole.length <= max) return whole
  const room = max - pointer.length - 2
  const { taken, left } = fill(pieces, room)
  const [first] = left
  const kept = taken.length > 0 || !first ? join(taken) : cut(first.text, room)
  return `${kept}\n\n${pointer}`
}

/** Cuts marked-up text between words, with an ellipsis; not within a link, an escape or what one sees as one character. */
export function cut(text: string, max: number): string {
  if (text.length <= max) return text
  const head = text.slice(0, max - 1 - BOLD.length)
  const linkAt = head.search(OPEN_LINK)
  const whole = linkAt > 0 ? head.slice(0, linkAt) : head
  const wordEnd = /\s/.test(text.charAt(whole.length)) ? whole.length : lastGap(whole)
  const end = wordEnd > max / 2 ? wordEnd : wholeBefore(text, whole.length)
  const words = withoutEnd(whole.slice(0, end), /\\/)
  const isBold = (words.match(/(?<!\\)\*\*/g)?.length ?? 0) % 2 === 1
  return `${words.replace(/\*$/, '')}…${isBold ? BOLD : ''}`
}

/** Takes characters of a kind off the end, one by one: a pattern would look for the end from each of them. */
function withoutEnd(text: string, kind: RegExp): string {
  let end = text.length
  while (end > 0 && kind.test(text.charAt(end - 1))) end -= 1
  return text.slice(0, end)
}

/** Where the last white space begins; -1 where there is none. */
function lastGap(text: string): number {
  let end = text.length
  while (end > 0 && !/\s/.test(text.charAt(end - 1))) end -= 1
  return end === 0 ? -1 : withoutEnd(text.slice(0, end), /\s/).length
}
