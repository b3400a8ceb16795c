import { isObject } from './block-kit.ts'

/** Everything a person who sees blocks can read, in its order, labels of buttons included, as it is shown. */
export function shownText(blocks: unknown): string {
  return textsIn(blocks).map(shown).join('\n')
}

/** A text in Slack's markup as it is shown: links by their words, escapes undone, marks of style gone. */
export function shown(written: string): string {
  return written
    .replace(/<(?:[^<>|]*\|)?([^<>]*)>/g, '$1')
    .replace(/(?<![\p{L}\p{N}])[*_](?=\S)|(?<=\S)[*_](?![\p{L}\p{N}])/gu, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}

function textsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(textsIn)
  if (!isObject(value)) return []
  const { text } = value
  const own = typeof text === 'string' ? [text] : []
  return [
    ...own,
    ...Object.entries(value).flatMap(([name, inner]) => (name === 'text' && own.length > 0 ? [] : textsIn(inner))),
  ]
}
