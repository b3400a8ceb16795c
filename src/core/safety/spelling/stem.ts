/** Takes the ending off a word, roughly, so that "swallowed" and "swallowing" are one. */
export function stemOf(word: string): string {
  if (word.length < 5) return word
  const ending = ENDINGS.find(end => word.endsWith(end) && word.length - end.length >= 3)
  if (ending === undefined) return withoutE(word)
  const stem = word.slice(0, word.length - ending.length)
  if (ending === 'ied' || ending === 'ies') return `${stem}y`
  return withoutE(withoutDouble(stem))
}

// The longest first.
const ENDINGS = ['ingly', 'edly', 'ings', 'ing', 'ied', 'ies', 'ers', 'er', 'ed', 'es', 'ly', 's']

function withoutDouble(stem: string): string {
  const last = stem.at(-1) ?? ''
  return stem.length > 3 && last === stem.at(-2) && !'lsz'.includes(last) ? stem.slice(0, -1) : stem
}

function withoutE(stem: string): string {
  return stem.length > 3 && stem.endsWith('e') ? stem.slice(0, -1) : stem
}
