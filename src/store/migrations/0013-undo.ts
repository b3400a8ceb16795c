import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Adds what somebody of the staff did with a request and can still take back. */
export const undo: Migration = { up: addColumn }

async function addColumn({ schema }: Kysely<unknown>): Promise<void> {
  await schema.alterTable('requests').addColumn('undo', 'text').execute()
}
