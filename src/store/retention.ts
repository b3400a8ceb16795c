import type { Kysely } from 'kysely'
import type { Shelf } from './shelf.ts'
import type { Tables } from './tables.ts'

const DAY_MS = 24 * 60 * 60 * 1000

/** How long things are kept, in milliseconds. Dialogs carry their own end. */
export const KEPT_FOR_MS = {
  /** Platforms deliver an event again for at most a day; Slack gives up after 5 minutes or so. */
  turns: 2 * DAY_MS,
  journal: 90 * DAY_MS,
  /** Since the person was last seen. */
  memories: 30 * DAY_MS,
  /** Redacted questions: long enough to replay what people ask these days. */
  questions: 30 * DAY_MS,
  feedback: 90 * DAY_MS,
  /** Long enough for any limit on signing in. */
  attempts: DAY_MS,
  /** Since a session was last used; those that count are shorter. */
  sessions: 30 * DAY_MS,
} as const

/** How many rows of each kind were deleted. */
export interface Swept {
  readonly turns: number
  readonly journal: number
  readonly memories: number
  readonly dialogs: number
}

/** Deletes what has been kept for its time. */
export interface Retention {
  sweep(nowMs: number): Promise<Swept>
}

/** Sweeps the tables; instances may sweep at the same time. */
export function createRetention({ db }: Shelf): Retention {
  return {
    async sweep(nowMs) {
      const { numDeletedRows: turns } = await db
        .deleteFrom('turns')
        .where('claimed_at_ms', '<=', nowMs - KEPT_FOR_MS.turns)
        .executeTakeFirstOrThrow()
      const { numDeletedRows: journal } = await db
        .deleteFrom('journal')
        .where('at_ms', '<=', nowMs - KEPT_FOR_MS.journal)
        .executeTakeFirstOrThrow()
      const { numDeletedRows: memories } = await db
        .deleteFrom('memories')
        .where('kept_at_ms', '<=', nowMs - KEPT_FOR_MS.memories)
        .executeTakeFirstOrThrow()
      const { numDeletedRows: dialogs } = await db
        .deleteFrom('dialogs')
        .where('expires_at_ms', '<=', nowMs)
        .executeTakeFirstOrThrow()
      await sweepStaff(db, nowMs)
      return {
        turns: Number(turns),
        journal: Number(journal),
        memories: Number(memories),
        dialogs: Number(dialogs),
      }
    },
  }
}

async function sweepStaff(db: Kysely<Tables>, nowMs: number): Promise<void> {
  await db
    .deleteFrom('kept_questions')
    .where('at_ms', '<=', nowMs - KEPT_FOR_MS.questions)
    .execute()
  await db
    .deleteFrom('feedback')
    .where('at_ms', '<=', nowMs - KEPT_FOR_MS.feedback)
    .execute()
  await db
    .deleteFrom('sign_in_attempts')
    .where('at_ms', '<=', nowMs - KEPT_FOR_MS.attempts)
    .execute()
  await db
    .deleteFrom('sessions')
    .where('seen_at_ms', '<=', nowMs - KEPT_FOR_MS.sessions)
    .execute()
  await db.deleteFrom('invitations').where('expires_at_ms', '<=', nowMs).execute()
}
