/** A part of a document that is made from the program: between `<!-- generated:NAME -->` and `<!-- /generated -->`. */
export interface Block {
  /** Path of the document from the root. */
  readonly file: string
  readonly name: string
  make(): string | Promise<string>
}

/** Puts what was made between a block's marks. Throws when the document does not have them exactly once. */
export function putBlock(text: string, { file, name }: Pick<Block, 'file' | 'name'>, made: string): string {
  const parts = text.split(`<!-- generated:${name} -->\n`)
  const [before, after] = parts
  const end = after?.indexOf('<!-- /generated -->') ?? -1
  if (parts.length !== 2 || before === undefined || after === undefined || end < 0)
    throw new Error(`${file} needs <!-- generated:${name} --> and <!-- /generated --> once, each alone on a line.`)
  return `${before}<!-- generated:${name} -->\n\n${made.trim()}\n\n${after.slice(end)}`
}

/** Writes a Markdown table. Bars within cells are kept from being taken for columns. */
export function markdownTable(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(headings), line(headings.map(() => '---')), ...rows.map(line)].join('\n')
}
