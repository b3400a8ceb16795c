import { own } from '../../core/model/own.ts'
import { isDay, isWebAddress } from './fields.ts'
import { slugOf } from './slug.ts'

/** What somebody meant who wrote something else into a field, as it would be right; null where that is not plain. */
export function suggestValue(field: string, written: string): string | null {
  const meant = own(READERS, field)?.(written.trim()) ?? null
  return meant === written ? null : meant
}

const READERS: Readonly<Record<string, (written: string) => string | null>> = {
  country: countryOf,
  timeZone: zoneOf,
  website: addressOf,
  booking: addressOf,
  reviewed: dayOf,
  reviewBy: dayOf,
  example: trueOrFalse,
  keepQuestions: trueOrFalse,
  related: topicOf,
  formerly: topicOf,
}

const ENGLISH = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']

/** Countries that are no more have codes, too, which stand for others now. */
function isCountry(code: string): boolean {
  return ENGLISH.of(code) !== undefined && new Intl.Locale(`und-${code}`).region === code
}

/** `Germany` is DE, and so is `de`. */
function countryOf(name: string): string | null {
  const asked = name.toLowerCase()
  const isNamed = (code: string): boolean => [code, ENGLISH.of(code)].some(one => one?.toLowerCase() === asked)
  const known = LETTERS.flatMap(first => LETTERS.map(second => `${first}${second}`)).find(
    code => isCountry(code) && isNamed(code),
  )
  return known ?? own(ALSO_CALLED, asked) ?? null
}

const ALSO_CALLED: Readonly<Record<string, string>> = {
  uk: 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  britain: 'GB',
  'great britain': 'GB',
  usa: 'US',
  america: 'US',
}

/** `Berlin` is Europe/Berlin. */
function zoneOf(name: string): string | null {
  const place = name.replaceAll(' ', '_').toLowerCase()
  return Intl.supportedValuesOf('timeZone').find(zone => zone.toLowerCase().endsWith(`/${place}`)) ?? null
}

function addressOf(written: string): string | null {
  const whole = `https://${written.replace(/^[a-z]+:\/\//i, '')}`
  return /\.\p{L}{2}/u.test(whole) && isWebAddress(whole) ? whole : null
}

/** Days with dots begin with the day of the month; with strokes nobody knows which is which. */
function dayOf(written: string): string | null {
  const [, date = '', month = '', year = ''] = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(written) ?? []
  const iso = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  return isDay(iso) ? iso : null
}

function trueOrFalse(written: string): string | null {
  if (/^(?:yes|y|on|ja|oui|s[iì]|1)$/i.test(written) || /^true$/i.test(written)) return 'true'
  return /^(?:no|n|off|nein|non|0|false)$/i.test(written) ? 'false' : null
}

function topicOf(written: string): string | null {
  return slugOf(written.replace(/\.md$/, '')) || null
}
