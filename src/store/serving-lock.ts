import { hostname } from 'node:os'
import { resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { BotError } from '../core/model/errors.ts'
import { isLocked } from './sqlite/sqlite-trouble.ts'

/** The right to serve from one SQLite file. */
export interface ServingLock {
  /** Lets the next one have it. */
  close(): void
}

/** Nothing to hold: a database server knows many clients, and memory is ours alone. */
const FREE: ServingLock = { close: () => undefined }

/**
 * Takes the right to serve from a SQLite file, which one process has at a time. It ends with its process, however that ends,
 * since the operating system holds it: a write lock on a small file beside the database. Throws `store-unavailable`, which says
 * who has it. Where no lock can be written, such as on a full disk, nobody is kept from answering people.
 */
export function takeServingLock(databaseUrl: string, nowMs: number): ServingLock {
  const file = databaseUrl.startsWith('sqlite:') ? databaseUrl.slice('sqlite:'.length) : ':memory:'
  if (file === ':memory:') return FREE
  const lock = openLock(`${resolve(file)}-serving`)
  if (lock === null) return FREE
  try {
    sign(lock, nowMs)
    return { close: () => lock.close() }
  } catch (error) {
    const holder = isLocked(error) ? holderIn(lock) : null
    lock.close()
    if (holder === null) return FREE
    throw refusal(resolve(file), holder)
  }
}

function openLock(path: string): DatabaseSync | null {
  try {
    return new DatabaseSync(path, { timeout: 500 })
  } catch {
    return null
  }
}

/** Readers see what was committed, while the lock that follows keeps others from writing. */
function sign(lock: DatabaseSync, nowMs: number): void {
  lock.exec('begin immediate')
  lock.exec('create table if not exists holder (pid integer, host text, since_ms integer)')
  lock.exec('delete from holder')
  lock.prepare('insert into holder values (?, ?, ?)').run(process.pid, hostname(), nowMs)
  lock.exec('commit')
  lock.exec('begin immediate')
}

interface LockHolder {
  readonly pid: number
  readonly host: string
  readonly sinceMs: number
}

function holderIn(lock: DatabaseSync): LockHolder {
  const { pid, host, since_ms: sinceMs } = lock.prepare('select * from holder').get() ?? {}
  return { pid: Number(pid), host: String(host), sinceMs: Number(sinceMs) }
}

function refusal(file: string, { pid, host, sinceMs }: LockHolder): BotError {
  const since = new Date(sinceMs).toISOString()
  return new BotError('store-unavailable', {
    message: `${file} is served already, by process ${pid} on ${host} since ${since}. An SQLite file is for one process: stop that one first, or use PostgreSQL for several.`,
  })
}
