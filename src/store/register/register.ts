import { own } from '../../core/model/own.ts'
import type { RegisterEntry, RegisterOf } from './register-entry.ts'
import { PEOPLE } from './register-people.ts'
import { STAFF } from './register-staff.ts'
import type { Tables } from '../schema/tables.ts'

/**
 * Every table and column there is, and what it holds of people. A column that is missing here does not compile; a test holds it
 * against the schema as the migrations make it, and docs/privacy.md shows it.
 */
export const REGISTER: RegisterOf<keyof Tables> = { ...PEOPLE, ...STAFF }

/** Tables in which every row is somebody's. */
type Personal = {
  [Name in keyof Tables]: Tables[Name] extends { readonly person: string } ? Name : never
}[keyof Tables]

/** Tables out of which a person who is forgotten is deleted. */
export const DELETED: readonly Personal[] = Object.keys(REGISTER).filter(isDeleted)

function isDeleted(table: string): table is Personal {
  const entry = own<RegisterEntry>(REGISTER, table)
  return entry?.of === 'people' && entry.forgetting === 'deleted'
}
