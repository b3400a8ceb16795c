import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Adds that staff have seen to a question: how, with which intent, who, when. */
export const settledQuestions: Migration = { up: addSettled }

async function addSettled({ schema }: Kysely<unknown>): Promise<void> {
  for (const column of ['settled_how', 'settled_intent', 'settled_by'])
    await schema.alterTable('kept_questions').addColumn(column, 'text').execute()
  await schema.alterTable('kept_questions').addColumn('settled_at_ms', 'bigint').execute()
}
