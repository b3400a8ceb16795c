/** Words that are numbers, or stand in one that is dictated. */
const NUMBER_WORDS: ReadonlySet<string> = new Set(
  `zero oh nought double triple one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand`.split(/\s+/),
)

/** From here on a number in words tells as much as one in digits, such as an age. */
const TELLING: ReadonlySet<string> = new Set(
  `eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty
  ninety`.split(/\s+/),
)

/** So many number words in a row are somebody's number. */
const DICTATED_FROM = 3

/** Tells whether a word is, or begins with, a digit of any script. */
export function isNumber(word: string): boolean {
  return /\p{N}/u.test(word)
}

/** What stands around a number. */
export interface NumberContext {
  readonly gapBefore: string
  readonly gapAfter: string
  readonly next: string
  readonly afterNext: string
}

/** How many sessions or minutes, or how much money: numbers that say nothing of who asks. No amount begins with a nought, as the ends of telephone numbers do. */
export function isAmount(word: string, { gapBefore, gapAfter, next, afterNext }: NumberContext): boolean {
  const [, digits = '', unit = ''] = /^((?!0\d)\d{1,4})(\p{L}*)$/u.exec(word) ?? []
  if (digits === '') return false
  if (/[$€£]\s?$/.test(gapBefore) || /^\s?[$€£%]/.test(gapAfter)) return true
  if (unit !== '')
    return UNITS.test(unit) || (/^(?:st|nd|rd|th)$/.test(unit) && /^(?:session|appointment|time|visit)s?$/.test(next))
  return UNITS.test(next) && afterNext !== 'old' && afterNext !== 'ago' && afterNext !== 'pregnant'
}

const UNITS =
  /^(?:sessions?|appointments?|appts?|visits?|meetings?|minutes?|mins?|hours?|hrs?|h|weeks?|euros?|eur|pounds?|quid|dollars?|bucks|usd|gbp|percent|times|people|x)$/

/** For each word, whether it is part of a number that was written out and tells something. */
export function writtenOut(words: readonly string[]): readonly boolean[] {
  const marks = words.map(() => false)
  for (let from = 0; from < words.length; from++) {
    const to = endOfRun(words, from)
    const run = words.slice(from, to)
    const tells = run.some(word => TELLING.has(word)) && !UNITS.test(words[to] ?? '')
    if (run.length >= DICTATED_FROM || tells) marks.fill(true, from, to)
    from = to
  }
  return marks
}

function endOfRun(words: readonly string[], from: number): number {
  let to = from
  while (NUMBER_WORDS.has(words[to] ?? '')) to += 1
  return to
}
