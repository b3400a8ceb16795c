import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import type { Finding } from '../../core/model/draft.ts'
import { stopping } from '../files/finding.ts'
import { CHARACTERS_MAX } from './answer-long.ts'
import type { Rule } from './rule.ts'

/** Stops when an answer or a passage uses Markdown that not every platform can show as it is meant. */
export const markdownUnsupported: Rule = ({ intents, sources }) => [
  ...intents.flatMap(({ path, answer, answerLine }) => lookAt(answer, path, answerLine)),
  ...sources.flatMap(({ path, passages }) => passages.flatMap(({ text, line }) => lookAt(text, path, line))),
]

function lookAt(text: string, file: string, firstLine: number): readonly Finding[] {
  // Another rule stops what is longer; reading thousands of nested lists would take minutes.
  if (text.length > CHARACTERS_MAX) return []
  const deep = DEEP.exec(text)
  const found = deep
    ? [{ kind: 'A list within many lists', line: text.slice(0, deep.index).split('\n').length }]
    : [...strangersIn(fromMarkdown(text)), ...tablesIn(text)]
  return found.map(({ kind, line }) =>
    stopping({
      file,
      line: firstLine + line - 1,
      rule: 'markdown-unsupported',
      what: `${kind} cannot be shown the same on every platform.`,
      todo: 'Use paragraphs, **bold**, lists with hyphens and links only.',
    }),
  )
}

/** So many lists or quotations begin on one line that the parser's recursion might not come back. */
const DEEP = /^(?:[ \t]*(?:(?:[-*+]|\d+[.)])[ \t]|>)){9,}/m

interface Stranger {
  readonly kind: string
  /** Counted from 1 within the text. */
  readonly line: number
}

function strangersIn(node: Nodes): readonly Stranger[] {
  const line = node.position?.start.line ?? 1
  if (node.type === 'list' && node.ordered) return [{ kind: 'A numbered list', line }]
  const kind = STRANGE[node.type]
  if (kind !== undefined) return [{ kind, line }]
  return 'children' in node ? node.children.flatMap(strangersIn) : []
}

/** Kinds of Markdown that are not among ours, in the words of people who write it. */
const STRANGE: Partial<Record<Nodes['type'], string>> = {
  heading: 'A heading',
  image: 'A picture',
  imageReference: 'A picture',
  html: 'HTML',
  code: 'Text that is indented or fenced like a program',
  inlineCode: 'Text between backquotes',
  blockquote: 'A quotation with >',
  thematicBreak: 'A line across',
  emphasis: 'Text in italics',
  linkReference: 'A link whose address stands elsewhere',
  definition: 'The address of a link on a line of its own',
}

/** Tables are no part of CommonMark: there they are only lines of text. */
function tablesIn(text: string): readonly Stranger[] {
  const lines = text.split('\n')
  return lines.flatMap((row, at) =>
    row.includes('|') && /^[\s|:-]*-[\s|:-]*$/.test(lines[at + 1] ?? '') ? [{ kind: 'A table', line: at + 1 }] : [],
  )
}
