import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Adds whether somebody was told that questions are kept. Whoever is known from before is told anew. */
export const toldOfQuestions: Migration = { up: addColumn }

async function addColumn({ schema }: Kysely<unknown>): Promise<void> {
  await schema.alterTable('memories').addColumn('told_of_questions', 'integer').execute()
}
