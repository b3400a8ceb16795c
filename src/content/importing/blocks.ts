import type { Prose } from './upload.ts'

/** A part of a text that stands by itself. */
export interface TextBlock {
  readonly kind: 'title' | 'heading' | 'paragraph' | 'item'
  /** An item with its hyphen or number. */
  readonly text: string
}

/** Reads a text as people type or paste it: headings, paragraphs an empty line apart, lists. */
export function blocksOf(text: string): readonly TextBlock[] {
  const blocks: TextBlock[] = []
  let isOpen = false
  for (const line of text.split('\n')) {
    const block = blockIn(line)
    const last = blocks.at(-1)
    if (block === null) isOpen = false
    else if (last && isOpen && UNDERLINE.test(line))
      blocks[blocks.length - 1] = { kind: line.startsWith('=') ? 'title' : 'heading', text: last.text }
    else if (last && isOpen && block.kind === 'paragraph' && last.kind !== 'heading' && last.kind !== 'title')
      blocks[blocks.length - 1] = { kind: last.kind, text: `${last.text}\n${block.text}` }
    else if (!UNDERLINE.test(line)) blocks.push(block)
    isOpen = block !== null && block.kind !== 'heading' && block.kind !== 'title'
  }
  return blocks
}

/** A line under a heading, or between parts of a text. */
const UNDERLINE = /^(?:=+|-{3,}|\*{3,}|_{3,})\s*$/

function blockIn(line: string): TextBlock | null {
  const text = line.trim()
  if (text === '') return null
  const [, hashes, heading] = /^(#{1,6})\s+(.*?)\s*#*$/.exec(text) ?? []
  if (heading !== undefined) return { kind: hashes === '#' ? 'title' : 'heading', text: heading }
  const [, mark, item] = /^([-*+•–]|\d{1,3}[.)])\s+(.+)$/.exec(text) ?? []
  if (item !== undefined)
    return { kind: 'item', text: `${/\d/.test(mark ?? '') ? mark?.replace(')', '.') : '-'} ${item}` }
  return { kind: 'paragraph', text }
}

/**
 * Puts the parts of a text into passages: a paragraph each, with the heading above it and the list below it, so that each can be read
 * by itself. The first heading is the title of the whole.
 */
export function toProse(blocks: readonly TextBlock[]): Prose {
  const [first] = blocks
  const title = blocks.find(({ kind }) => kind === 'title') ?? (first?.kind === 'heading' ? first : undefined)
  const passages: string[] = []
  let above: readonly string[] = []
  let isList = false
  for (const block of blocks) {
    const { kind, text } = block
    if (block === title) continue
    if (kind === 'title' || kind === 'heading') {
      above = [...above, text]
      isList = false
    } else if (kind === 'item' && above.length === 0 && passages.length > 0) {
      passages[passages.length - 1] += `${isList ? '\n' : '\n\n'}${text}`
      isList = true
    } else {
      passages.push(above.length === 0 ? text : `**${above.join(': ')}**\n\n${text}`)
      above = []
      isList = kind === 'item'
    }
  }
  return { title: title?.text ?? '', passages }
}

/** The text of all parts, as an answer is written. */
export function toAnswer(blocks: readonly TextBlock[]): string {
  const { title, passages } = toProse(blocks)
  return [...(title === '' ? [] : [`**${title}**`]), ...passages].join('\n\n')
}
