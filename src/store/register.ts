import type { RegisterOf } from './register-entry.ts'
import { PEOPLE } from './register-people.ts'
import { STAFF } from './register-staff.ts'
import type { Tables } from './tables.ts'

/**
 * Every table and column there is, and what it holds of people. A column that is missing here does not compile; a test holds it
 * against the schema as the migrations make it, and docs/privacy.md shows it.
 */
export const REGISTER: RegisterOf<keyof Tables> = { ...PEOPLE, ...STAFF }
