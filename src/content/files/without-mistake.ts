/** What stands before a value: steps to the right, hyphens, a name. */
const VALUE = /^(?<before>\s*(?:- +)*(?:[\w.-]+:[ \t]+)?)(?<value>.*)$/

/**
 * A text whose line, counted from 0, is made one that can be read: its value a plain text, or else nothing at all. All other lines
 * stay as and where they are, so that they can be looked at. Null where nothing is left to take away.
 */
export function withoutMistake(text: string, at: number): string | null {
  const lines = text.split('\n')
  const line = lines[at] ?? ''
  if (line.trim() === '') return null
  const { before = '', value = '' } = VALUE.exec(line)?.groups ?? {}
  const quoted = `${before.replaceAll('\t', '  ')}${JSON.stringify(value.replace(/["']/g, ''))}`
  return lines.with(at, quoted === line ? '' : quoted).join('\n')
}
