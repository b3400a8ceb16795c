import { BotError } from '../../core/model/errors.ts'
import { own } from '../../core/model/own.ts'
import { sayCommand } from '../../core/model/say-command.ts'
import { redactError } from '../schema/redact-error.ts'
import { StoreAway } from '../schema/store-away.ts'

const LOCKED = 'is locked by another program. Is a second Signpost, a backup or a database browser using it?'
const DENIED = 'may not be read and written. Check the permissions of the file and of its folder.'
const FULL = 'cannot grow: the disk is full. Free some space; nothing that was stored is lost.'

const NO_FOLDER = 'has a file where its folder should be. Correct DATABASE_URL.'

const RESTORE = `Stop Signpost and restore a backup with \`${sayCommand('restore FILE')}\`: what is there now is kept beside it.`

/** What SQLite's primary result codes (sqlite.org/rescode.html), and Node's while a file is made, ask of the operator. */
const TROUBLES: Readonly<Record<string, string>> = {
  '5': LOCKED,
  '6': LOCKED,
  '8': DENIED,
  '10': `cannot be read or written: the disk reports an error. Check the disk. If the file has suffered: ${RESTORE}`,
  '11': `is damaged. ${RESTORE}`,
  '13': FULL,
  '14': DENIED,
  '26': `is not a SQLite database, or is damaged. Check DATABASE_URL. If that is right: ${RESTORE}`,
  EACCES: DENIED,
  EEXIST: NO_FOLDER,
  EISDIR: 'is a folder. Correct DATABASE_URL.',
  ENOSPC: FULL,
  ENOTDIR: NO_FOLDER,
  EPERM: DENIED,
  EROFS: 'stands on a disk that may only be read. Correct DATABASE_URL.',
}

/** What only another DATABASE_URL helps against: there is no database to wait for. */
const MISSET: ReadonlySet<string> = new Set(['26', 'EEXIST', 'EISDIR', 'ENOTDIR'])

/** Makes what went wrong in SQLite into what the operator should look at. */
export function explainSqlite(error: unknown, file: string): BotError {
  if (error instanceof BotError) return error
  const code = codeOf(error)
  const trouble = own(TROUBLES, code) ?? `does not work (code ${code}). Check the file and its folder.`
  const said = { message: `The database file ${file} ${trouble}`, cause: redactError(error) }
  return MISSET.has(code) ? new BotError('store-unavailable', said) : new StoreAway(said)
}

/** Tells whether another program was in the way, so that the same statement may do a moment later. */
export function isLocked(error: unknown): boolean {
  return own(TROUBLES, codeOf(error)) === LOCKED
}

/** Extended codes, such as SQLITE_READONLY_DIRECTORY, keep the primary code in their lowest byte. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  if ('errcode' in error) return String(Number(error.errcode) & 0xff)
  return 'code' in error ? String(error.code) : error.name
}
