/** Words in one line: a line end is a space, and so are several of them; none stands at either end. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
