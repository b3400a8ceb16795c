import { chmodSync, closeSync, existsSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { backup, DatabaseSync } from 'node:sqlite'
import { BotError } from '../core/errors.ts'
import { explainSqlite } from './sqlite-trouble.ts'

/** Pages that are copied before others get their turn: a backup holds nobody up. */
const PAGES_AT_ONCE = 100

/** Copies a database while it is in use, whole or not at all. Rejects with `store-unavailable`. */
export async function backUp(from: string, to: string): Promise<void> {
  const [source, target] = [resolve(from), resolve(to)]
  if (!existsSync(source)) throw trouble(`There is no database at ${source}.`)
  if (existsSync(target)) throw trouble(`${target} is there already. Choose another name: a backup replaces nothing.`)
  const aside = `${target}.part`
  try {
    mkdirSync(dirname(target), { recursive: true, mode: 0o700 })
    const sqlite = new DatabaseSync(source, { readOnly: true, timeout: 5000 })
    closeSync(openSync(aside, 'w', 0o600))
    await backup(sqlite, aside, { rate: PAGES_AT_ONCE }).finally(() => sqlite.close())
    leaveWriteAhead(aside)
    checkWhole(aside)
    settle(aside, target)
  } catch (error) {
    rmSync(aside, { force: true })
    throw explainSqlite(error, target)
  }
}

/**
 * Puts a backup in the place of a database that nobody uses; what was there before is kept beside it, and its name is
 * returned (null when there was nothing). Rejects with `store-unavailable`.
 */
export async function restore(from: string, to: string, nowMs: number): Promise<string | null> {
  const [source, target] = [resolve(from), resolve(to)]
  if (!existsSync(source)) throw trouble(`There is no backup at ${source}.`)
  try {
    checkWhole(source)
    const aside = `${target}.part`
    mkdirSync(dirname(target), { recursive: true, mode: 0o700 })
    const sqlite = new DatabaseSync(source, { readOnly: true })
    closeSync(openSync(aside, 'w', 0o600))
    await backup(sqlite, aside).finally(() => sqlite.close())
    const former = existsSync(target) ? putAside(target, nowMs) : null
    settle(aside, target)
    return former
  } catch (error) {
    throw explainSqlite(error, target)
  }
}

/** A copy is one file: without write-ahead mode, nothing lies beside it. */
function leaveWriteAhead(file: string): void {
  const sqlite = new DatabaseSync(file)
  sqlite.exec('pragma journal_mode = delete')
  sqlite.close()
}

/** A database with any of our steps in it, without a damaged page. */
function checkWhole(file: string): void {
  const sqlite = new DatabaseSync(file, { readOnly: true })
  try {
    const checked = sqlite.prepare('pragma integrity_check').get()
    const ours = sqlite.prepare("select count(*) as n from sqlite_master where name = 'sealed_keys'").get()
    if (checked?.['integrity_check'] !== 'ok') throw trouble(`${file} is damaged. Use another backup.`)
    if (ours?.['n'] !== 1) throw trouble(`${file} is not a database of Signpost’s.`)
  } finally {
    sqlite.close()
  }
}

/** Leaving write-ahead mode is refused while anybody else has the database open: then it must not be replaced. */
function putAside(target: string, nowMs: number): string {
  const sqlite = new DatabaseSync(target, { timeout: 1000 })
  try {
    const mode = sqlite.prepare('pragma journal_mode = delete').get()
    if (mode?.['journal_mode'] !== 'delete') throw inUse(target)
  } catch (error) {
    if (error instanceof BotError) throw error
    throw error instanceof Error && 'errcode' in error && error.errcode === 5 ? inUse(target) : error
  } finally {
    sqlite.close()
  }
  const former = `${target}.before-${new Date(nowMs).toISOString().replace(/[:.]/g, '-')}`
  renameSync(target, former)
  return former
}

function inUse(target: string): BotError {
  return trouble(`${target} is in use. Stop Signpost first, then restore.`)
}

function settle(aside: string, target: string): void {
  chmodSync(aside, 0o600)
  const opened = openSync(aside, 'r+')
  fsyncSync(opened)
  closeSync(opened)
  renameSync(aside, target)
}

function trouble(message: string): BotError {
  return new BotError('store-unavailable', { message })
}
