import { closable } from '../../core/model/closable.ts'
import { closeSync, mkdirSync, openSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Kysely, sql } from 'kysely'
import { createKeyQueue } from '../../async/key-queue.ts'
import { createSoleLeader } from '../../core/model/leader-election.ts'
import type { Database } from '../schema/database.ts'
import { migrate } from '../migrations/migrate.ts'
import { createBatches } from './sqlite-batches.ts'
import { sqliteDialect } from './sqlite-dialect.ts'
import { explainSqlite } from './sqlite-trouble.ts'
import type { Tables } from '../schema/tables.ts'

/** How often to look whether `signpost publish` added an edition, in milliseconds. */
const POLL_EVERY_MS = 500

/** How long opening waits for another program that is opening, in milliseconds. */
const OPENING_TIMEOUT_MS = 1000

/** Name of a database that lives in this process's memory. */
export const IN_MEMORY = ':memory:'

/** Opens a SQLite file, made with its folder where there is none, and brings its schema up to date. */
export async function openSqlite(path: string): Promise<Database> {
  const file = path === IN_MEMORY ? path : resolve(path)
  const db = new Kysely<Tables>({ dialect: sqliteDialect(() => openFile(file), file) })
  try {
    await migrate(db)
  } catch (error) {
    await db.destroy()
    throw error
  }
  const writeAtOnce = createBatches()
  return closable({
    db,
    skipsLocked: false,
    writeSoon: async writes => {
      if (writes.length > 0) await db.connection().execute(one => withoutWaiting(one, () => writeAtOnce(writes, one)))
    },
    // A transaction takes the file's write lock when it begins: there is one at a time, whatever its name.
    alone: (_, task) => db.transaction().execute(task),
    scrub: () => scrub(db),
    pollEveryMs: POLL_EVERY_MS,
    queue: createKeyQueue,
    leader: createSoleLeader,
    announce: () => Promise.resolve(),
    onAnnounced: () => {},
    close: () => db.destroy(),
  })
}

/**
 * What was deleted is overwritten in the file (`secure_delete`), but pages as they were before may lie in the write-ahead log:
 * it is emptied. While another program reads, it stays as it is, and the next sweep tries again.
 */
async function scrub(db: Kysely<Tables>): Promise<void> {
  await sql`pragma wal_checkpoint(truncate)`.execute(db).catch(() => undefined)
}

/** What is written to the file, but not yet through to the disk: the next full commit takes it there (sqlite.org/pragma.html#pragma_synchronous). */
async function withoutWaiting(one: Kysely<Tables>, task: () => Promise<void>): Promise<void> {
  await sql`pragma synchronous = normal`.execute(one)
  try {
    await task()
  } finally {
    await sql`pragma synchronous = full`.execute(one)
  }
}

/** Reaches a SQLite file that is there, without changing anything in it. */
export function reachSqlite(path: string): Kysely<Tables> {
  const file = resolve(path)
  const open = (): DatabaseSync => {
    try {
      return new DatabaseSync(file, { readOnly: true, timeout: OPENING_TIMEOUT_MS })
    } catch (error) {
      throw explainSqlite(error, file)
    }
  }
  return new Kysely<Tables>({ dialect: sqliteDialect(open, file) })
}

function openFile(file: string): DatabaseSync {
  try {
    if (file !== IN_MEMORY) makeForOwnerOnly(file)
    return prepare(new DatabaseSync(file, { timeout: OPENING_TIMEOUT_MS, enableForeignKeyConstraints: true }))
  } catch (error) {
    throw explainSqlite(error, file)
  }
}

/** A file that cannot be used is let go of: it has to be replaced. */
function prepare(sqlite: DatabaseSync): DatabaseSync {
  try {
    sqlite.exec('pragma journal_mode = wal')
    // A turn that was claimed, and a request that was filed, survive a power cut.
    sqlite.exec('pragma synchronous = full')
    // What was forgotten is overwritten in the file.
    sqlite.exec('pragma secure_delete = on')
    // From here on sqlite-dialect.ts waits, without blocking the process.
    sqlite.exec('pragma busy_timeout = 0')
    return sqlite
  } catch (error) {
    sqlite.close()
    throw error
  }
}

/** SQLite gives its `-wal` and `-shm` files the permissions of the database file. */
function makeForOwnerOnly(file: string): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  closeSync(openSync(file, 'a', 0o600))
}
