import type { DrawnBlock } from '../../src/core/model/preview.ts'
import { PLAIN, type TextRun, type TextStyle } from '../../src/core/model/rich-text.ts'

/** An escaped character, bold, slanted, a link with its words, and an address alone. */
const MARKED =
  /\\(?<escaped>[^\p{L}\p{N}\s])|\*\*(?<bold>(?:\\.|[^\\])+?)\*\*(?!\*)|\*(?<slanted>(?:\\.|[^\\*])+)\*|\[(?<words>(?:\\.|[^\\\]])+)\]\(<(?<url>[^<>]+)>\)|<(?<bare>https?:[^<>]+)>/gu

/** Reads Discord's markup back as blocks, as Discord does when it shows a message. */
export function readMarkup(written: string): readonly DrawnBlock[] {
  return written
    .split(/\n{2,}/)
    .filter(part => part.trim() !== '')
    .map(readBlock)
}

function readBlock(part: string): DrawnBlock {
  const lines = part.split('\n')
  if (part.startsWith('-# ')) return { kind: 'small', runs: readRuns(part.slice('-# '.length), PLAIN) }
  if (!lines.every(line => /^\s*- /.test(line))) return { kind: 'paragraph', runs: readRuns(part, PLAIN) }
  return { kind: 'list', items: lines.map(line => readRuns(line.replace(/^\s*- /, ''), PLAIN)) }
}

function readRuns(written: string, style: TextStyle): readonly TextRun[] {
  const runs: TextRun[] = []
  let done = 0
  for (const found of written.matchAll(MARKED)) {
    runs.push(...plainRuns(written.slice(done, found.index), style), ...readMarked(found.groups ?? {}, style))
    done = found.index + found[0].length
  }
  return [...runs, ...plainRuns(written.slice(done), style)]
}

function readMarked(found: Partial<Record<string, string>>, style: TextStyle): readonly TextRun[] {
  const { escaped, bold, slanted, words, url, bare } = found
  if (escaped !== undefined) return plainRuns(escaped, style)
  if (bold !== undefined) return readRuns(bold, { ...style, bold: true })
  if (slanted !== undefined) return readRuns(slanted, { ...style, italic: true })
  if (words !== undefined) return readRuns(words, { ...style, link: url ?? null })
  return plainRuns(bare ?? '', { ...style, link: bare ?? null })
}

function plainRuns(text: string, style: TextStyle): readonly TextRun[] {
  return text === '' ? [] : [{ ...style, text }]
}
