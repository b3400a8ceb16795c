import { parseArgs } from 'node:util'
import { sayCommand } from '../../core/model/say-command.ts'
import type { Io } from '../terminal/io.ts'
import { digestOfCase, safetyCase, type CaseRow } from './safety-case-rows.ts'

/** What `signpost safety-case --help` prints. */
export const HELP = `${sayCommand('safety-case [--csv]')}

Writes down, for a clinician's review, everything that decides about people in danger: every sign that is listened for, every
statement in another language, every wording of the card and of the warm words, and every help line. Nothing of it can be changed
by an edit of content.

  --csv   As comma-separated values, for a spreadsheet; Markdown by default.

The digest at the top names what was reviewed: write it down with the result, in docs/reviews/.`

/** Runs `signpost safety-case`. */
export async function writeSafetyCase(args: readonly string[], io: Io): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: { csv: { type: 'boolean', default: false } } })
  const rows = safetyCase()
  for (const line of values.csv ? csvOf(rows) : markdownOf(rows)) io.out(line)
  return 0
}

function markdownOf(rows: readonly CaseRow[]): readonly string[] {
  const parts = Map.groupBy(rows, ({ part }) => part)
  return [
    '# Safety case: what decides about people in danger',
    '',
    `Digest: \`${digestOfCase(rows)}\`. ${rows.length} rows. Fill in the last two columns; keep the result in docs/reviews/.`,
    ...[...parts].flatMap(([part, own]) => ['', `## ${part}`, '', ...tableOf(own)]),
  ]
}

const COLUMNS = ['name', 'about', 'language', 'text', 'read by', 'right?', 'remark'] as const

function tableOf(rows: readonly CaseRow[]): readonly string[] {
  const cells = rows.map(({ name, about, language, text, readBy }) => [
    name,
    about,
    language,
    text,
    readBy ?? '–',
    '',
    '',
  ])
  const lines = cells.map(row => `| ${row.map(inCell).join(' | ')} |`)
  return [`| ${COLUMNS.join(' | ')} |`, `|${'---|'.repeat(COLUMNS.length)}`, ...lines]
}

function inCell(text: string): string {
  return text.replaceAll('|', String.raw`\|`).replaceAll(/\s*\n\s*/g, '<br>')
}

function csvOf(rows: readonly CaseRow[]): readonly string[] {
  const head = ['digest', 'part', ...COLUMNS]
  const digest = digestOfCase(rows)
  const lines = rows.map(({ part, name, about, language, text, readBy }) =>
    [digest, part, name, about, language, text, readBy ?? '', '', ''].map(quoted).join(','),
  )
  return [head.join(','), ...lines]
}

// A cell that begins as a formula does would be run as one by spreadsheets.
function quoted(text: string): string {
  const harmless = /^[=+@\t\r-]/.test(text) ? `'${text}` : text
  return `"${harmless.replaceAll('"', '""')}"`
}
