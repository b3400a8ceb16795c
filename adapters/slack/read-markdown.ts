import type { List, Nodes, PhrasingContent, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { tameMarkdown } from '../../src/core/model/tame-markdown.ts'
import { PLAIN, visible, type Run, type Style } from './run.ts'

/** Longest address that is hidden behind a link's words, in characters; a longer one would not fit beside its text. */
const LINK_MAX = 500

/** Reads restricted Markdown as runs: paragraphs an empty line apart, lists with bullets, headings bold. */
export function readMarkdown(markdown: string): readonly Run[] {
  return joined(fromMarkdown(tameMarkdown(visible(markdown))).children.map(readBlock), '\n\n')
}

function readBlock(node: RootContent): readonly Run[] {
  if (node.type === 'paragraph') return readInline(node.children, PLAIN)
  if (node.type === 'heading') return readInline(node.children, { ...PLAIN, bold: true })
  if (node.type === 'blockquote') return joined(node.children.map(readBlock), '\n')
  return node.type === 'list' ? readList(node) : [text(wordsOf(node))]
}

function readList({ children, ordered, start }: List): readonly Run[] {
  const bullet = (at: number): string => (ordered ? `${(start ?? 1) + at}. ` : '• ')
  const items = children.map((item, at) => [text(bullet(at)), ...joined(item.children.map(readBlock), '\n')])
  return joined(items, '\n')
}

function readInline(nodes: readonly PhrasingContent[], style: Style): readonly Run[] {
  return nodes.flatMap((node): readonly Run[] => {
    if (node.type === 'strong') return readInline(node.children, { ...style, bold: true })
    if (node.type === 'emphasis') return readInline(node.children, { ...style, italic: true })
    if (node.type === 'link') return readLink(readInline(node.children, style), node.url)
    return [node.type === 'break' ? text('\n') : text(wordsOf(node), style)]
  })
}

/** What leads to nowhere we would send people is written out. */
function readLink(words: readonly Run[], url: string): readonly Run[] {
  const isOurs = /^(?:https?:\/\/|mailto:|tel:)/i.test(url) && url.length <= LINK_MAX
  return isOurs ? words.map(run => ({ ...run, link: url })) : [...words, text(` (${url})`)]
}

function wordsOf(node: Nodes): string {
  if ('value' in node) return node.value
  if ('children' in node) return node.children.map(wordsOf).join('')
  return 'alt' in node ? (node.alt ?? '') : ''
}

function joined(blocks: readonly (readonly Run[])[], gap: string): readonly Run[] {
  return blocks.flatMap((block, at) => (at === 0 ? block : [text(gap), ...block]))
}

function text(words: string, style: Style = PLAIN): Run {
  return { ...style, text: visible(words) }
}
