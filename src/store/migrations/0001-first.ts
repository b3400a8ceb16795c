import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Makes the first tables. `bigint` is a 64-bit integer on PostgreSQL and has SQLite's affinity for integers. */
export const first: Migration = { up: makeTables }

async function makeTables(db: Kysely<unknown>): Promise<void> {
  const { schema } = db
  await schema
    .createTable('sealed_keys')
    .addColumn('name', 'text', column => column.primaryKey())
    .addColumn('sealed', 'text', column => column.notNull())
    .execute()
  await makeTurns(db)
  await makeMemories(db)
  await makeDialogs(db)
  await makeJournal(db)
  await schema
    .createTable('editions')
    .addColumn('number', 'integer', column => column.primaryKey())
    .addColumn('hash', 'text', column => column.notNull())
    .addColumn('editor', 'text', column => column.notNull())
    .addColumn('published_at_ms', 'bigint', column => column.notNull())
    .addColumn('files', 'text', column => column.notNull())
    .execute()
}

async function makeTurns({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('turns')
    .addColumn('turn', 'text', column => column.primaryKey())
    .addColumn('phase', 'text', column => column.notNull())
    .addColumn('person', 'text')
    .addColumn('sealed_address', 'text')
    .addColumn('outcome', 'text')
    .addColumn('claimed_at_ms', 'bigint', column => column.notNull())
    .execute()
  await schema.createIndex('turns_by_phase').on('turns').columns(['phase', 'claimed_at_ms']).execute()
  await schema.createIndex('turns_by_person').on('turns').columns(['person']).execute()
}

async function makeMemories({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('memories')
    .addColumn('person', 'text', column => column.notNull())
    .addColumn('conversation', 'text', column => column.notNull())
    .addColumn('last_intent', 'text')
    .addColumn('levels', 'text', column => column.notNull())
    .addColumn('cards_shown', 'integer', column => column.notNull())
    .addColumn('disclosed_at_ms', 'bigint')
    .addColumn('seen_at_ms', 'bigint')
    .addColumn('since_ms', 'bigint', column => column.notNull())
    .addColumn('kept_at_ms', 'bigint', column => column.notNull())
    .addPrimaryKeyConstraint('memories_key', ['person', 'conversation'])
    .execute()
  await schema.createIndex('memories_by_age').on('memories').columns(['kept_at_ms']).execute()
}

async function makeDialogs({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('dialogs')
    .addColumn('person', 'text', column => column.notNull())
    .addColumn('conversation', 'text', column => column.notNull())
    .addColumn('sealed_state', 'text', column => column.notNull())
    .addColumn('version', 'integer', column => column.notNull())
    .addColumn('since_ms', 'bigint', column => column.notNull())
    .addColumn('expires_at_ms', 'bigint', column => column.notNull())
    .addPrimaryKeyConstraint('dialogs_key', ['person', 'conversation'])
    .execute()
}

async function makeJournal({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('journal')
    .addColumn('turn', 'text', column => column.primaryKey())
    .addColumn('platform', 'text', column => column.notNull())
    .addColumn('edition', 'integer', column => column.notNull())
    .addColumn('outcome', 'text', column => column.notNull())
    .addColumn('at_ms', 'bigint', column => column.notNull())
    .execute()
  await schema.createIndex('journal_by_time').on('journal').columns(['at_ms']).execute()
  await schema
    .createTable('journal_intents')
    .addColumn('turn', 'text', column => column.notNull().references('journal.turn').onDelete('cascade'))
    .addColumn('place', 'integer', column => column.notNull())
    .addColumn('intent', 'text', column => column.notNull())
    .addPrimaryKeyConstraint('journal_intents_key', ['turn', 'place'])
    .execute()
  await schema.createIndex('journal_intents_by_intent').on('journal_intents').columns(['intent']).execute()
}
