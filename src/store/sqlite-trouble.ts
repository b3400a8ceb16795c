import { BotError } from '../core/errors.ts'
import { withoutWords } from './without-words.ts'

/** SQLITE_BUSY and SQLITE_LOCKED. */
const LOCKED: readonly number[] = [5, 6]

/** What each of SQLite's primary result codes asks of the operator. Source: sqlite.org/rescode.html. */
const TROUBLES: ReadonlyMap<number, string> = new Map([
  [5, 'is locked by another program. Is a second Signpost, a backup or a database browser using it?'],
  [6, 'is locked by another program. Is a second Signpost, a backup or a database browser using it?'],
  [8, 'may not be written. Check the permissions of the file and of its folder.'],
  [10, 'cannot be read or written: the disk reports an error. Check the disk, then restore a backup if need be.'],
  [11, 'is damaged. Stop Signpost, keep a copy of the file, and restore a backup.'],
  [13, 'cannot grow: the disk is full. Free some space; nothing that was stored is lost.'],
  [14, 'cannot be opened. Check that its folder exists and that Signpost may read and write in it.'],
  [26, 'is not a SQLite database, or is damaged. Check DATABASE_URL, or restore a backup.'],
])

/** Makes what went wrong in SQLite into what the operator should look at. */
export function explainSqlite(error: unknown, file: string): BotError {
  if (error instanceof BotError) return error
  const code = codeOf(error)
  const trouble = TROUBLES.get(code) ?? `does not work (SQLite code ${code}). Check the file and its folder.`
  return new BotError('store-unavailable', {
    message: `The database file ${file} ${trouble}`,
    cause: withoutWords(error),
  })
}

/** Tells whether another program was in the way, so that the same statement may do a moment later. */
export function isLocked(error: unknown): boolean {
  return LOCKED.includes(codeOf(error))
}

/** Extended codes, such as SQLITE_READONLY_DIRECTORY, keep the primary code in their lowest byte. */
function codeOf(error: unknown): number {
  return error instanceof Error && 'errcode' in error ? Number(error.errcode) & 0xff : 0
}
