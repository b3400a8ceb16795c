import { html } from 'hono/html'
import { options, type Options } from './form-fields.ts'
import type { Html } from '../web/html.ts'

const NAMES = new Intl.DisplayNames('en-GB', { type: 'region', fallback: 'none' })

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']

let found: Options | null = null

/** Two letters and what they stand for, where they stand for a country, in the order of the names. */
export function countries(): Options {
  found ??= findCountries()
  return found
}

/** Tries every two letters, and takes some milliseconds. */
function findCountries(): Options {
  const all = LETTERS.flatMap(first =>
    LETTERS.flatMap(second => {
      const name = NAMES.of(`${first}${second}`)
      return name === undefined ? [] : [[`${first}${second}`, name] as const]
    }),
  )
  return all.toSorted(([, a], [, b]) => a.localeCompare(b))
}

/** The name of a country by its two letters; what is none of them as it stands. */
export function countryName(code: string): string {
  if (code === 'other') return 'any other country'
  return /^[A-Z]{2}$/.test(code) ? (NAMES.of(code) ?? code) : code
}

/** The list that a country is picked from; `other` is none of those. */
export function countryOptions(value: string): Html {
  return options([['', 'not said'], ...countries(), ['other', 'another one']], value)
}

/** The list that a time zone is picked from, by continent: a letter typed there leads to the city. */
export function zoneOptions(value: string): Html {
  const zones = Intl.supportedValuesOf('timeZone').filter(zone => zone.includes('/'))
  const byContinent = Map.groupBy(zones, zone => zone.split('/')[0] ?? '')
  const isOdd = value !== '' && !zones.includes(value)
  return html`<option value="">not said</option>
    ${isOdd ? html`<option selected>${value}</option>` : ''}
    ${[...byContinent].map(
      ([continent, all]) =>
        html`<optgroup label="${continent}">
          ${all.map(zone => html`<option value="${zone}" ${zone === value ? html`selected` : ''}>${cityIn(zone)}</option>`)}
        </optgroup>`,
    )}`
}

function cityIn(zone: string): string {
  return zone.split('/').slice(1).toReversed().join(', ').replaceAll('_', ' ')
}
