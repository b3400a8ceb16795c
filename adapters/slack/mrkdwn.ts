import { own } from '../../src/core/model/own.ts'
import { groupRuns, type TextRun } from '../../src/core/model/rich-text.ts'
import { writePieces, type TextPiece, type PieceStyle } from '../shared/pieces.ts'
import { visible } from './visible.ts'
import { oneLine } from '../../src/core/model/one-line.ts'

/** Longest address that is hidden behind a link's words, in characters; a longer one would not fit beside its text. */
const LINK_MAX = 500

/** Writes pieces of a text in Slack's markup. */
export function writeMrkdwn(pieces: readonly TextPiece[]): string {
  return writePieces(pieces, STYLE)
}

/** Writes runs in Slack's markup. Whatever could mean something to Slack but does not to us is defused. */
export function writeRuns(runs: readonly TextRun[]): string {
  return groupRuns(runs, run => run.link)
    .flatMap(group => (mayLead(group[0].link) ? group : writtenOut(group)))
    .map(writeRun)
    .join('')
}

const STYLE: PieceStyle = { bullet: '• ', indent: '    ', write: writeRuns }

/** Writes text that others wrote, in one line. */
export function writeText(text: string): string {
  return escape(withoutMarks(oneLine(visible(text))))
}

/** Writes a link of ours. */
export function writeLink(url: string, label: string): string {
  const words = visible(label).replaceAll('|', '¦').replace(/\s+/g, ' ')
  return `<${escape(visible(url).replace(/[<>|\s]/g, encodeURIComponent))}|${escape(words)}>`
}

function mayLead(link: string | null): boolean {
  return link === null || (/^(?:https?:\/\/|mailto:|tel:)/i.test(link) && link.length <= LINK_MAX)
}

/** What leads to nowhere we would send people is written out. */
function writtenOut(runs: readonly TextRun[]): readonly TextRun[] {
  const plain = runs.map(run => ({ ...run, link: null }))
  return [...plain, { text: ` (${runs[0]?.link ?? ''})`, bold: false, italic: false, link: null }]
}

function writeRun(run: TextRun): string {
  return visible(run.text)
    .split('\n')
    .map(line => writeLine(line, run))
    .join('\n')
}

/** Slack reads a style only where its marks stand against words, and never over the end of a line. */
function writeLine(line: string, { bold, italic, link }: TextRun): string {
  const words = line.trim()
  if (words === '') return line
  const at = line.indexOf(words)
  const written = link === null ? escape(withoutMarks(words)) : writeLink(link, words)
  const slanted = italic ? `_${written}_` : written
  return line.slice(0, at) + (bold ? `*${slanted}*` : slanted) + line.slice(at + words.length)
}

/** Three characters begin and end everything that Slack acts upon, pings too. Source: Slack's "Formatting text". */
function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

const LOOKALIKES: Readonly<Record<string, string>> = { '*': '∗', _: 'ˍ', '~': '∼', '`': 'ˋ' }

/** Slack has no way to escape its marks of style: where one stands at the edge of a word, one that looks like it is shown. */
function withoutMarks(text: string): string {
  return text.replace(/(?<![\p{L}\p{N}])[*_~`]|[*_~`](?![\p{L}\p{N}])/gu, mark => own(LOOKALIKES, mark) ?? mark)
}
