import { PLAIN, type TextRun, type TextStyle } from '../../src/core/model/rich-text.ts'

/** Bold, slanted, and a link with its words: Slack reads a style only where its marks stand at the edges of words. */
const MARKED =
  /(?<![\p{L}\p{N}])\*(?<bold>[^*\n]+)\*(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])_(?<slanted>[^_\n]+)_(?![\p{L}\p{N}])|<(?<url>[^|<>]+)\|(?<words>[^<>]+)>/gu

/** Reads Slack's markup back as runs, as Slack does when it shows a message. */
export function readMrkdwn(written: string, style: TextStyle = PLAIN): readonly TextRun[] {
  const runs: TextRun[] = []
  let done = 0
  for (const found of written.matchAll(MARKED)) {
    runs.push(...plainRuns(written.slice(done, found.index), style), ...readMarked(found.groups ?? {}, style))
    done = found.index + found[0].length
  }
  return [...runs, ...plainRuns(written.slice(done), style)]
}

function readMarked(
  { bold, slanted, url, words }: Partial<Record<string, string>>,
  style: TextStyle,
): readonly TextRun[] {
  if (bold !== undefined) return readMrkdwn(bold, { ...style, bold: true })
  if (slanted !== undefined) return readMrkdwn(slanted, { ...style, italic: true })
  return plainRuns(words ?? '', { ...style, link: unescape(url ?? '') })
}

function plainRuns(written: string, style: TextStyle): readonly TextRun[] {
  return written === '' ? [] : [{ ...style, text: unescape(written) }]
}

function unescape(written: string): string {
  return written.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
}
