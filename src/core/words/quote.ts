import type { Markdown } from '../model/intent.ts'

/** Puts a person's words into Markdown as they are: what would be a mark is none, and lines stay apart. */
export function quote(words: string): Markdown {
  return words
    .replace(/[!-/:-@[-`{-~]/g, mark => (PLAIN.has(mark) ? mark : `\\${mark}`))
    .replace(/^([^\S\n]*)(\d+)\\?([.)])/gm, '$1$2\\$3')
    .replace(/\s+/g, gap => (gap.includes('\n') ? ' / ' : gap))
    .trim()
}

/** Marks that mean nothing in Markdown wherever they stand. A full stop does, after a number that begins a line. */
const PLAIN: ReadonlySet<string> = new Set([',', '.', "'", '"', ';', '?', '/', '%', '$', '=', '@', ':'])
