import { sql, type Kysely } from 'kysely'
import { Migrator, type Migration } from 'kysely/migration'
import { BotError } from '../../core/model/errors.ts'
import { first } from './0001-first.ts'
import { handoff } from './0002-handoff.ts'
import { staff } from './0003-staff.ts'
import { toldOf } from './0004-told-of.ts'
import { serving } from './0005-serving.ts'
import { reports } from './0006-reports.ts'
import { madeBy } from './0007-made-by.ts'
import { sayCommand } from '../../core/model/say-command.ts'
import { toldOfQuestions } from './0008-told-of-questions.ts'
import { auditOrder } from './0009-audit-order.ts'
import { unanswered } from './0010-unanswered.ts'
import { undo } from './0013-undo.ts'
import { learning } from './0017-learning.ts'
import { settledQuestions } from './0018-settled-questions.ts'
import { pageOfDraft } from './0019-page-of-draft.ts'
import { proposalTalk } from './0020-proposal-talk.ts'
import { questionCards } from './0022-question-cards.ts'
import { helped } from './0023-helped.ts'
import type { Tables } from '../schema/tables.ts'
import { redactError } from '../schema/redact-error.ts'

/** Every step of the schema, in the order of their numbers. A step that was released is never changed. */
const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '0001-first': first,
  '0002-handoff': handoff,
  '0003-staff': staff,
  '0004-told-of': toldOf,
  '0005-serving': serving,
  '0006-reports': reports,
  '0007-made-by': madeBy,
  '0008-told-of-questions': toldOfQuestions,
  '0009-audit-order': auditOrder,
  '0010-unanswered': unanswered,
  '0013-undo': undo,
  '0017-learning': learning,
  '0018-settled-questions': settledQuestions,
  '0019-page-of-draft': pageOfDraft,
  '0020-proposal-talk': proposalTalk,
  '0022-question-cards': questionCards,
  '0023-helped': helped,
}

/**
 * Brings the schema up to date. Instances that start at the same moment wait for each other: the steps are taken in one
 * transaction under a lock. Rejects with `store-unavailable` when the schema has steps this program does not know.
 */
export async function migrate(db: Kysely<Tables>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...MIGRATIONS }) } })
  const { error } = await migrator.migrateToLatest()
  if (error instanceof BotError) throw error
  if (error !== undefined) throw explain(error, await unknownSteps(db))
}

/**
 * True where every step was taken and no other: then there is nothing to do, and one question tells. Of a database that cannot be
 * asked it is not known; `migrate` says why.
 */
export async function everyStepTaken(db: Kysely<Tables>): Promise<boolean> {
  const taken = new Set(await namesTaken(db).catch(() => []))
  return taken.symmetricDifference(new Set(Object.keys(MIGRATIONS))).size === 0
}

/** Which steps a database has still to take. Rejects with `store-unavailable` as `migrate` does. */
export async function stepsToTake(db: Kysely<Tables>): Promise<readonly string[]> {
  const unknown = await unknownSteps(db)
  if (unknown.length > 0) throw explain(null, unknown)
  const taken = await stepsTaken(db)
  return Object.keys(MIGRATIONS).filter(name => !taken.includes(name))
}

async function unknownSteps(db: Kysely<Tables>): Promise<readonly string[]> {
  return (await stepsTaken(db)).filter(name => !Object.hasOwn(MIGRATIONS, name))
}

/** None in a database that is still empty. */
async function stepsTaken(db: Kysely<Tables>): Promise<readonly string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true })
  return tables.some(({ name }) => name === 'kysely_migration') ? await namesTaken(db) : []
}

async function namesTaken(db: Kysely<Tables>): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(db)
  return rows.map(({ name }) => name)
}

function explain(error: unknown, unknown: readonly string[]): BotError {
  const steps = unknown.map(name => `“${name}”`).join(', ')
  const message =
    unknown.length > 0
      ? `The database was made by another version of Signpost: it has ${steps}, which this version does not know. Run the newer version, or restore a backup from before the update with \`${sayCommand('restore FILE')}\`.`
      : 'The tables of the database could not be brought up to date. Restore a backup, or start with an empty database.'
  return new BotError('store-unavailable', { message, cause: redactError(error) })
}
