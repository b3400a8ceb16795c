import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Makes the tables for correcting in chat: who of the staff is who there, and the cards in their channels. */
export const questionCards: Migration = { up: makeTables }

async function makeTables({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('join_codes')
    .addColumn('id', 'text', column => column.primaryKey())
    .addColumn('account', 'text', column => column.notNull())
    .addColumn('expires_at_ms', 'bigint', column => column.notNull())
    .execute()
  await schema
    .createTable('chat_identities')
    .addColumn('platform', 'text', column => column.notNull())
    .addColumn('person', 'text', column => column.notNull())
    .addColumn('account', 'text', column => column.notNull())
    .addColumn('joined_at_ms', 'bigint', column => column.notNull())
    .addPrimaryKeyConstraint('chat_identities_key', ['platform', 'person'])
    .execute()
  await schema
    .createTable('question_rounds')
    .addColumn('round', 'text', column => column.primaryKey())
    .addColumn('at_ms', 'bigint', column => column.notNull())
    .execute()
  await schema
    .createTable('question_cards')
    .addColumn('id', 'text', column => column.primaryKey())
    .addColumn('told_at_ms', 'bigint', column => column.notNull())
    .addColumn('turns', 'text', column => column.notNull())
    .addColumn('card', 'text', column => column.notNull())
    .addColumn('held_until_ms', 'bigint', column => column.notNull())
    .execute()
}
