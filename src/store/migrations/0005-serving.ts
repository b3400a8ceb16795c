import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Makes the tables of who serves which edition. */
export const serving: Migration = {
  async up({ schema }: Kysely<unknown>) {
    await schema
      .createTable('instances')
      .addColumn('id', 'text', column => column.primaryKey())
      .addColumn('edition', 'integer', column => column.notNull())
      .addColumn('failed', 'integer')
      .addColumn('smoke', 'text')
      .addColumn('seen_at_ms', 'bigint', column => column.notNull())
      .execute()
    await schema
      .createTable('reached')
      .addColumn('edition', 'integer', column => column.primaryKey())
      .addColumn('at_ms', 'bigint', column => column.notNull())
      .execute()
  },
}
