import { existsSync, renameSync } from 'node:fs'
import { resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Kysely } from 'kysely'
import { fitOf, type Secrets } from './key-ring.ts'
import { allSealed } from './sealed-rows.ts'
import { holderOf } from './sqlite/sqlite-holder.ts'
import { reachSqlite } from './sqlite/sqlite.ts'
import { about, BESIDE, checkWhole, copySqlite, trouble } from './sqlite/sqlite-copy.ts'
import type { Tables } from './schema/tables.ts'

/** What restoring takes. */
export interface Restoring {
  /** The backup. */
  readonly from: string
  /** Where the database stands, or should. */
  readonly to: string
  /** What the program will be started with; null where there is no secret. */
  readonly secrets: Secrets | null
  readonly nowMs: number
}

/**
 * Puts a backup in the place of a database that nobody uses, however damaged that is: it is moved aside as it is, together with
 * what lies beside it, and never opened. Resolves with its new name, null when there was none. Rejects with
 * `store-unavailable`, and has changed nothing then.
 */
export async function restore({ from, to, secrets, nowMs }: Restoring): Promise<string | null> {
  const [source, target] = [resolve(from), resolve(to)]
  if (!existsSync(source)) throw trouble(`There is no backup at ${source}.`)
  if (source === target) throw trouble(`${source} is the database itself. Name the backup.`)
  checkWhole(source, 'backup')
  await checkSecret(source, secrets)
  const copy = await copySqlite(source, target)
  try {
    checkWhole(copy.aside, 'backup')
    refuseWhileHeld(target)
    const former = moveAside(target, nowMs)
    try {
      copy.settle()
    } catch (error) {
      if (former !== null) move(former, target)
      throw error
    }
    return former
  } finally {
    copy.discard()
  }
}

/** A backup that nobody can read must not take the place of anything. */
async function checkSecret(source: string, secrets: Secrets | null): Promise<void> {
  const db: Kysely<Tables> = reachSqlite(source)
  try {
    const { opensKey, rows } = await fitOf(db, secrets)
    if (allSealed(rows) === 0 || opensKey === true) return
    const what = secrets === null ? 'there is no secret here' : 'the secret here is another one'
    throw trouble(
      `The backup ${source} cannot be read: ${what}. Put back the one it was made with: the file \`secret\` in the data folder, SIGNPOST_SECRET or SIGNPOST_OLD_SECRETS. Nothing was changed.`,
    )
  } finally {
    await db.destroy()
  }
}

function refuseWhileHeld(target: string): void {
  const files = [target, ...BESIDE.map(end => target + end)].filter(file => existsSync(file))
  const holder = holderOf(files)
  const isHeld = holder === 'unknown' ? isLocked(target) : holder !== null
  if (!isHeld) return
  const who = typeof holder === 'number' ? ` Process ${holder} has it open.` : ''
  throw trouble(`${target} is in use. Stop Signpost first, then restore.${who} Nothing was changed.`)
}

/** Where nobody can be asked who holds a file: leaving write-ahead mode is refused while anybody else has it open. */
function isLocked(target: string): boolean {
  if (!existsSync(target)) return false
  const sqlite = new DatabaseSync(target, { timeout: 1000 })
  try {
    return sqlite.prepare('pragma journal_mode = delete').get()?.['journal_mode'] !== 'delete'
  } catch (error) {
    return error instanceof Error && 'errcode' in error && error.errcode === 5
  } finally {
    sqlite.close()
  }
}

function moveAside(target: string, nowMs: number): string | null {
  const former = `${target}.before-${new Date(nowMs).toISOString().replace(/[:.]/g, '-')}`
  return move(target, former) ? former : null
}

/** What lies beside a database moves with it: without it, the newest part would be missing. True when anything was there. */
function move(from: string, to: string): boolean {
  const ends = ['', ...BESIDE].filter(end => existsSync(from + end))
  for (const end of ends) about(from + end, () => renameSync(from + end, to + end))
  return ends.length > 0
}
