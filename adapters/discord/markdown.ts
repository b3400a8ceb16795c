import type { Nodes, Parents, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { tameMarkdown } from '../../src/core/model/tame-markdown.ts'
import type { Markdown } from '../../src/core/model/intent.ts'
import { bareLink, encodeAddress, escape } from './escape.ts'

/** A piece of text that is best kept whole: a paragraph, or one item of a list. */
export interface TextPiece {
  readonly text: string
  /** True when it follows the piece before on the next line, as the items of a list do. */
  readonly isTight: boolean
}

/** Translates our restricted Markdown into Discord's, piece by piece. Whatever else it holds is shown as plain text. */
export function piecesOf(body: Markdown): readonly TextPiece[] {
  return fromMarkdown(tameMarkdown(body))
    .children.flatMap(piecesOfBlock)
    .filter(piece => piece.text.trim() !== '')
}

/** Puts pieces together again. */
export function join(pieces: readonly TextPiece[]): string {
  return pieces.map(({ text, isTight }, at) => `${gap(isTight, at)}${text}`).join('')
}

/** What stands between a piece and the one before it. */
export function gap(isTight: boolean, at: number): string {
  if (at === 0) return ''
  return isTight ? '\n' : '\n\n'
}

function piecesOfBlock(block: RootContent): readonly TextPiece[] {
  if (block.type !== 'list') return [{ text: inline(block), isTight: false }]
  const first = block.start ?? 1
  return block.children.map((item, at) => ({
    text: `${block.ordered ? `${first + at}.` : '-'} ${itemText(item)}`,
    isTight: at > 0,
  }))
}

/** An item's paragraphs and lists in it, on lines of their own, set in by two blanks. */
function itemText(item: Parents): string {
  return join(item.children.flatMap(piecesOfBlock)).replaceAll(/\n+/g, '\n  ')
}

/** Text, code and HTML are shown as they are; of all that we do not know, what is in it. */
function inline(node: Nodes): string {
  if (node.type === 'break') return '\n'
  if (node.type === 'link') return link(children(node), node.url)
  if (node.type === 'strong' || node.type === 'heading') return `**${children(node)}**`
  if (node.type === 'emphasis') return `*${children(node)}*`
  if ('children' in node) return children(node)
  return 'value' in node ? escape(node.value) : ''
}

function children(node: Parents): string {
  return node.children.map(inline).join('')
}

/** Discord links to web addresses only; a mail address or number is written out. */
function link(label: string, url: string): string {
  if (!/^https?:\/\//i.test(url)) {
    const address = escape(url.replace(/^(?:mailto|tel):/i, ''))
    return label === address ? label : `${label} (${address})`
  }
  if (/:\/\//.test(label)) return bareLink(url)
  return `[${label}](<${encodeAddress(url)}>)`
}
