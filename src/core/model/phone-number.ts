import { ANY_PLAN, NUMBERING_PLANS, type NumberingPlan } from './numbering-plans.ts'

declare const phoneNumberBrand: unique symbol

/** One whole telephone number of one country. Only `toPhoneNumber` makes one, so that a link never dials two, or a part. */
export interface PhoneNumber {
  /** What is dialled: digits, behind a `+` where it is written for callers from abroad. */
  readonly digits: string
  /** As people of the country write it, such as `0800 111 0 111`. */
  readonly shown: string
  readonly [phoneNumberBrand]: true
}

/** A number, and what is said beside it. */
export interface SaidNumber {
  readonly number: PhoneNumber
  /** Such as `SHOUT to`; empty where nothing is. */
  readonly before: string
  /** Such as `(ambulance)` or `and choose the mental health option`; empty where nothing is. */
  readonly after: string
}

/** What a number is for: some take messages and no calls. */
export type NumberUse = 'call' | 'message'

/** Reads one whole number as it is dialled in a country (ISO 3166-1 alpha-2, or `other`). Null when it is none there. */
export function toPhoneNumber(text: string, country: string, use: NumberUse = 'call'): PhoneNumber | null {
  const shown = text.trim()
  if (!WRITTEN.test(shown)) return null
  const isFromAbroad = shown.startsWith('+')
  // "+44 (0)20 …": the nought is for callers inside the country.
  const digits = (isFromAbroad ? shown.replace('(0)', '') : shown).replaceAll(/\D/g, '')
  const plan = NUMBERING_PLANS.get(country) ?? ANY_PLAN
  const isOne = isFromAbroad ? isDialledFromAbroad(digits, plan) : isDialledInside(digits, plan, use)
  return isOne ? ({ digits: isFromAbroad ? `+${digits}` : digits, shown } as PhoneNumber) : null
}

const WRITTEN = /^[+(]?\d[\d() ./\-\u00a0\u2010\u2011\u202f]{0,40}$/

function isDialledInside(digits: string, { whole, short, message }: NumberingPlan, use: NumberUse): boolean {
  return whole.test(digits) || short.test(digits) || (use === 'message' && message.test(digits))
}

// "+44116123" and "+1988" stand in open lists, and reach nobody: short numbers have no form for abroad.
function isDialledFromAbroad(digits: string, { code, trunk, whole }: NumberingPlan): boolean {
  if (!/^[1-9]\d{7,14}$/.test(digits)) return false
  return code === '' || !digits.startsWith(code) || whole.test(trunk + digits.slice(code.length))
}

/**
 * Reads the numbers of a help line or of a clinic, as people write them: `999 or 112`, `SHOUT to 85258`, `112 or 144
 * (ambulance)`. Null when anything in it looks like a number and is not one whole number of that country.
 */
export function readNumbers(text: string, country: string, use: NumberUse = 'call'): readonly SaidNumber[] | null {
  const masked = text.trim().replaceAll(MENU, choice => choice.replaceAll(/\d/g, hideDigit))
  const found = [...masked.matchAll(NUMBER)]
  if (found.length === 0) return null
  const between = [0, ...found.map(({ index, 0: shown }) => index + shown.length)].map((from, at) =>
    masked.slice(from, found[at]?.index),
  )
  const beside = besideOf(between)
  if (beside === null || between.some(words => /\d/.test(words))) return null
  const read = found.map(([shown], at) => said(toPhoneNumber(shown, country, use), beside[at]))
  return read.every(number => number !== null) ? read : null
}

/** A number as a person writes it, with what may stand between its digits. */
const NUMBER = /(?<![\p{L}\p{N}])[+(]?\d(?:(?:[() .\-\u00a0\u2010\u2011\u202f]{0,3}|\/)\d){1,20}(?![\p{L}\p{N}])/gu

/** What one presses once connected: "then press 1", "option 2". */
const MENU =
  /\b(?:press|option|choose|select|push|taste|touche|opción|opzione|toets)\s{1,3}\d(?:\s{1,3}or\s{1,3}\d)?(?!\d)/giu

// Out of sight of what looks for numbers: private use characters, put back in what is said.
const HIDDEN = 0xe000

function hideDigit(digit: string): string {
  return String.fromCharCode(HIDDEN + Number(digit))
}

/** What stands before and after each number; null where two of them stand side by side with nothing that parts them. */
function besideOf(between: readonly string[]): readonly (readonly [before: string, after: string])[] | null {
  const parted = between.slice(1, -1).map(words => PARTS.exec(words))
  const [first = '', last = ''] = [between[0], between.at(-1)]
  const afters = parted.map((cut, at) => (between[at + 1] ?? '').slice(0, cut?.index))
  const befores = parted.map((cut, at) => (between[at + 1] ?? '').slice((cut?.index ?? 0) + (cut?.[0].length ?? 0)))
  if (parted.includes(null)) return null
  return [first, ...befores].map((before, at) => [before, [...afters, last][at] ?? ''] as const)
}

const PARTS = /(?:^|\s)(?:or|and|oder|ou|of|eller|o)\s|[,;/]/iu

function said(number: PhoneNumber | null, beside: readonly [string, string] | undefined): SaidNumber | null {
  if (number === null || beside === undefined) return null
  const [before, after] = beside.map(words => words.replaceAll(/[\ue000-\ue009]/g, showDigit).trim())
  return { number, before: before ?? '', after: after ?? '' }
}

function showDigit(hidden: string): string {
  return String(hidden.charCodeAt(0) - HIDDEN)
}

/** Writes numbers as people read them, with nothing to press: for where there is only text. */
export function sayNumbers(numbers: readonly SaidNumber[]): string {
  return writeNumbers(
    numbers,
    ({ shown }) => shown,
    words => words,
  )
}

/** Writes numbers as people read them, `or` between them; `write` makes one number a link, or bold. */
export function writeNumbers(
  numbers: readonly SaidNumber[],
  write: (number: PhoneNumber) => string,
  say: (words: string) => string,
): string {
  return numbers
    .map(({ number, before, after }) =>
      [before && say(before), write(number), after && say(after)].filter(Boolean).join(' '),
    )
    .join(' or ')
}
