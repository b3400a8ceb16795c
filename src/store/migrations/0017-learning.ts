import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Adds what is learnt from beside a question: what came nearest, why it was missed, what was taken; and who is of the staff. */
export const learning: Migration = { up: addLearning }

async function addLearning({ schema }: Kysely<unknown>): Promise<void> {
  for (const column of ['missed', 'verdict'])
    await schema.alterTable('kept_questions').addColumn(column, 'text').execute()
  for (const column of ['near', 'taken']) {
    await schema
      .alterTable('kept_questions')
      .addColumn(column, 'text', list => list.notNull().defaultTo('[]'))
      .execute()
  }
  await schema
    .alterTable('kept_questions')
    .addColumn('language', 'text', column => column.notNull().defaultTo('en'))
    .execute()
  await schema
    .createTable('staff_people')
    .addColumn('platform', 'text', column => column.notNull())
    .addColumn('person', 'text', column => column.notNull())
    .addColumn('seen_at_ms', 'bigint', column => column.notNull())
    .addPrimaryKeyConstraint('staff_people_key', ['platform', 'person'])
    .execute()
}
