import {
  markOf,
  plainRun,
  wordsOf,
  type ListItem,
  type RichText,
  type TextRun,
} from '../../src/core/model/rich-text.ts'

/** A part of a text that is best kept whole: a paragraph, or one item of a list. */
export interface TextPiece {
  readonly runs: readonly TextRun[]
  /** What it is an item of; null for a paragraph. */
  readonly item: Pick<ListItem<TextRun>, 'depth' | 'number'> | null
  /** True when it follows the piece before on the next line, as the items of a list do. */
  readonly isTight: boolean
}

/** How a platform writes pieces. */
export interface PieceStyle {
  /** What stands before an item of a list that does not count. */
  readonly bullet: string
  /** What sets an item in that stands in another, and the lines of an item under its first. */
  readonly indent: string
  write(runs: readonly TextRun[]): string
}

/** The pieces of a text, in order. */
export function piecesOf(text: RichText): readonly TextPiece[] {
  return text.flatMap(block =>
    block.kind === 'paragraph'
      ? [{ runs: directed(block.runs), item: null, isTight: false }]
      : block.items.map(({ depth, number, runs }, at) => itemPiece(runs, at > 0, { depth, number })),
  )
}

/** One item of a list as a piece. */
export function itemPiece(runs: readonly TextRun[], isTight: boolean, item = FLAT): TextPiece {
  return { runs: directed(runs), item, isTight }
}

const FLAT: NonNullable<TextPiece['item']> = { depth: 0, number: null }

/** Writes pieces one under the other. */
export function writePieces(pieces: readonly TextPiece[], style: PieceStyle): string {
  return pieces.map((piece, at) => `${gap(piece, at)}${writePiece(piece, style)}`).join('')
}

function gap({ isTight }: TextPiece, at: number): string {
  if (at === 0) return ''
  return isTight ? '\n' : '\n\n'
}

function writePiece({ runs, item }: TextPiece, { bullet, indent, write }: PieceStyle): string {
  if (item === null) return write(runs)
  const inset = indent.repeat(item.depth)
  return `${inset}${markOf(item, bullet)}${write(runs).replaceAll('\n', `\n${inset}${indent}`)}`
}

/** A mark that nobody sees and that belongs to writing from right to left. Source: Unicode Standard Annex 9, U+200F. */
const RIGHT_TO_LEFT = '\u200f'

const WRITTEN_LEFT = /^\P{L}*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

/**
 * Puts such a mark at the ends of what is written from right to left, so that its last full stop, or a number at its beginning,
 * stands on the right side also where the page around it runs from left to right.
 */
function directed(runs: readonly TextRun[]): readonly TextRun[] {
  const words = wordsOf(runs)
  if (!WRITTEN_LEFT.test(words)) return runs
  const before = /^\p{L}/u.test(words) ? [] : [plainRun(RIGHT_TO_LEFT)]
  const [last] = runs.slice(-1)
  const isLink = last === undefined || last.link !== null
  const end = isLink
    ? [...runs, plainRun(RIGHT_TO_LEFT)]
    : [...runs.slice(0, -1), { ...last, text: last.text + RIGHT_TO_LEFT }]
  return [...before, ...end]
}
