import type { Figures } from './measure-source.ts'

/** One line of the table: a house and its figures, written out. */
export type Row = Readonly<Record<string, string>>

/** Sums up files of one house: median, 90th percentile and maximum where there is a tail to see. */
export function summarize(house: string, files: readonly Figures[]): Row {
  const sum = (pick: (file: Figures) => number): number => files.reduce((so, file) => so + pick(file), 0)
  const functions = files.flatMap(file => file.functions)
  const codeLines = sum(file => file.codeLines)
  return {
    house,
    files: String(files.length),
    lines: String(sum(file => file.lines)),
    'lines/file': spread(files.map(file => file.lines)),
    'lines/function': spread(functions.map(one => one.lines)),
    'exports/file': spread(files.map(file => file.exports)),
    comment: percent(
      sum(file => file.commentLines),
      sum(file => file.commentLines) + codeLines,
    ),
    doc: percent(
      sum(file => file.documented),
      sum(file => file.exports),
    ),
    'imports/file': spread(files.map(file => file.imports)),
    '../': String(Math.max(0, ...files.map(file => file.climb))),
    'any/kLOC': (codeLines === 0 ? 0 : (sum(file => file.anys) * 1000) / codeLines).toFixed(1),
  }
}

/** Writes rows as a table of aligned columns, headings first. */
export function toTable(rows: readonly Row[]): string {
  const headings = Object.keys(rows[0] ?? {})
  const widths = headings.map(heading => Math.max(heading.length, ...rows.map(row => row[heading]?.length ?? 0)))
  const line = (cells: readonly string[]): string => cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  ')
  return [headings, ...rows.map(row => headings.map(heading => row[heading] ?? ''))]
    .map(line)
    .map(text => text.trimEnd())
    .join('\n')
}

/** `median · 90th percentile · maximum`, by nearest rank. */
export function spread(figures: readonly number[]): string {
  const sorted = figures.toSorted((a, b) => a - b)
  const rank = (share: number): number => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0
  return `${rank(0.5)} · ${rank(0.9)} · ${rank(1)}`
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${Math.round((part * 100) / whole)}%`
}
