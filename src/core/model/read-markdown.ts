import type { Markdown } from './intent.ts'
import { readRuns, readRunsAndFacts } from './read-runs.ts'
import { runsIn, type AnswerText, type ListItem, type RichBlock, type RichText } from './rich-text.ts'

/**
 * Reads restricted Markdown, in one pass: paragraphs, lists, and what stands in their lines. Where a file breaks its lines is
 * nobody's business; two blanks or a backslash at the end break the line. Whatever is not ours stays the text that it is, but for the
 * marks of headings, quotations and code.
 *
 * @example
 * readAnswer('It costs **{{fees.session}}**.').map(block => block.kind) // → ['paragraph']
 */
export function readAnswer(markdown: Markdown): AnswerText {
  return readBlocks(markdown, readRunsAndFacts)
}

/** Reads restricted Markdown in which no facts are looked for. */
export function readMarkdown(markdown: Markdown): RichText {
  return readBlocks(markdown, readRuns)
}

function readBlocks<R>(markdown: Markdown, read: (text: string) => readonly R[]): readonly RichBlock<R>[] {
  const blocks: RawBlock[] = []
  let isApart = true
  for (const line of markdown.slice(0, READ_MAX).split(/\r?\n/)) {
    const words = line.replace(QUOTATION, '')
    if (words.trim() === '') isApart = true
    else {
      readLine(words, blocks, isApart)
      isApart = HEADING.test(words)
    }
  }
  return blocks.map(block => toBlock(block, read)).filter(block => runsIn([block]).length > 0)
}

/** Most units that are read: more than twice what the roomiest message holds. */
const READ_MAX = 30_000

const QUOTATION = /^(?:[ \t]{0,3}>)+[ \t]?/
const HEADING = /^ {0,3}#{1,6}[ \t]+(?=\S)/
const ITEM = /^(?<indent>[ \t]{0,40})(?:[-*+]|(?<number>\d{1,9})[.)])[ \t]+(?=\S)/

/** Items within items within items: deeper than that nobody reads, and they stand beside one another. */
const DEPTH_MAX = 5

/** A paragraph or an item, its lines not read yet; the columns of an item are those in which the words around it begin. */
interface RawText {
  text: string
}
interface RawItem extends RawText {
  readonly number: number | null
  readonly columns: readonly number[]
}
type RawBlock = ({ readonly kind: 'paragraph' } & RawText) | { readonly kind: 'list'; readonly items: RawItem[] }

function readLine(line: string, blocks: RawBlock[], isApart: boolean): void {
  const last = blocks.at(-1)
  const found = ITEM.exec(line)
  if (found && mayBegin(found, last, isApart)) return addItem(line, found, blocks)
  const open = last?.kind === 'list' ? last.items.at(-1) : last
  const goesOn = open && (!isApart || (last?.kind === 'list' && /^(?: {2}|\t)/.test(line)))
  if (goesOn && !HEADING.test(line)) open.text = `${isApart ? `${open.text.trimEnd()}\n` : open.text}${lineOf(line)}`
  else blocks.push({ kind: 'paragraph', text: HEADING.test(line) ? headingOf(line) : lineOf(line) })
}

/** A number within a paragraph begins no list, unless it is the first: a line may end just before a year. */
function mayBegin({ groups }: RegExpExecArray, last: RawBlock | undefined, isApart: boolean): boolean {
  const isInside = last?.kind === 'paragraph' && !isApart
  return !isInside || groups?.['number'] === undefined || Number(groups['number']) === 1
}

function addItem(line: string, found: RegExpExecArray, blocks: RawBlock[]): void {
  const indent = (found.groups?.['indent'] ?? '').replaceAll('\t', '    ').length
  const last = blocks.at(-1)
  const before = last?.kind === 'list' ? (last.items.at(-1)?.columns ?? []) : []
  const around = before.filter(column => column <= indent)
  const isCounted = found.groups?.['number'] !== undefined
  const beside =
    last?.kind === 'list' ? last.items.findLast(({ columns }) => columns.length <= around.length + 1) : null
  const goesOn = beside?.columns.length === around.length + 1 && (beside.number !== null) === isCounted
  const next = goesOn ? (beside.number ?? 0) + 1 : Number(found.groups?.['number'] ?? 0)
  const item: RawItem = {
    text: lineOf(line.slice(found[0].length)),
    number: isCounted ? next : null,
    columns: [...around, indent + found[0].trimStart().length].slice(0, DEPTH_MAX),
  }
  if (last?.kind === 'list' && (around.length > 0 || goesOn)) last.items.push(item)
  else blocks.push({ kind: 'list', items: [item] })
}

/** A line with what parts it from the next: a blank, or a line feed where the line is broken on purpose. */
function lineOf(line: string): string {
  const words = line.trim()
  const isBroken = line.endsWith('  ') || words.endsWith('\\')
  return isBroken ? `${words.endsWith('\\') ? words.slice(0, -1) : words}\n` : `${words} `
}

function headingOf(line: string): string {
  return `**${line.replace(HEADING, '').trim()}** `
}

function toBlock<R>(block: RawBlock, read: (text: string) => readonly R[]): RichBlock<R> {
  if (block.kind === 'paragraph') return { kind: 'paragraph', runs: read(block.text.trim()) }
  const toItem = ({ text, number, columns }: RawItem): ListItem<R> => ({
    depth: columns.length - 1,
    number,
    runs: read(text.trim()),
  })
  return { kind: 'list', items: block.items.map(toItem) }
}
