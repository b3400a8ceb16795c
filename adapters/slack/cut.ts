const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** Longest thing one sees as one character that is kept whole, in characters: beyond it somebody plays with us. */
const GRAPHEME_MAX = 40

/** Cuts a text so that it has at most so many characters, an ellipsis included. Nothing one sees as one character is halved. */
export function cutAt(text: string, max: number): string {
  return text.length <= max ? text : `${text.slice(0, breakBefore(text, max - 1)).trimEnd()}…`
}

/** Where a text may be broken at the latest, at or before a place: after a space if one is near, else between two characters. */
export function breakBefore(text: string, max: number): number {
  const head = text.slice(0, max)
  const space = Math.max(head.lastIndexOf(' '), head.lastIndexOf('\n'))
  if (space > max / 2) return space + 1
  const from = Math.max(0, max - GRAPHEME_MAX)
  const near = wholeFrom(text, from)
  const ends = [...graphemes.segment(text.slice(near, max + GRAPHEME_MAX))].map(({ index }) => near + index)
  return ends.findLast(end => end > near && end <= max) ?? wholeFrom(text, max)
}

/** The same place, or the one before it if that would stand between the two halves of one character. */
function wholeFrom(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return at > 0 && code >= 0xdc00 && code <= 0xdfff ? at - 1 : at
}
