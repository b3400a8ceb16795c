/** Longest name of a file that is made of words, in characters. */
const SLUG_MAX = 60

/** Makes the short name of a file from words, such as `what-a-visit-costs`. Empty where no letter or digit is among them. */
export function slugOf(words: string): string {
  const whole = words
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return whole.length <= SLUG_MAX
    ? whole
    : whole
        .slice(0, SLUG_MAX + 1)
        .replace(/-[^-]*$/, '')
        .slice(0, SLUG_MAX)
}
