/** A value that begins with a quotation mark: behind a name, a hyphen, or within a list in one line. */
const OPENING = /^(?:\s*(?:- +)*(?:[\w.-]+:[ \t]+)?|.*[[{,:][ \t]*)(?<mark>["'])(?<rest>.*)$/

/** What can only be the next field, member or end, and no text that goes on. */
const NEXT = /^\s*(?:- |[\w.-]+:(?:\s|$)|---|$)/

/** Where the first quotation mark stands that its own line does not close, though the next line begins something else. Null: nowhere. */
export function openedAt(text: string): number | null {
  const lines = text.split('\n')
  let offset = 0
  for (const [at, line] of lines.entries()) {
    const { mark, rest } = OPENING.exec(line)?.groups ?? {}
    if (mark !== undefined && rest !== undefined && !isClosed(mark, rest) && NEXT.test(lines[at + 1] ?? ''))
      return offset + line.length - rest.length - 1
    offset += line.length + 1
  }
  return null
}

function isClosed(mark: string, rest: string): boolean {
  return mark === '"' ? /^(?:[^"\\]|\\.)*"/.test(rest) : /^(?:[^']|'')*'/.test(rest)
}
