import { groupRuns, wordsOf, type TextRun } from '../../src/core/model/rich-text.ts'
import { writePieces, type TextPiece, type PieceStyle } from '../shared/pieces.ts'
import { bareLink, encodeAddress, escape } from './escape.ts'

/** Writes pieces of a text in Discord's Markdown. Whatever could mean something to Discord but does not to us is escaped. */
export function write(pieces: readonly TextPiece[]): string {
  return writePieces(pieces, STYLE)
}

/** Writes runs in one line, marks around as many of them as are alike. */
export function writeRuns(runs: readonly TextRun[]): string {
  return groupRuns(runs, run => run.bold)
    .map(bold => marked(writeSlanted(bold), bold[0].bold ? '**' : ''))
    .join('')
}

const STYLE: PieceStyle = { bullet: '- ', indent: '  ', write: writeRuns }

function writeSlanted(runs: readonly TextRun[]): string {
  return groupRuns(runs, run => run.italic)
    .map(slanted => marked(writeLinks(slanted), slanted[0].italic ? '*' : ''))
    .join('')
}

function writeLinks(runs: readonly TextRun[]): string {
  return groupRuns(runs, run => run.link)
    .map(linked =>
      linked[0].link === null ? linked.map(run => escape(run.text)).join('') : link(wordsOf(linked), linked[0].link),
    )
    .join('')
}

function marked(written: string, mark: string): string {
  return written.trim() === '' ? written : `${mark}${written}${mark}`
}

/** Discord links to web addresses only; a mail address or number is written out. */
function link(words: string, url: string): string {
  if (!/^https?:\/\//i.test(url)) {
    const [label, address] = [escape(words), escape(url.replace(/^(?:mailto|tel):/i, ''))]
    return label === address ? label : `${label} (${address})`
  }
  return /:\/\//.test(words) ? bareLink(url) : `[${escape(words)}](<${encodeAddress(url)}>)`
}
