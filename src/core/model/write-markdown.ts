import type { Markdown } from './intent.ts'
import { groupRuns, markOf, type RichText, type TextRun } from './rich-text.ts'

/** Writes blocks as restricted Markdown: reading it again gives the same blocks. For reports and for pages that are Markdown. */
export function writeMarkdown(text: RichText): Markdown {
  return text
    .map(block =>
      block.kind === 'paragraph'
        ? writeLine(block.runs, '')
        : block.items
            .map(
              item =>
                `${'  '.repeat(item.depth)}${markOf(item, '- ')}${writeLine(item.runs, '  '.repeat(item.depth + 1))}`,
            )
            .join('\n'),
    )
    .join('\n\n')
}

/** A line break is a backslash at the end; what follows stands under the words before it. */
function writeLine(runs: readonly TextRun[], indent: string): string {
  return groupRuns(runs, run => run.bold)
    .map(group => styled(writeSlanted(group), group[0].bold ? '**' : ''))
    .join('')
    .replace(/^(?:(\d+)([.)])(?=\s|$)|[-+#>])/, (mark, number?: string, point?: string) =>
      number === undefined ? `\\${mark}` : `${number}\\${point}`,
    )
    .replaceAll('\n', `\\\n${indent}`)
}

function writeSlanted(runs: readonly TextRun[]): string {
  return groupRuns(runs, run => run.italic)
    .map(group => styled(group.map(writeRun).join(''), group[0].italic ? '*' : ''))
    .join('')
}

function writeRun({ text, link }: TextRun): string {
  if (link === null) return escape(text)
  return link === text ? `<${link}>` : `[${escape(text)}](${/[()\s]/.test(link) ? `<${link}>` : link})`
}

/** Marks of style stand against words. */
function styled(written: string, mark: string): string {
  if (mark === '') return written
  const words = written.trim()
  return words === '' ? written : written.replace(words, () => `${mark}${words}${mark}`)
}

function escape(text: string): string {
  return text
    .replaceAll(/[\\*`[\]]/g, String.raw`\$&`)
    .replaceAll(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, String.raw`\_`)
    .replaceAll(/<(?=https?:|mailto:|tel:)|&(?=(?:amp|lt|gt|quot|nbsp|#\d{1,7}|#x[\da-f]{1,6});)/gi, String.raw`\$&`)
}
