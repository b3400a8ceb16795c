/** A stretch of text in one style, not yet escaped. */
export interface Run extends Style {
  readonly text: string
}

/** How a stretch of text looks. */
export interface Style {
  readonly bold: boolean
  readonly italic: boolean
  /** Where it leads; null where it is no link. */
  readonly link: string | null
}

/** Text that looks like text. */
export const PLAIN: Style = { bold: false, italic: false, link: null }

/** Text without lone halves of characters, and without control characters that Slack refuses or that turn writing round. */
export function visible(text: string): string {
  return text.toWellFormed().replace(/(?![\n\t])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu, '')
}
