import * as v from 'valibot'
import { isSome } from '../../core/model/some.ts'
import type { Some } from '../../core/model/some.ts'

/** A text that says something. */
export const words = v.pipe(v.string(), v.nonEmpty('There is no text here.'))

/** A day such as `2026-11-01`, and one that exists. */
export const day = v.pipe(
  v.string(),
  v.check(isDay, issue => `"${issue.input}" is not a day written as year-month-day.`),
)

/** A country as ISO 3166-1 alpha-2 in capitals, or `other`. */
export const country = v.pipe(
  v.string(),
  v.check(isCountry, issue => `"${issue.input}" is not a country's two capital letters, nor "other".`),
)

/** Address of a page that begins with https. */
export const webAddress = v.pipe(
  v.string(),
  v.check(isWebAddress, issue => `"${issue.input}" is not a web address that begins with https://.`),
)

/** A text that is right, or null where there is none or the name stands there without a text. */
export function orNothing(isRight: (text: string) => boolean, message: string): OrNothing {
  return v.optional(
    v.pipe(
      v.string(),
      v.transform(text => (isNothing(text) ? null : text)),
      v.check(text => text === null || isRight(text), message),
    ),
    '',
  )
}

type OrNothing = v.GenericSchema<string | undefined, string | null>

/** Reads a value one step further by a function that gives null where it cannot; then the message says so. */
export function readBy<In, Out>(read: (value: In) => Out | null, message: string): v.RawTransformAction<In, Out> {
  return v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const value = read(dataset.value)
    if (value !== null) return value
    addIssue({ message })
    return NEVER
  })
}

/** A list with at least one member, or null. */
export function asSome<T>(list: readonly T[]): Some<T> | null {
  return isSome(list) ? list : null
}

/** Tells whether a value was left out, in one of the ways people do that. */
export function isNothing(text: string): boolean {
  return text === '' || text === '~' || text === 'null'
}

/** Tells whether a text is the address of a page that begins with https. */
export function isWebAddress(text: string): boolean {
  return text.startsWith('https://') && URL.canParse(text)
}

/** Tells whether a text is a day such as `2026-11-01`, and one that exists. */
export function isDay(text: string): boolean {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : null
  return at !== null && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text)
}

function isCountry(text: string): boolean {
  return text === 'other' || /^[A-Z]{2}$/.test(text)
}
