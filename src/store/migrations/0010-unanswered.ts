import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Adds how many of a person's last turns in a row found no answer. */
export const unanswered: Migration = { up: addColumn }

async function addColumn({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .alterTable('memories')
    .addColumn('unanswered', 'integer', column => column.notNull().defaultTo(0))
    .execute()
}
