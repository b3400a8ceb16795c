import type { Kysely, Transaction } from 'kysely'
import { forget as forgetRequest } from '../core/handoff/ask.ts'
import type { Kept, KeptAbout, PrivacyStore } from '../core/model/privacy.ts'
import { KEPT_FOR_MS } from '../core/model/kept-for.ts'
import { DELETED } from './register/register.ts'
import type { StoreContext } from './store-context.ts'
import type { Tables } from './schema/tables.ts'
import { NOBODY } from './turns.ts'
import { changeIn } from './write-change.ts'

/** Finds and deletes what is kept about a person, by their pseudonym. */
export function createPrivacyStore(context: StoreContext): PrivacyStore {
  const { db, pseudonyms } = context
  return {
    kept: (platform, id) => kept(pseudonyms.person(platform, id), context),
    async forget(platform, id) {
      const person = pseudonyms.person(platform, id)
      await db.transaction().execute(async trx => {
        for (const table of DELETED) await trx.deleteFrom(table).where('person', '=', person).execute()
        await forgetRequests(trx, person, context)
        await trx.updateTable('turns').set(NOBODY).where('person', '=', person).execute()
      })
      await context.scrub()
    },
  }
}

async function kept(person: string, { db, now }: StoreContext): Promise<KeptAbout> {
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
  const turns = await db.selectFrom('turns').select('claimed_at_ms as sinceMs').where('person', '=', person).execute()
  const requests = await db
    .selectFrom('requests')
    .select(['asked_at_ms as sinceMs', 'closed_at_ms as closedAtMs'])
    .where('person', '=', person)
    .execute()
  return {
    memories: sum(memories.map(row => ({ ...row, untilMs: row.keptAtMs + KEPT_FOR_MS.memories }))),
    dialogs: sum(dialogs),
    turns: sum(turns.map(row => ({ ...row, untilMs: row.sinceMs + KEPT_FOR_MS.turns }))),
    requests: sumOfRequests(requests),
    questions: await keptQuestions(db, person),
  }
}

/** In the order of their ids, so that two who forget the same person do not wait for each other. */
async function forgetRequests(trx: Transaction<Tables>, person: string, context: StoreContext): Promise<void> {
  const rows = await trx.selectFrom('requests').select('id').where('person', '=', person).orderBy('id').execute()
  for (const { id } of rows) await changeIn(trx, id, request => forgetRequest(request, context.now()), context)
  // Also what we cannot open: a change would leave that as it is.
  const nothing = { person: null, sealed_person: null, sealed_details: null }
  await trx.updateTable('requests').set(nothing).where('person', '=', person).execute()
}

/** Nobody can say until when an open request is kept: it is kept until somebody has seen to it. */
function sumOfRequests(rows: readonly { readonly sinceMs: number; readonly closedAtMs: number | null }[]): Kept {
  const whole = sum(rows.map(row => ({ ...row, untilMs: (row.closedAtMs ?? 0) + KEPT_FOR_MS.details })))
  return rows.some(row => row.closedAtMs === null) ? { ...whole, untilMs: null } : whole
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
