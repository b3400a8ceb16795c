import { CsvError, parse } from 'csv-parse/sync'
import { blocksOf, toAnswer } from './blocks.ts'
import { blocksOfHtml, isHtml } from './blocks-of-html.ts'
import type { ReadRows, FaqRow } from './upload.ts'

/** More questions than a clinic has topics. */
const ROWS_MAX = 500

/** A table that is none: why. */
export interface OddTable {
  readonly why: string
}

/** Reads a table of questions and answers, whatever stands between its columns. Null when the text is no such table. */
export function rowsOfCsv(text: string): ReadRows | OddTable | null {
  const tables = [',', ';', '\t', '|'].map(delimiter => recordsOf(text, delimiter))
  const found = tables.flatMap(records => (Array.isArray(records) ? (columnsOf(records) ?? []) : []))
  const [best] = found.toSorted((a, b) => b.records.length - a.records.length)
  if (best) return best.records.length > ROWS_MAX ? { why: TOO_MANY } : toRows(best)
  return tables.find(one => one !== null && !Array.isArray(one) && HEADED.test(text)) ? { why: NOT_CLOSED } : null
}

/** Tells whether a text is a table of several columns, whatever these are called. */
export function isTable(text: string): boolean {
  return [',', ';', '\t', '|'].some(delimiter => {
    const records = recordsOf(text, delimiter)
    if (records === 'broken' || records.length < 2) return false
    const columns = records.at(0)?.cells.length ?? 0
    return columns > 1 && records.every(({ cells }) => cells.length === columns)
  })
}

const TOO_MANY = `It has more than ${ROWS_MAX} rows. Divide it, and leave out what people do not ask.`

const NOT_CLOSED =
  'A quotation mark in it is opened and never closed. Save it from your spreadsheet as CSV once more, or close it by hand.'

/** A first line that names a question and an answer. */
const HEADED = /^[^\n]*\bquestions?\b[^\n]*\banswers?\b/i

interface Cells {
  /** As a spreadsheet numbers it, from 1. */
  readonly row: number
  readonly cells: readonly string[]
}

/** What a text holds if columns are parted by a sign; what is wrong where it cannot be read so. */
function recordsOf(text: string, delimiter: string): readonly Cells[] | 'broken' {
  try {
    const options = { delimiter, relax_column_count: true, relax_quotes: true, to: ROWS_MAX * 2 }
    const records: readonly (readonly string[])[] = parse(text, options)
    return records
      .map((record, at) => ({ row: at + 1, cells: record.map(cell => cell.trim()) }))
      .filter(({ cells }) => cells.some(cell => cell !== ''))
  } catch (cause) {
    if (cause instanceof CsvError) return 'broken'
    throw cause
  }
}

interface Table {
  readonly question: number
  readonly answer: number
  readonly unread: readonly string[]
  readonly records: readonly Cells[]
}

/** Which column is what: by the names above them, or, in a table of two without names, by the question marks. */
function columnsOf(records: readonly Cells[]): Table | null {
  const [head, ...rest] = records
  if (!head) return null
  const names = head.cells.map(name => name.toLowerCase().replace(/[^a-z]/g, ''))
  const [question, answer] = [QUESTION, ANSWER].map(known => names.findIndex(name => known.has(name)))
  if (question !== undefined && answer !== undefined && question >= 0 && answer >= 0) {
    const unread = head.cells.filter((name, at) => at !== question && at !== answer && name !== '')
    return { question, answer, unread, records: rest }
  }
  const isPair = records.every(({ cells }) => cells.length === 2)
  const asked = records.filter(({ cells }) => /\?\W*$/.test(cells[0] ?? '')).length
  return isPair && asked > records.length / 2 ? { question: 0, answer: 1, unread: [], records } : null
}

const QUESTION: ReadonlySet<string> = new Set([
  'question',
  'questions',
  'q',
  'faq',
  'ask',
  'asked',
  'questiontext',
  'prompt',
  'frage',
  'fragen',
  'pregunta',
  'preguntas',
])
const ANSWER: ReadonlySet<string> = new Set([
  'answer',
  'answers',
  'a',
  'reply',
  'response',
  'answertext',
  'ouranswer',
  'antwort',
  'antworten',
  'respuesta',
  'respuestas',
])

function toRows({ question, answer, unread, records }: Table): ReadRows | OddTable {
  const all = records.map(({ row, cells }) => ({
    row,
    question: plain(cells[question] ?? '').replace(/\s+/g, ' '),
    answer: plain(cells[answer] ?? ''),
  }))
  const odd = all.flatMap(one => {
    const why = whyOdd(one)
    return why === null ? [] : [{ row: one.row, why }]
  })
  const rows = all.filter(row => whyOdd(row) === null)
  return rows.length + odd.length === 0
    ? { why: 'It has names of columns and no rows below them.' }
    : { rows, odd, unread }
}

function whyOdd({ question, answer }: FaqRow): string | null {
  if (!/\p{L}/u.test(question)) return 'There is no question in it.'
  return answer === '' ? 'There is no answer in it.' : null
}

/** Cells that come from a website are pages in small. */
function plain(cell: string): string {
  if (isHtml(cell)) return toAnswer(blocksOfHtml(cell))
  const hasMarks = /<\/?(?:br|b|strong|i|em|a|span)\b[^>]*>/i.test(cell)
  return toAnswer(hasMarks ? blocksOfHtml(cell.replaceAll('\n', '<br>')) : blocksOf(cell))
}
