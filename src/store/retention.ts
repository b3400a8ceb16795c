import type { DeleteResult, Kysely } from 'kysely'
import { KEPT_FOR_MS } from '../core/model/kept-for.ts'
import { insertAudit } from './audit.ts'
import type { StoreContext } from './store-context.ts'
import type { Tables } from './schema/tables.ts'

/** How many rows of each kind were deleted. */
export interface Swept {
  readonly turns: number
  readonly journal: number
  readonly memories: number
  readonly dialogs: number
  /** Requests that lost what they held of a person. */
  readonly details: number
  readonly requests: number
  readonly audit: number
}

/** Deletes what has been kept for its time. */
export interface Retention {
  sweep(nowMs: number): Promise<Swept>
}

/** Sweeps the tables; instances may sweep at the same time. A request that is open is never swept, however old. */
export function createRetention(context: StoreContext): Retention {
  const { db } = context
  return {
    async sweep(nowMs) {
      const untilMs = (kind: keyof typeof KEPT_FOR_MS): number => nowMs - KEPT_FOR_MS[kind]
      const deleted = {
        turns: db.deleteFrom('turns').where('claimed_at_ms', '<=', untilMs('turns')),
        journal: db.deleteFrom('journal').where('at_ms', '<=', untilMs('journal')),
        memories: db.deleteFrom('memories').where('kept_at_ms', '<=', untilMs('memories')),
        dialogs: db.deleteFrom('dialogs').where('expires_at_ms', '<=', nowMs),
        requests: db.deleteFrom('requests').where('closed_at_ms', '<=', untilMs('requests')),
        audit: db.deleteFrom('audit').where('at_ms', '<=', untilMs('audit')),
      }
      const count = async (query: { executeTakeFirstOrThrow(): Promise<DeleteResult> }): Promise<number> =>
        Number((await query.executeTakeFirstOrThrow()).numDeletedRows)
      await sweepStaff(db, nowMs)
      const swept = {
        turns: await count(deleted.turns),
        journal: await count(deleted.journal),
        memories: await count(deleted.memories),
        dialogs: await count(deleted.dialogs),
        requests: await count(deleted.requests),
        audit: await count(deleted.audit),
        details: await dropDetails(context, untilMs('details')),
      }
      await context.scrub()
      return swept
    },
  }
}

async function dropDetails({ db, ...context }: StoreContext, untilMs: number): Promise<number> {
  return db.transaction().execute(async trx => {
    const dropped = await trx
      .updateTable('requests')
      .set({ person: null, sealed_person: null, sealed_details: null })
      .where('closed_at_ms', '<=', untilMs)
      .where(({ eb, or }) => or([eb('sealed_person', 'is not', null), eb('sealed_details', 'is not', null)]))
      .returning('id')
      .execute()
    const entries = dropped.map(
      ({ id }) => ({ request: id, action: 'deleted', by: 'signpost', atMs: context.now() }) as const,
    )
    await insertAudit(trx, entries, context)
    return dropped.length
  })
}

async function sweepStaff(db: Kysely<Tables>, nowMs: number): Promise<void> {
  const { questions, feedback, attempts, sessions, reports, cards } = KEPT_FOR_MS
  await db
    .deleteFrom('kept_questions')
    .where('at_ms', '<=', nowMs - questions)
    .execute()
  await db
    .deleteFrom('staff_people')
    .where('seen_at_ms', '<=', nowMs - questions)
    .execute()
  await db
    .deleteFrom('feedback')
    .where('at_ms', '<=', nowMs - feedback)
    .execute()
  await db
    .deleteFrom('sign_in_attempts')
    .where('at_ms', '<=', nowMs - attempts)
    .execute()
  await db
    .deleteFrom('sessions')
    .where('seen_at_ms', '<=', nowMs - sessions)
    .execute()
  await db
    .deleteFrom('gate_reports')
    .where('begun_at_ms', '<=', nowMs - reports)
    .execute()
  await db
    .deleteFrom('question_cards')
    .where('told_at_ms', '<=', nowMs - cards)
    .execute()
  await db
    .deleteFrom('question_rounds')
    .where('at_ms', '<=', nowMs - cards)
    .execute()
  await db.deleteFrom('join_codes').where('expires_at_ms', '<=', nowMs).execute()
  await db.deleteFrom('invitations').where('expires_at_ms', '<=', nowMs).execute()
}
