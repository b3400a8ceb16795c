import { randomBytes } from 'node:crypto'
import { closeSync, fsyncSync, linkSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { BotError } from '../core/model/errors.ts'
import { redactError } from './schema/redact-error.ts'

const SECRET_BYTES = 32

/**
 * Reads the secret that was generated for a data folder, or generates it: readable by its owner only, whole or not at all,
 * and the same for processes that start together. Throws `store-unavailable` when the folder cannot be read or written.
 */
export function readOrMakeSecret(dataFolder: string): string {
  const file = join(dataFolder, 'secret')
  return explained(file, () => read(file) ?? make(dataFolder, file))
}

/** Reads the secret of a data folder. Null when none was generated yet; throws `store-unavailable` when it cannot be read. */
export function readSecret(dataFolder: string): string | null {
  const file = join(dataFolder, 'secret')
  return explained(file, () => read(file))
}

/** A new secret beside what the former one encrypted would open nothing, and hide that there was another. */
export function lostSecret(dataFolder: string, sealed: number): BotError {
  return new BotError('store-unavailable', { message: sayLost(dataFolder, sealed) })
}

/** Says that a secret is lost, and what to do. */
export function sayLost(dataFolder: string, sealed: number): string {
  return `The secret of this database is missing: ${join(dataFolder, 'secret')} is not there and SIGNPOST_SECRET is not set, while ${sealed} rows are encrypted with it. Put the file back from where you keep it, or set SIGNPOST_SECRET to what was in it. No new one was made.`
}

function explained<T>(file: string, task: () => T): T {
  try {
    return task()
  } catch (error) {
    throw new BotError('store-unavailable', {
      message: `The secret cannot be kept in ${file}. Check that Signpost may read and write there, or set SIGNPOST_SECRET.`,
      cause: redactError(error),
    })
  }
}

function read(file: string): string | null {
  try {
    return whole(readFileSync(file, 'utf8').trim())
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  }
}

/** Written aside and then linked to its name, which fails when another process was faster: then theirs is the one. */
function make(dataFolder: string, file: string): string {
  const secret = randomBytes(SECRET_BYTES).toString('base64url')
  const aside = `${file}.${process.pid}-${randomBytes(4).toString('hex')}`
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 })
  try {
    writeDurably(aside, `${secret}\n`)
    linkSync(aside, file)
    return secret
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return whole(readFileSync(file, 'utf8').trim())
    throw error
  } finally {
    rmSync(aside, { force: true })
  }
}

function writeDurably(file: string, text: string): void {
  const opened = openSync(file, 'wx', 0o600)
  try {
    writeSync(opened, text)
    fsyncSync(opened)
  } finally {
    closeSync(opened)
  }
}

/** An emptied or cut file must not become a weak key. */
function whole(secret: string): string {
  if (secret.length < SECRET_BYTES) throw new Error('The secret is too short.')
  return secret
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : null
}
