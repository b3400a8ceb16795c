import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Empties the gate's reports: until now they repeated what people had asked, also after that was deleted. */
export const reports: Migration = { up: emptyReports }

async function emptyReports(db: Kysely<unknown>): Promise<void> {
  await (db as Kysely<{ gate_reports: object }>).deleteFrom('gate_reports').execute()
}
