const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** Longest thing one sees as one character that is kept whole, in characters: beyond it somebody plays with us. */
const GRAPHEME_MAX = 40

/**
 * Cuts a text so that it has at most so many characters, an ellipsis included. Nothing one sees as one character is halved.
 *
 * @example
 * cutAt('A first conversation is free.', 24) // → 'A first conversation…'
 * cutAt('It is free.', 20) // → 'It is free.'
 */
export function cutAt(text: string, max: number): string {
  return text.length <= max ? text : `${text.slice(0, breakBefore(text, max - 1)).trimEnd()}…`
}

/** Where a text may be broken at the latest, at or before a place: after a space if one is near, else between two characters. */
export function breakBefore(text: string, max: number): number {
  const head = text.slice(0, max)
  const space = Math.max(head.lastIndexOf(' '), head.lastIndexOf('\n'))
  return wholeBefore(text, space > max / 2 ? space + 1 : max)
}

/** The last place, at or before another, that stands between two things one sees as one character each. */
function wholeBefore(text: string, max: number): number {
  if (text.length <= max) return text.length
  const from = surelyWhole(text, max - GRAPHEME_MAX)
  const starts = [...graphemes.segment(text.slice(from, max + GRAPHEME_MAX))].map(({ index }) => from + index)
  const last = starts.findLast(start => start > 0 && start <= max) ?? 0
  return max - last > GRAPHEME_MAX || last === 0 ? betweenHalves(text, max) : last
}

/** The last place before another that is surely whole, whatever stands before it: a plain letter begins there. Else the start. */
function surelyWhole(text: string, before: number): number {
  let at = Math.max(0, before)
  while (at > 0 && !/[!-~]/.test(text.charAt(at))) at -= 1
  return at
}

/** The same place, or the one before it if that would stand between the two halves of one character. */
function betweenHalves(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return at > 0 && code >= 0xdc00 && code <= 0xdfff ? at - 1 : at
}
