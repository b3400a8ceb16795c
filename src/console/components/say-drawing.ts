import type { DrawnBlock, DrawnPiece } from '../../core/model/preview.ts'
import type { TextRun } from '../../core/model/rich-text.ts'

/** What a screen reader says of a message, one utterance after the other: words, links and lists as such, buttons by name. */
export function sayDrawing(pieces: readonly DrawnPiece[]): readonly string[] {
  return pieces.flatMap(sayPiece)
}

function sayPiece(piece: DrawnPiece): readonly string[] {
  if (piece.kind === 'menu') return [`Menu: ${piece.label}. Options: ${piece.options.join('; ')}.`]
  if ('labels' in piece) return piece.labels.map(({ label }) => `Button: ${label}`)
  return piece.blocks.flatMap(sayBlock)
}

function sayBlock(block: DrawnBlock): readonly string[] {
  if (block.kind !== 'list') return sayRuns(block.runs)
  return [`List of ${block.items.length}:`, ...block.items.flatMap(item => sayRuns(item).map(line => `• ${line}`))]
}

function sayRuns(runs: readonly TextRun[]): readonly string[] {
  return runs
    .map(({ text, link }) => (link === null ? text : `${text} (link)`))
    .join('')
    .split('\n')
    .filter(line => line.trim() !== '')
}
