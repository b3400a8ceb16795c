import { chmodSync, closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { backup, DatabaseSync } from 'node:sqlite'
import { BotError } from '../../core/model/errors.ts'
import { explainSqlite } from './sqlite-trouble.ts'

/** Pages that are copied before others get their turn: a copy holds nobody up. */
const PAGES_AT_ONCE = 100

/** What SQLite may leave beside a database file. */
export const BESIDE = ['-wal', '-shm', '-journal'] as const

/** A copy beside where it is to stand, whole, durable, and one file. */
export interface SqliteCopy {
  readonly aside: string
  /** Gives it its name. */
  settle(): void
  /** Removes it, unless it has its name already. */
  discard(): void
}

/** Copies a database to stand at `target` later. Rejects with `store-unavailable`, which names the file that is in the way. */
export async function copySqlite(source: string, target: string): Promise<SqliteCopy> {
  const aside = `${target}.part`
  const discard = (): void => [aside, ...BESIDE.map(end => aside + end)].forEach(file => rmSync(file, { force: true }))
  try {
    discard()
    about(target, () => makeForOwner(aside))
    const sqlite = about(source, () => new DatabaseSync(source, { readOnly: true, timeout: 5000 }))
    await backup(sqlite, aside, { rate: PAGES_AT_ONCE })
      .catch((error: unknown) => {
        throw explainSqlite(error, source)
      })
      .finally(() => sqlite.close())
    about(target, () => leaveWriteAhead(aside))
    return { aside, discard, settle: () => about(target, () => renameSync(aside, target)) }
  } catch (error) {
    discard()
    throw error
  }
}

/** Does something with a file; what goes wrong names it. */
export function about<T>(file: string, task: () => T): T {
  try {
    return task()
  } catch (error) {
    throw explainSqlite(error, file)
  }
}

/** Throws unless a file is a database with our tables and without a damaged page. */
export function checkWhole(file: string, what: 'backup' | 'database'): void {
  const name = what === 'backup' ? `The backup ${file}` : `The database ${file}`
  const sqlite = about(file, () => new DatabaseSync(file, { readOnly: true }))
  try {
    const { ours, checked } = about(file, () => ({
      ours: sqlite.prepare("select count(*) as n from sqlite_master where name = 'sealed_keys'").get(),
      checked: sqlite.prepare('pragma integrity_check').get(),
    }))
    if (checked?.['integrity_check'] !== 'ok') throw trouble(`${name} is damaged. ${DAMAGED[what]}`)
    if (ours?.['n'] !== 1) throw trouble(`${name} is not a database of Signpost’s. Choose another file.`)
  } finally {
    sqlite.close()
  }
}

const DAMAGED = {
  backup: 'Use another backup; nothing was changed.',
  database: 'It cannot be copied. Restore a backup from before.',
} as const

/** Something that keeps a database from being copied or replaced. */
export function trouble(message: string): BotError {
  return new BotError('store-unavailable', { message })
}

function makeForOwner(file: string): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  closeSync(openSync(file, 'wx', 0o600))
}

/** A copy is one file: without write-ahead mode, nothing lies beside it. */
function leaveWriteAhead(file: string): void {
  const sqlite = new DatabaseSync(file)
  sqlite.exec('pragma journal_mode = delete')
  sqlite.close()
  chmodSync(file, 0o600)
  const opened = openSync(file, 'r+')
  fsyncSync(opened)
  closeSync(opened)
}
