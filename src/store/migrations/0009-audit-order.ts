import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Adds the place of an entry among those of its request. Entries from before come first, in the order of their times. */
export const auditOrder: Migration = { up: addOrdinal }

async function addOrdinal({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .alterTable('audit')
    .addColumn('ordinal', 'integer', column => column.notNull().defaultTo(0))
    .execute()
}
