import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Adds whether the answer to a question helped, and whether whoever asked then asked for a therapist. */
export const helped: Migration = { up: addMarks }

async function addMarks({ schema }: Kysely<unknown>): Promise<void> {
  for (const column of ['helped', 'handed_over']) {
    await schema
      .alterTable('kept_questions')
      .addColumn(column, 'integer', list => list.notNull().defaultTo(0))
      .execute()
  }
}
