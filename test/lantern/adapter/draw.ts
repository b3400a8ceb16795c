import type { DrawnBlock, DrawnPiece, PreviewReply } from '../../../src/core/model/preview.ts'
import { CUT_SHORT } from '../../../src/core/words/en/labels.ts'
import { render } from './render.ts'

/** Draws a reply as Lantern shows it: paragraphs, and its buttons below. A screen reader reads it from top to bottom. */
export const drawReply: PreviewReply = reply => {
  const { text, buttons } = render(reply)
  const blocks = unescape(text).split('\n\n').map(paragraph)
  const labels = buttons.map(({ label }) => ({ label, isMain: false }))
  const pieces: readonly DrawnPiece[] = [
    { kind: 'text', blocks },
    ...(labels.length > 0 ? [{ kind: 'buttons' as const, labels }] : []),
  ]
  return { seen: pieces, heard: pieces, isCut: text.includes(CUT_SHORT) }
}

function unescape(text: string): string {
  return text.replace(/\\([\\@])/g, '$1')
}

function paragraph(text: string): DrawnBlock {
  return { kind: 'paragraph', runs: [{ text, bold: false, italic: false, link: null }] }
}
