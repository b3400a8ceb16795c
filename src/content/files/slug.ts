import { own } from '../../core/model/own.ts'

/** Longest name of a file that is made of words, in characters. */
const SLUG_MAX = 60

/** Makes the short name of a file from words, such as `what-a-visit-costs`. Empty where no letter or digit is among them. */
export function slugOf(words: string): string {
  const whole = words
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replace(/[ßæœøł]/g, letter => own(PLAIN, letter) ?? letter)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return whole.length <= SLUG_MAX
    ? whole
    : whole
        .slice(0, SLUG_MAX + 1)
        .replace(/-[^-]*$/, '')
        .slice(0, SLUG_MAX)
}

/** Letters that are no others with a mark. */
const PLAIN: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l' }
