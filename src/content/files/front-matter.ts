/** A Markdown file in its two parts: the fields between the lines of three dashes, and the text below them. */
export interface FrontMatter {
  readonly head: string
  /** Line on which the fields begin, counted from 1. */
  readonly headLine: number
  readonly body: string
  /** The text as it stands, with the blank lines around it. */
  readonly rest: string
  /** Line on which the text begins, counted from 1. */
  readonly bodyLine: number
}

/** Takes a file apart. Null when it does not begin with fields between two lines of three dashes. */
export function splitFrontMatter(text: string): FrontMatter | null {
  const [, head, rest] = /^---[ \t]*\n((?:.*\n)*?)---[ \t]*(?:\n([^]*))?$/.exec(text) ?? []
  if (head === undefined) return null
  const whole = rest ?? ''
  const blank = /^\s*/.exec(whole)?.[0] ?? ''
  const linesAbove = head.split('\n').length + 1 + blank.split('\n').length - 1
  return { head, headLine: 2, body: whole.trim(), rest: whole, bodyLine: linesAbove + 1 }
}
