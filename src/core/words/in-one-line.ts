/** A person's words in one line: where they broke theirs, a stroke stands. */
export function inOneLine(words: string): string {
  return words.replace(/\s+/g, gap => (gap.includes('\n') ? ' / ' : gap)).trim()
}
