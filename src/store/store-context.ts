import type { Kysely } from 'kysely'
import type { Database } from './schema/database.ts'
import type { Keys } from './key-ring.ts'
import type { Tables } from './schema/tables.ts'

/** What every part of the store works with. */
export interface StoreContext extends Keys {
  readonly db: Kysely<Tables>
  readonly writeSoon: Database['writeSoon']
  readonly alone: Database['alone']
  readonly scrub: Database['scrub']
  /** True where many write at the same time, so that rows that others hold are left to them. */
  readonly skipsLocked: boolean
  /** Milliseconds since the Unix epoch. */
  now(): number
}
