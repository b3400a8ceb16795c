import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Adds what becomes of a proposal and what is said of it: to whom it goes, how it ended, and comments. */
export const proposalTalk: Migration = { up: addTalk }

async function addTalk({ schema }: Kysely<unknown>): Promise<void> {
  for (const column of ['assigned_to', 'yes_from', 'ended_how', 'ended_by', 'ended_reason'])
    await schema.alterTable('proposals').addColumn(column, 'text').execute()
  await schema.alterTable('proposals').addColumn('ended_at_ms', 'bigint').execute()
  await schema
    .createTable('proposal_comments')
    .addColumn('id', 'text', column => column.primaryKey())
    .addColumn('proposal', 'text', column => column.notNull())
    .addColumn('who', 'text', column => column.notNull())
    .addColumn('at_ms', 'bigint', column => column.notNull())
    .addColumn('path', 'text')
    .addColumn('field', 'text')
    .addColumn('text', 'text', column => column.notNull())
    .execute()
}
