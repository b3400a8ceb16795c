import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Adds on which open page a version of the draft was written: only the same page may replace its own words. */
export const pageOfDraft: Migration = { up: addPage }

async function addPage({ schema }: Kysely<unknown>): Promise<void> {
  await schema.alterTable('drafts').addColumn('page', 'text').execute()
}
