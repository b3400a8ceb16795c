import { randomUUID } from 'node:crypto'
import type { Expression, ExpressionBuilder, SqlBool } from 'kysely'
import type { Decide } from '../core/handoff/change.ts'
import type { CardReason } from '../core/model/handoff-request.ts'
import { AGAIN_LAST_MS } from '../core/handoff/send.ts'
import type { OutboxTask, SendOutcome, TakenMessage, Notification } from '../core/handoff/outbox-message.ts'
import type { Outbox } from '../core/handoff/store.ts'
import type { StoreContext } from './store-context.ts'
import type { OutboxTable, Tables } from './schema/tables.ts'
import { changeIn } from './write-change.ts'

/** Longest that a message is put off or held, in milliseconds: the longest pause between two attempts, and what two clocks may differ. */
const AHEAD_MAX_MS = AGAIN_LAST_MS + 5000

/** Keeps messages until they are sent. */
export function createOutbox(context: StoreContext): Outbox {
  const { db } = context
  return {
    take: (limit, forMs, from) => take(limit, { forMs, from }, context),
    settle: (message, outcome, decide) => settle(message, { outcome, decide }, context),
    async refOf(key) {
      const row = await db.selectFrom('outbox').select(['state', 'ref']).where('key', '=', key).executeTakeFirst()
      if (row?.state === 'waiting') return 'waiting'
      return row?.ref ? { ref: row.ref } : null
    },
    async drop(key) {
      await db
        .updateTable('outbox')
        .set({ state: 'needless' })
        .where('key', '=', key)
        .where('state', '=', 'waiting')
        .where('token', 'is', null)
        .execute()
    },
  }
}

interface Taking {
  readonly forMs: number
  readonly from: 'anybody' | 'nobody'
}

async function take(limit: number, { forMs, from }: Taking, context: StoreContext): Promise<readonly TakenMessage[]> {
  const { db, skipsLocked, now } = context
  const nowMs = now()
  const token = randomUUID()
  const rows = await db
    .updateTable('outbox')
    .set(({ eb }) => ({ token, leased_until_ms: nowMs + forMs, attempt: eb('attempt', '+', 1) }))
    .where(isDue('leased_until_ms', nowMs))
    .where('key', 'in', query =>
      query
        .selectFrom('outbox')
        .select('key')
        .where('state', '=', 'waiting')
        .where(isDue('due_at_ms', nowMs))
        .where(isDue('leased_until_ms', nowMs))
        .$if(from === 'nobody', free => free.where('token', 'is', null))
        .orderBy('due_at_ms')
        .limit(limit)
        .$if(skipsLocked, locked => locked.forUpdate().skipLocked()),
    )
    .returningAll()
    .execute()
  return rows.map(toTaken)
}

/** The time has come, or lies farther ahead than anything is ever put off: by a clock that was put back since. */
function isDue(
  column: 'due_at_ms' | 'leased_until_ms',
  nowMs: number,
): (eb: ExpressionBuilder<Tables, 'outbox'>) => Expression<SqlBool> {
  return eb => eb.or([eb(column, '<=', nowMs), eb(column, '>', nowMs + AHEAD_MAX_MS)])
}

interface Settling {
  readonly outcome: SendOutcome
  readonly decide: Decide
}

async function settle(message: TakenMessage, { outcome, decide }: Settling, context: StoreContext): Promise<void> {
  await context.db.transaction().execute(async trx => {
    // The request first, as everybody who writes messages does: in another order two could wait for each other.
    await changeIn(trx, message.request, () => 'nothing', context)
    const mine = trx.updateTable('outbox').where('key', '=', message.key).where('token', '=', message.token)
    const { numUpdatedRows: settled } = await mine
      .set(columnsOf(outcome))
      .where('version', '=', message.version)
      .executeTakeFirstOrThrow()
    if (settled !== 0n) await changeIn(trx, message.request, decide, context)
    // Otherwise there is something new to say, or another has taken it: what is still ours is due at once.
    else await mine.set(hasEnded(message, outcome) ? { ...FREE, attempt: 0 } : FREE).execute()
  })
}

/** Tells whether nothing of a message is under way any more. */
function hasEnded({ attempt }: TakenMessage, { kind }: SendOutcome): boolean {
  return attempt === 1 && kind === 'sent'
}

const FREE = { token: null, leased_until_ms: 0 } as const

function columnsOf(outcome: SendOutcome): Partial<OutboxTable> {
  switch (outcome.kind) {
    case 'sent':
      return { ...FREE, state: 'sent', ref: outcome.ref }
    case 'again':
      return { ...FREE, due_at_ms: Math.round(outcome.dueAtMs), is_late: outcome.isLate ? 1 : 0 }
    case 'dead':
    case 'needless':
      return { ...FREE, state: outcome.kind }
  }
}

function toTaken(row: OutboxTable): TakenMessage {
  return {
    key: row.key,
    request: row.request,
    task: taskOf(row),
    dueAtMs: row.due_at_ms,
    token: row.token ?? '',
    version: row.version,
    attempt: row.attempt,
    sinceMs: row.since_ms,
    isLate: row.is_late === 1,
  }
}

function taskOf({ kind, route, what }: OutboxTable): OutboxTask {
  switch (kind) {
    case 'card':
      return { kind, route: route ?? '', why: (what ?? 'first') as CardReason }
    case 'update':
      return { kind, route: route ?? '' }
    case 'tell':
      return { kind, what: (what ?? 'receipt') as Notification }
  }
}
