import { own } from '../core/model/own.ts'
import type { SealedPlace } from './encryption.ts'
import type { Tables } from './schema/tables.ts'

type SealedColumn<Row> = Extract<keyof Row, `sealed${string}`>

/** Tables that hold something sealed. */
export type SealedTable = {
  [Name in keyof Tables]: SealedColumn<Tables[Name]> extends never ? never : Name
}[keyof Tables]

type Register = {
  readonly [Name in SealedTable]: {
    /** The primary key: what places are made from, in this order. */
    readonly key: readonly [keyof Tables[Name], ...(keyof Tables[Name])[]]
    /** For each column that is sealed, the place it is sealed for. */
    readonly places: Readonly<Record<SealedColumn<Tables[Name]>, (...key: readonly string[]) => string>>
  }
}

const itself = (id = ''): string => id

/**
 * Every column that is sealed. Nothing can be sealed for a place that is not made here, and a column called `sealed…` that is
 * missing here does not compile: so whatever is sealed is sealed anew with a new secret, and counted. Places never change:
 * what was sealed for another cannot be opened.
 */
export const SEALED_COLUMNS = {
  sealed_keys: { key: ['name'], places: { sealed: itself } },
  turns: { key: ['turn'], places: { sealed_address: itself } },
  dialogs: { key: ['person', 'conversation'], places: { sealed_state: (...key) => key.join('/') } },
  requests: {
    key: ['id'],
    places: {
      sealed_person: id => `request/${id}/person`,
      sealed_details: id => `request/${id}/details`,
      sealed_claimant: id => `request/${id}/claimant`,
    },
  },
  audit: { key: ['id'], places: { sealed_by: id => `audit/${id}` } },
  kept_questions: { key: ['turn'], places: { sealed_question: itself } },
} as const satisfies Register

/** The place that a column of a row is sealed for; `key` is the row's primary key. */
export function placeOf<Name extends SealedTable>(
  table: Name,
  column: SealedColumn<Tables[Name]>,
  ...key: readonly string[]
): SealedPlace {
  const places: Readonly<Record<string, (...key: readonly string[]) => string>> = SEALED_COLUMNS[table].places
  return (own(places, column)?.(...key) ?? '') as SealedPlace
}
