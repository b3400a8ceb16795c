import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Adds what somebody was told of staff hearing of crisis cards. */
export const toldOf: Migration = { up: addColumn }

async function addColumn({ schema }: Kysely<unknown>): Promise<void> {
  await schema.alterTable('memories').addColumn('told_of', 'text').execute()
}
