import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Makes the tables for staff: accounts and sessions, the draft on its way to an edition, and what they count by. */
export const staff: Migration = { up: makeTables }

async function makeTables(db: Kysely<unknown>): Promise<void> {
  await makeAccounts(db)
  await makeDoor(db)
  await makeDrafts(db)
  await makeGate(db)
  await makeFigures(db)
}

async function makeAccounts({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('accounts')
    .addColumn('name', 'text', column => column.primaryKey())
    .addColumn('role', 'text', column => column.notNull())
    .addColumn('is_active', 'integer', column => column.notNull())
    .addColumn('password_hash', 'text', column => column.notNull())
    .addColumn('form_key', 'text', column => column.notNull())
    .addColumn('created_at_ms', 'bigint', column => column.notNull())
    .execute()
  await schema
    .createTable('staff_audit')
    .addColumn('id', 'text', column => column.primaryKey())
    .addColumn('at_ms', 'bigint', column => column.notNull())
    .addColumn('who', 'text', column => column.notNull())
    .addColumn('did', 'text', column => column.notNull())
    .addColumn('about', 'text', column => column.notNull())
    .addColumn('detail', 'text', column => column.notNull())
    .execute()
  await schema.createIndex('staff_audit_by_time').on('staff_audit').columns(['at_ms']).execute()
}

async function makeDoor({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('sessions')
    .addColumn('id', 'text', column => column.primaryKey())
    .addColumn('account', 'text', column => column.notNull())
    .addColumn('opened_at_ms', 'bigint', column => column.notNull())
    .addColumn('seen_at_ms', 'bigint', column => column.notNull())
    .execute()
  await schema.createIndex('sessions_by_account').on('sessions').columns(['account']).execute()
  await schema
    .createTable('invitations')
    .addColumn('id', 'text', column => column.primaryKey())
    .addColumn('purpose', 'text', column => column.notNull())
    .addColumn('account', 'text')
    .addColumn('role', 'text', column => column.notNull())
    .addColumn('expires_at_ms', 'bigint', column => column.notNull())
    .execute()
  await schema
    .createTable('sign_in_attempts')
    .addColumn('id', 'text', column => column.primaryKey())
    .addColumn('attempt_key', 'text', column => column.notNull())
    .addColumn('at_ms', 'bigint', column => column.notNull())
    .execute()
  await schema.createIndex('attempts_by_key').on('sign_in_attempts').columns(['attempt_key', 'at_ms']).execute()
}

async function makeDrafts({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('drafts')
    .addColumn('path', 'text', column => column.notNull())
    .addColumn('version', 'integer', column => column.notNull())
    .addColumn('text', 'text')
    .addColumn('based_on', 'integer')
    .addColumn('editor', 'text', column => column.notNull())
    .addColumn('saved_at_ms', 'bigint', column => column.notNull())
    .addColumn('is_open', 'integer', column => column.notNull())
    .addPrimaryKeyConstraint('drafts_key', ['path', 'version'])
    .execute()
  await schema
    .createTable('asides')
    .addColumn('path', 'text', column => column.notNull())
    .addColumn('editor', 'text', column => column.notNull())
    .addColumn('text', 'text', column => column.notNull())
    .addColumn('over_version', 'integer', column => column.notNull())
    .addPrimaryKeyConstraint('asides_key', ['path', 'editor'])
    .execute()
}

async function makeGate({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('proposals')
    .addColumn('id', 'text', column => column.primaryKey())
    .addColumn('files', 'text', column => column.notNull())
    .addColumn('hash', 'text', column => column.notNull())
    .addColumn('based_on', 'integer')
    .addColumn('note', 'text', column => column.notNull())
    .addColumn('accepted', 'text', column => column.notNull())
    .addColumn('editor', 'text', column => column.notNull())
    .addColumn('proposed_at_ms', 'bigint', column => column.notNull())
    .execute()
  await schema
    .createTable('golden')
    .addColumn('id', 'text', column => column.primaryKey())
    .addColumn('question', 'text', column => column.notNull())
    .addColumn('expects', 'text')
    .addColumn('place', 'bigint', column => column.notNull())
    .execute()
  await schema
    .createTable('gate_reports')
    .addColumn('report_key', 'text', column => column.primaryKey())
    .addColumn('report', 'text')
    .addColumn('begun_at_ms', 'bigint', column => column.notNull())
    .execute()
}

async function makeFigures({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('kept_questions')
    .addColumn('turn', 'text', column => column.primaryKey())
    .addColumn('platform', 'text', column => column.notNull())
    .addColumn('person', 'text', column => column.notNull())
    .addColumn('sealed_question', 'text', column => column.notNull())
    .addColumn('outcome', 'text', column => column.notNull())
    .addColumn('intents', 'text', column => column.notNull())
    .addColumn('at_ms', 'bigint', column => column.notNull())
    .execute()
  await schema.createIndex('kept_questions_by_time').on('kept_questions').columns(['at_ms']).execute()
  await schema.createIndex('kept_questions_by_person').on('kept_questions').columns(['person']).execute()
  await schema
    .createTable('feedback')
    .addColumn('turn', 'text', column => column.primaryKey())
    .addColumn('intent', 'text', column => column.notNull())
    .addColumn('verdict', 'text', column => column.notNull())
    .addColumn('edition', 'integer', column => column.notNull())
    .addColumn('at_ms', 'bigint', column => column.notNull())
    .execute()
  await schema.createIndex('feedback_by_time').on('feedback').columns(['at_ms']).execute()
}
