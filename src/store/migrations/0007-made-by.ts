import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Adds who made an invitation: it ends with them. Those that were open before end with the update. */
export const madeBy: Migration = { up: addColumn }

async function addColumn({ schema }: Kysely<unknown>): Promise<void> {
  await schema.alterTable('invitations').addColumn('made_by', 'text').execute()
}
