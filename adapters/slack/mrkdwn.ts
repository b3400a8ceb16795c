import { own } from '../../src/core/model/own.ts'
import { visible, type Run } from './run.ts'

/** Writes runs in Slack's markup. Whatever could mean something to Slack but does not to us is defused. */
export function writeRuns(runs: readonly Run[]): string {
  return runs.map(writeRun).join('')
}

/** Writes one run in Slack's markup. */
export function writeRun(run: Run): string {
  return run.text
    .split('\n')
    .map(line => writeLine(line, run))
    .join('\n')
}

/** Writes text that others wrote, in one line. */
export function writeText(text: string): string {
  return escape(withoutMarks(visible(text).replace(/\s+/g, ' ').trim()))
}

/** Writes a link of ours. */
export function writeLink(url: string, label: string): string {
  const words = visible(label).replaceAll('|', '¦').replace(/\s+/g, ' ')
  return `<${escape(visible(url).replace(/[<>|\s]/g, encodeURIComponent))}|${escape(words)}>`
}

/** Slack reads a style only where its marks stand against words, and never over the end of a line. */
function writeLine(line: string, { bold, italic, link }: Run): string {
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
