import type { Some } from './some.ts'

/** What is said, as blocks: no mark in it means anything any more, and every surface writes it in its own way. */
export type RichText = readonly RichBlock<TextRun>[]

/** An answer as the clinic approved it: facts stand in it by name. */
export type AnswerText = readonly RichBlock<TextRun | FactRun>[]

/** A paragraph, or a list. */
export type RichBlock<R> =
  | { readonly kind: 'paragraph'; readonly runs: readonly R[] }
  | { readonly kind: 'list'; readonly items: readonly ListItem<R>[] }

/** An item of a list, with its number where the list counts. `depth`: in how many other items it stands. */
export interface ListItem<R> {
  readonly depth: number
  readonly number: number | null
  readonly runs: readonly R[]
}

/** How a stretch of text looks. */
export interface TextStyle {
  readonly bold: boolean
  readonly italic: boolean
  /** Where it leads; null where it is no link. */
  readonly link: string | null
}

/** A stretch of text in one style, as people read it. A line feed breaks the line. */
export interface TextRun extends TextStyle {
  readonly text: string
}

/** A fact named in an answer, such as `fees.session`. */
export interface FactRun extends TextStyle {
  readonly fact: string
}

/** Text that looks like text. */
export const PLAIN: TextStyle = { bold: false, italic: false, link: null }

/** A stretch of plain text. */
export function plainRun(text: string): TextRun {
  return { ...PLAIN, text }
}

/** One paragraph of plain text. */
export function plainParagraph(text: string): RichText {
  return [{ kind: 'paragraph', runs: [plainRun(text)] }]
}

/** The words alone, for where there is neither bold nor a link: paragraphs an empty line apart, items behind hyphens. */
export function plainText(text: RichText): string {
  return text
    .map(block => (block.kind === 'paragraph' ? wordsOf(block.runs) : block.items.map(itemText).join('\n')))
    .join('\n\n')
}

/** What runs say. */
export function wordsOf(runs: readonly TextRun[]): string {
  return runs.map(run => run.text).join('')
}

/** What stands before an item: its number, or a bullet. */
export function markOf({ number }: Pick<ListItem<unknown>, 'number'>, bullet: string): string {
  return number === null ? bullet : `${number}. `
}

/** Every stretch of a text, in order. */
export function runsIn<R>(text: readonly RichBlock<R>[]): readonly R[] {
  return text.flatMap(block => (block.kind === 'paragraph' ? block.runs : block.items.flatMap(item => item.runs)))
}

/** Runs that stand beside one another and are alike in something, together. */
export function groupRuns(
  runs: readonly TextRun[],
  of: (run: TextRun) => boolean | string | null,
): readonly Some<TextRun>[] {
  const groups: [TextRun, ...TextRun[]][] = []
  for (const run of runs) {
    const last = groups.at(-1)
    if (last && of(last[0]) === of(run)) last.push(run)
    else groups.push([run])
  }
  return groups
}

function itemText(item: ListItem<TextRun>): string {
  return `${'  '.repeat(item.depth)}${markOf(item, '- ')}${wordsOf(item.runs)}`
}
