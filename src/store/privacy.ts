import type { Kysely } from 'kysely'
import type { Kept, PrivacyStore } from '../core/privacy.ts'
import { KEPT_FOR_MS } from './retention.ts'
import type { Shelf } from './shelf.ts'
import type { Tables } from './tables.ts'

/** Finds and deletes what is kept about a person, by their pseudonym. */
export function createPrivacyStore({ db, pseudonyms, now }: Shelf): PrivacyStore {
  return {
    async kept(platform, id) {
      const person = pseudonyms.person(platform, id)
      const memories = await db
        .selectFrom('memories')
        .select(['since_ms as sinceMs', 'kept_at_ms as keptAtMs'])
        .where('person', '=', person)
        .execute()
      const dialogs = await db
        .selectFrom('dialogs')
        .select(['since_ms as sinceMs', 'expires_at_ms as untilMs'])
        .where('person', '=', person)
        .where('expires_at_ms', '>', now())
        .execute()
      const turns = await db
        .selectFrom('turns')
        .select('claimed_at_ms as sinceMs')
        .where('person', '=', person)
        .execute()
      return {
        questions: await keptQuestions(db, person),
        memories: sum(memories.map(row => ({ ...row, untilMs: row.keptAtMs + KEPT_FOR_MS.memories }))),
        dialogs: sum(dialogs),
        turns: sum(turns.map(row => ({ ...row, untilMs: row.sinceMs + KEPT_FOR_MS.turns }))),
      }
    },
    async forget(platform, id) {
      const person = pseudonyms.person(platform, id)
      await db.transaction().execute(async trx => {
        await trx.deleteFrom('memories').where('person', '=', person).execute()
        await trx.deleteFrom('dialogs').where('person', '=', person).execute()
        await trx.deleteFrom('kept_questions').where('person', '=', person).execute()
      })
    },
  }
}

async function keptQuestions(db: Kysely<Tables>, person: string): Promise<Kept> {
  const query = db.selectFrom('kept_questions').select('at_ms as sinceMs').where('person', '=', person)
  const rows = await query.execute()
  return sum(rows.map(row => ({ ...row, untilMs: row.sinceMs + KEPT_FOR_MS.questions })))
}

function sum(rows: readonly { readonly sinceMs: number; readonly untilMs: number }[]): Kept {
  if (rows.length === 0) return { count: 0, sinceMs: null, untilMs: null }
  return {
    count: rows.length,
    sinceMs: Math.min(...rows.map(row => row.sinceMs)),
    untilMs: Math.max(...rows.map(row => row.untilMs)),
  }
}
