import { closable } from '../../core/model/closable.ts'
import { Kysely, PostgresDialect, sql, type PostgresPool, type PostgresPoolClient } from 'kysely'
import { Pool, types, type ClientBase, type PoolClient, type PoolConfig } from 'pg'
import type { Log } from '../../core/model/log.ts'
import type { Database, DecisionName, Write } from '../schema/database.ts'
import { everyStepTaken, migrate } from '../migrations/migrate.ts'
import { createPostgresKeyQueue } from './postgres-key-queue.ts'
import { createPostgresLeader } from './postgres-leader.ts'
import { openSession } from './postgres-session.ts'
import { explainPostgres, isOfServer, placeOf } from './postgres-trouble.ts'
import type { Tables } from '../schema/tables.ts'

/** Connections for queries; one more is kept for locks and announcements. */
const CONNECTIONS_MAX = 10

/** A turn is answered within 5 s: so long may no connection and no query keep it, in milliseconds. */
const PATIENCE_MS = 2000

/** Announcements may be lost with a connection: then an edition is noticed this much later, in milliseconds. */
const POLL_EVERY_MS = 60_000

/** Locks of two numbers, which are others than those of one number that queues and leaders take. */
const DECISIONS = 5160
const DECISION_LOCKS: Readonly<Record<DecisionName, number>> = { accounts: 1, attempts: 2, 'question cards': 3 }

/** Where instances announce new editions to each other. */
const CHANNEL = 'signpost_editions'

const BIGINT: number = types.builtins.INT8

/** Opens a PostgreSQL database and brings its schema up to date. Lost connections come back by themselves. */
export async function openPostgres(url: string, log: Log, patienceMs = PATIENCE_MS): Promise<Database> {
  const place = placeOf(url)
  const options = optionsFor(url, patienceMs)
  // The server's limit comes first; the client's is for a server that has fallen silent.
  const patient = { ...options, statement_timeout: patienceMs, query_timeout: 1.5 * patienceMs }
  const db = kyselyOn({ ...patient, max: CONNECTIONS_MAX }, place, log)
  if (!(await everyStepTaken(db))) await migrateAlone(options, place, log).catch(cause => closeAfter(db, cause))
  const session = await openSession({ options: patient, channel: CHANNEL, place, log })
  return closable({
    db,
    skipsLocked: true,
    // Commits of many connections reach the disk together; waiting for it holds nobody up.
    writeSoon: writes => writeAtOnce(writes, db),
    alone: (name, task) =>
      db.transaction().execute(async trx => {
        await sql`select pg_advisory_xact_lock(${sql.lit(DECISIONS)}, ${sql.lit(DECISION_LOCKS[name])})`.execute(trx)
        return task(trx)
      }),
    // Dead rows lie in its files until a vacuum: docs/privacy.md tells the operator.
    scrub: () => Promise.resolve(),
    pollEveryMs: POLL_EVERY_MS,
    queue: numberOf => createPostgresKeyQueue({ session, numberOf, log }),
    leader: numberOf => createPostgresLeader({ options: patient, place, numberOf }),
    announce: async () => void (await session.query('select pg_notify($1, $2)', [CHANNEL, ''])),
    onAnnounced: session.onAnnounced,
    async close() {
      await session.close()
      await db.destroy()
    },
  })
}

/** All writes of a `with` see the database as it was before, and are one statement: one way there and back. */
async function writeAtOnce(writes: readonly Write[], db: Kysely<Tables>): Promise<void> {
  if (writes.length === 0) return
  const named = writes.map((write, at) => sql`${sql.ref(`write${at}`)} as (${write})`)
  await sql`with ${sql.join(named)} select 1`.execute(db)
}

/** Reaches a PostgreSQL database without changing anything in it. */
export function reachPostgres(url: string, log: Log): Kysely<Tables> {
  return kyselyOn({ ...optionsFor(url, PATIENCE_MS), statement_timeout: PATIENCE_MS, max: 1 }, placeOf(url), log)
}

async function closeAfter(db: Kysely<Tables>, cause: unknown): Promise<never> {
  await db.destroy()
  throw cause
}

/** Steps of the schema may take longer than a turn, so they have a connection of their own. */
async function migrateAlone(options: PoolConfig, place: string, log: Log): Promise<void> {
  const db = kyselyOn({ ...options, max: 2 }, place, log)
  try {
    await migrate(db)
  } finally {
    await db.destroy()
  }
}

function optionsFor(url: string, patienceMs: number): PoolConfig {
  return {
    connectionString: url,
    application_name: 'signpost',
    connectionTimeoutMillis: 0.75 * patienceMs,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    types: { getTypeParser: readsBigintAsNumber },
  }
}

/** Our bigints are milliseconds and counts, far below 2^53; pg gives strings. */
function readsBigintAsNumber(id: number, format?: 'text' | 'binary'): (value: string) => unknown {
  if (id === BIGINT) return Number
  return types.getTypeParser(id, format) as (value: string) => unknown
}

function kyselyOn(options: PoolConfig, place: string, log: Log): Kysely<Tables> {
  // oxlint-disable-next-line typescript/no-misused-promises -- pg-pool waits for it, which its types do not say
  const pool = new Pool({ ...options, onConnect: keepWhatIsConfirmed })
  const lost = (cause: unknown): void => log.warn('database connection lost', {}, explainPostgres(cause, place))
  pool.on('error', lost)
  // A connection that is in use tells its end here; without a listener the process would end, too (pg-pool 3).
  pool.on('connect', client => client.on('error', () => {}))
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool: explained(pool, place) }) })
}

/**
 * What is confirmed to us outlives a crash of the server, also of one that was set up to confirm earlier (`synchronous_commit = off`):
 * else the turns claimed last would be answered twice, or never. A stricter server stays as strict.
 */
async function keepWhatIsConfirmed(client: ClientBase): Promise<void> {
  await client.query(
    "select set_config('synchronous_commit', 'on', false) where current_setting('synchronous_commit') = 'off'",
  )
}

/** The pool as Kysely knows it. Whatever goes wrong in it is explained to the operator. */
function explained(pool: Pool, place: string): PostgresPool {
  return {
    options: pool.options,
    end: () => pool.end(),
    async connect() {
      try {
        return faceOf(await pool.connect(), place)
      } catch (error) {
        throw explainPostgres(error, place)
      }
    },
  }
}

/** A connection that fell silent is not given back for others to wait on. */
function faceOf(client: PoolClient, place: string): PostgresPoolClient {
  let isGood = true
  const query = async (sql: string, parameters: readonly unknown[]): Promise<unknown> => {
    try {
      return await client.query(sql, [...parameters])
    } catch (error) {
      isGood &&= isOfServer(error)
      throw explainPostgres(error, place)
    }
  }
  return { query: query as PostgresPoolClient['query'], release: isBroken => client.release(isBroken || !isGood) }
}
