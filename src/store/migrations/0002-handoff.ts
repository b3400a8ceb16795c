import { sql, type Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Makes the tables of requests for a human being. */
export const handoff: Migration = { up: makeTables }

async function makeTables(db: Kysely<unknown>): Promise<void> {
  await makeRequests(db)
  await makeOutbox(db)
  await db.schema
    .createTable('audit')
    .addColumn('id', 'text', column => column.primaryKey())
    .addColumn('request', 'text', column => column.notNull())
    .addColumn('deed', 'text', column => column.notNull())
    .addColumn('sealed_by', 'text', column => column.notNull())
    .addColumn('at_ms', 'bigint', column => column.notNull())
    .execute()
  await db.schema.createIndex('audit_by_request').on('audit').columns(['request', 'at_ms']).execute()
  await db.schema.createIndex('audit_by_time').on('audit').columns(['at_ms']).execute()
}

async function makeRequests(db: Kysely<unknown>): Promise<void> {
  const { schema } = db
  await schema
    .createTable('requests')
    .addColumn('id', 'text', column => column.primaryKey())
    .addColumn('code', 'text', column => column.notNull().unique())
    .addColumn('kind', 'text', column => column.notNull())
    .addColumn('platform', 'text', column => column.notNull())
    .addColumn('person', 'text')
    .addColumn('sealed_person', 'text')
    .addColumn('sealed_details', 'text')
    .addColumn('phase', 'text', column => column.notNull())
    .addColumn('round', 'integer', column => column.notNull())
    .addColumn('step', 'integer', column => column.notNull())
    .addColumn('routes', 'text', column => column.notNull())
    .addColumn('asked_at_ms', 'bigint', column => column.notNull())
    .addColumn('delivered_at_ms', 'bigint')
    .addColumn('undelivered_at_ms', 'bigint')
    .addColumn('claimed_at_ms', 'bigint')
    .addColumn('sealed_claimant', 'text')
    .addColumn('backup_at_ms', 'bigint')
    .addColumn('unreached_at_ms', 'bigint')
    .addColumn('closed_at_ms', 'bigint')
    .addColumn('reason', 'text')
    .addColumn('escalates_at_ms', 'bigint')
    .execute()
  await schema.createIndex('requests_by_person').on('requests').columns(['person', 'asked_at_ms']).execute()
  // One open request a person, whoever files at the same moment.
  await sql`create unique index requests_open on requests (person) where closed_at_ms is null and kind = 'request'`.execute(
    db,
  )
  await schema.createIndex('requests_by_escalation').on('requests').columns(['escalates_at_ms']).execute()
  await schema.createIndex('requests_by_time').on('requests').columns(['asked_at_ms']).execute()
}

async function makeOutbox({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('outbox')
    .addColumn('key', 'text', column => column.primaryKey())
    .addColumn('request', 'text', column => column.notNull().references('requests.id').onDelete('cascade'))
    .addColumn('kind', 'text', column => column.notNull())
    .addColumn('route', 'text')
    .addColumn('what', 'text')
    .addColumn('state', 'text', column => column.notNull())
    .addColumn('is_late', 'integer', column => column.notNull())
    .addColumn('due_at_ms', 'bigint', column => column.notNull())
    .addColumn('since_ms', 'bigint', column => column.notNull())
    .addColumn('attempt', 'integer', column => column.notNull())
    .addColumn('version', 'integer', column => column.notNull())
    .addColumn('token', 'text')
    .addColumn('leased_until_ms', 'bigint', column => column.notNull())
    .addColumn('ref', 'text')
    .execute()
  await schema.createIndex('outbox_by_due').on('outbox').columns(['state', 'due_at_ms']).execute()
  await schema.createIndex('outbox_by_request').on('outbox').columns(['request']).execute()
  await schema.createIndex('outbox_by_time').on('outbox').columns(['since_ms']).execute()
}
