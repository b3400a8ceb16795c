import { stripVTControlCharacters } from 'node:util'

/** Longest line that is easy to read, in characters, however wide the window is. */
const READABLE = 100

/** What a line of a list begins with. */
const MARK = /^ *(?:• |\d+\. )/u

/** Breaks lines between words so that none is longer than the window; what continues a list's line stands under its words. */
export function wrap(text: string, columns: number | null): string {
  if (columns === null) return text
  const most = Math.min(columns, READABLE)
  return text
    .split('\n')
    .map(line => wrapLine(line, most))
    .join('\n')
}

/** A word that is longer than a line, such as an address, stays whole: it can be copied. */
function wrapLine(line: string, most: number): string {
  const indent = ' '.repeat(widthOf(MARK.exec(stripVTControlCharacters(line))?.[0] ?? ''))
  const lines: string[] = []
  for (const word of line.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && widthOf(last) + 1 + widthOf(word) <= most) lines.splice(-1, 1, `${last} ${word}`)
    else lines.push(last === undefined ? word : indent + word)
  }
  return lines.join('\n')
}

/** In characters as people count them; colours take no room. */
function widthOf(text: string): number {
  return stripVTControlCharacters(text).length
}
