/** Text without lone halves of characters, and without control characters that Slack refuses or that turn writing round. */
export function visible(text: string): string {
  return text.toWellFormed().replace(/(?![\n\t])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu, '')
}
