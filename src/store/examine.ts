import { accessSync, constants, existsSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { Kysely } from 'kysely'
import { BotError } from '../core/model/errors.ts'
import { warn, fail, pass, type HealthFinding } from '../core/model/health-check.ts'
import { sayFormer, sayLocked } from '../core/model/sealed.ts'
import { fitOf, type Fit } from './key-ring.ts'
import { stepsToTake } from './migrations/migrate.ts'
import type { StoreSettings } from './open.ts'
import { allSealed } from './sealed-rows.ts'
import { readSecret, sayLost } from './secret-file.ts'
import { reachSqlite } from './sqlite/sqlite.ts'
import type { Tables } from './schema/tables.ts'

/** What looking at a store takes. */
export type ExamineStoreSettings = Omit<StoreSettings, 'now'>

const REACH = 'Store'
const STEPS = 'Store tables'
const SECRET = 'Store secret'

/** Looks whether the database can be used, and with our secret. Changes nothing in it and makes none; never rejects. */
export async function examineStore(settings: ExamineStoreSettings): Promise<readonly HealthFinding[]> {
  const file = settings.databaseUrl.startsWith('sqlite:') ? resolve(settings.databaseUrl.slice('sqlite:'.length)) : null
  if (file !== null && !existsSync(file)) return [examineEmpty(file)]
  const db = file === null ? await reachServer(settings) : reachSqlite(file)
  try {
    return [await examineReach(db, file), await examineSteps(db), await examineSecret(db, settings)]
  } finally {
    await db.destroy()
  }
}

async function reachServer({ databaseUrl, log }: ExamineStoreSettings): Promise<Kysely<Tables>> {
  const { reachPostgres } = await import('./postgres/postgres.ts')
  return reachPostgres(databaseUrl, log)
}

/** The nearest folder that is there must let us make the others, and the file. */
function examineEmpty(file: string): HealthFinding {
  let folder = dirname(file)
  while (!existsSync(folder)) folder = dirname(folder)
  if (isWritable(folder)) return pass(REACH, `${file} is not there yet; it is made at the first start.`)
  return fail(REACH, `${file} cannot be made.`, `Let the user that runs Signpost write in ${folder}.`)
}

async function examineReach(db: Kysely<Tables>, file: string | null): Promise<HealthFinding> {
  try {
    await db.introspection.getTables()
  } catch (error) {
    return fail(REACH, messageOf(error), null)
  }
  if (file === null) return pass(REACH, 'PostgreSQL answers.')
  if (isWritable(file) && isWritable(dirname(file))) return pass(REACH, `${file} can be read and written.`)
  return fail(REACH, `${file} may not be written.`, 'Let the user that runs Signpost write the file and its folder.')
}

async function examineSteps(db: Kysely<Tables>): Promise<HealthFinding> {
  try {
    const steps = await stepsToTake(db)
    if (steps.length === 0) return pass(STEPS, 'up to date.')
    return warn(
      STEPS,
      `to be brought up to date: ${steps.join(', ')}.`,
      'The next start does it; make a backup before.',
    )
  } catch (error) {
    return fail(STEPS, messageOf(error), null)
  }
}

async function examineSecret(db: Kysely<Tables>, settings: ExamineStoreSettings): Promise<HealthFinding> {
  try {
    const { dataFolder, oldSecrets } = settings
    const secret = settings.secret ?? readSecret(dataFolder)
    const fit = await fitOf(db, secret === null ? null : { secret, oldSecrets })
    return secret === null ? examineMissing(fit, dataFolder) : examineFit(fit)
  } catch (error) {
    return fail(SECRET, messageOf(error), null)
  }
}

function examineMissing({ rows }: Fit, dataFolder: string): HealthFinding {
  const sealed = allSealed(rows)
  if (sealed > 0) return fail(SECRET, sayLost(dataFolder, sealed), null)
  return pass(SECRET, `none yet; it is generated in ${dataFolder} at the first start.`)
}

function examineFit({ opensKey, rows }: Fit): HealthFinding {
  const { former, lost } = rows
  if (opensKey === null && lost === 0) return pass(SECRET, 'nothing was encrypted yet.')
  if (opensKey !== true) return fail(SECRET, 'this database was made with another one.', PUT_BACK)
  if (lost > 0) return fail(SECRET, `${sayLocked(lost)}.`, PUT_BACK)
  if (former === 0) return pass(SECRET, 'it opens this database.')
  return warn(SECRET, `${sayFormer(former)}.`, 'Leave it in SIGNPOST_OLD_SECRETS until there are none.')
}

const PUT_BACK = 'Put the former one back, or add it to SIGNPOST_OLD_SECRETS.'

function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.R_OK | constants.W_OK)
    return true
  } catch {
    return false
  }
}

function messageOf(error: unknown): string {
  return error instanceof BotError ? error.message : 'cannot be looked at.'
}
