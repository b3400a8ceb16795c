import { own } from '../../core/model/own.ts'
import type { Piece } from '../files/answer-text.ts'

/** A number somebody states: its value, and what it counts. */
export interface Amount extends Piece {
  /** In digits, such as `48` or `9:30`. */
  readonly value: string
  /** What it counts; null where the text does not say. */
  readonly of: Unit | null
}

/** What a number counts, as far as it matters that one is not taken for the other. */
export type Unit = 'money' | 'percent' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year' | 'visit' | 'people'

/** The numbers a text states, in digits and in words. Words count where they count something that a clinic promises. */
export function readAmounts(text: string): readonly Amount[] {
  const prose = text.toLowerCase()
  return [...prose.matchAll(NUMBER)].flatMap(found => {
    const [said] = found
    const [before, after] = [prose.slice(0, found.index), prose.slice(found.index + said.length)]
    const amount = { text: said, at: found.index, value: valueOf(said), of: unitOf(before, after) }
    return isStated(amount, before, after) ? [amount] : []
  })
}

/** Tells whether an amount is one that a text knows: the same number, of the same things or of none in particular. */
export function isKnownAmount({ value, of }: Amount, known: readonly Amount[]): boolean {
  return known.some(
    one => one.value === value && (one.of === of || one.of === null || (of === null && one.of !== 'money')),
  )
}

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const BELOW_HUNDRED: ReadonlyMap<string, number> = new Map([
  ...SMALL.map((word, value) => [word, value] as const),
  ...TENS.map((word, at) => [word, (at + 2) * 10] as const),
])
const PARTS: Readonly<Record<string, string>> = {
  half: '0.5',
  '½': '0.5',
  '¼': '0.25',
  '¾': '0.75',
  '⅓': '1/3',
  '⅔': '2/3',
}
const TIMES: Readonly<Record<string, string>> = { once: '1', twice: '2', thrice: '3', dozen: '12' }

const WORD = [...SMALL.toReversed(), ...TENS, 'hundred', 'thousand'].join('|')

/** Digits of any script with their points and colons, a part, or number words that belong together. */
const NUMBER = new RegExp(
  `\\p{Nd}+(?:[.,:]\\p{Nd}+)*|[\\p{No}\\p{Nl}]|(?<![\\p{L}-])(?:(?:${WORD})(?:(?:[\\s-]+and)?[\\s-]+(?:${WORD}))*|half|once|twice|thrice|dozen)(?![\\p{L}])`,
  'gu',
)

function valueOf(said: string): string {
  const part = own(PARTS, said) ?? own(TIMES, said)
  if (part !== undefined) return part
  if (/^[a-z]/.test(said)) return String(valueOfWords(said.split(/[\s-]+/)))
  const digits = said.normalize('NFKC').replace(/\p{Nd}/gu, digitOf)
  // 1,200 and 1200 are one number, and so are 40.00 and 40.
  return digits.replace(/,(?=\d{3}(?!\d))/g, '').replace(/[.,]0+$/, '')
}

/** Digits of a script stand in a row of ten, from a zero on. */
function digitOf(sign: string): string {
  const at = sign.codePointAt(0) ?? 0
  if (at < 128) return sign
  let zero = at
  while (zero > at - 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--
  return String(at - zero)
}

function valueOfWords(words: readonly string[]): number {
  let [sum, part] = [0, 0]
  for (const word of words) {
    if (word === 'hundred') part = Math.max(1, part) * 100
    else if (word === 'thousand') [sum, part] = [sum + Math.max(1, part) * 1000, 0]
    else part += BELOW_HUNDRED.get(word) ?? 0
  }
  return sum + part
}

const CURRENCY = '[\\p{Sc}]|\\b(?:gbp|eur|usd|chf|aud|cad|nzd|sek|dkk|nok|inr|zar)'
const UNITS: readonly (readonly [Unit, string])[] = [
  [
    'money',
    `${CURRENCY}|p\\b|pounds?|quid|pence|pennies|euros?|dollars?|bucks|cents?\\b|francs?|rand\\b|rupees?|kron(?:or|er)`,
  ],
  ['percent', '%|percent|per cent'],
  ['minute', 'min(?:ute)?s?\\b'],
  ['hour', 'h(?:ou)?rs?\\b|h\\b'],
  ['day', '(?:working |week)?days?\\b|nights?\\b'],
  ['week', 'weeks?\\b|fortnights?\\b'],
  ['month', 'months?\\b'],
  ['year', 'years?\\b|yrs?\\b'],
  ['visit', '(?:sessions?|appointments?|visits?|meetings?|conversations?|consultations?|times)\\b'],
  [
    'people',
    '(?:therapists?|counsellors?|people|persons?|members?|places|rooms|groups?|floors?|stops|miles?|metres?|meters?|km|kilomet(?:re|er)s?)\\b',
  ],
]

/** A word may stand between: `48 working hours`, `two short weeks`; and `half an hour`, `once a week`. */
const AFTER = UNITS.map(
  ([unit, words]) =>
    [
      unit,
      new RegExp(
        `^[\\s-]*(?:(?:an?|the|of|per|every|each|to \\S+|or \\S+|and a half)[\\s-]+)*(?:\\p{L}+[\\s-]+)?(?:${words})`,
        'u',
      ),
    ] as const,
)
const MONEY_BEFORE = new RegExp(
  `(?:${CURRENCY})\\s*$|\\b(?:costs?|fees? (?:is|are|of)|prices? (?:is|are|of)|charges?|charged|pay|paid|cheaper by)(?:\\s+(?:you|only|just|about|around|from|between|up|to|at|the|a|is))*\\s*$`,
  'u',
)

function unitOf(before: string, after: string): Unit | null {
  if (MONEY_BEFORE.test(before)) return 'money'
  return AFTER.find(([, pattern]) => pattern.test(after))?.[0] ?? null
}

/** A sentence that speaks of money so far. */
const OF_MONEY = /(?:\p{Sc}|\b(?:costs?|pay|paid|charged?|fees?|prices?)\b)[^.!?]*$/u

/** Words that count nothing in particular are a way of speaking: `the two of you`, `one of us`, `at once`. */
function isStated({ text, value, of }: Amount, before: string, after: string): boolean {
  if (!/^[a-z]/.test(text)) return true
  if (text === 'once' || text === 'twice' || text === 'thrice') return /^ (?:an?|per|every|each|in) /.test(after)
  if (value === '1') return of !== null && of !== 'visit' && of !== 'people'
  // `forty-eight` is no way of speaking, whatever it counts.
  return of !== null || /[a-z][\s-]+[a-z]/.test(text) || (Number(value) > 12 && OF_MONEY.test(before))
}
