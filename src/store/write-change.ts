import type { Expression, ExpressionBuilder, OnConflictDatabase, Transaction } from 'kysely'
import type { ChangeOutcome } from '../core/model/handoff-request.ts'
import type { Change, Decide } from '../core/handoff/change.ts'
import { isRepeatable, type OutboxTask, type OutboxMessage } from '../core/handoff/outbox-message.ts'
import { insertAudit } from './audit.ts'
import { toChanges, toRequest } from './request-row.ts'
import type { StoreContext } from './store-context.ts'
import type { OutboxTable, Tables } from './schema/tables.ts'

/** Changes a request within a transaction, by its state at that moment: who comes at the same time waits. */
export async function changeIn(
  trx: Transaction<Tables>,
  id: string,
  decide: Decide,
  context: StoreContext,
): Promise<ChangeOutcome> {
  // An update that changes nothing holds the row until the transaction ends, on PostgreSQL as on SQLite.
  const row = await trx
    .updateTable('requests')
    .set(({ ref }) => ({ round: ref('round') }))
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirst()
  if (!row) return { kind: 'refused', why: 'unknown', request: null }
  const request = toRequest(row, context)
  const change = decide(request)
  if (typeof change === 'string') return { kind: 'refused', why: change, request }
  await trx
    .updateTable('requests')
    .set(toChanges(request, change.next, context))
    .where('id', '=', id)
    .execute()
  await writeAround(trx, change, context)
  return { kind: 'changed', request: change.next }
}

/** Writes what goes with a request: its messages, and who did it. */
export async function writeAround(trx: Transaction<Tables>, change: Change, context: StoreContext): Promise<void> {
  const { messages, audit, next } = change
  for (const message of messages) await writeMessage(trx, message)
  if (!audit) return
  const entry = { request: next.id, action: audit.action, by: audit.by, atMs: context.now() }
  await insertAudit(trx, [entry], context)
}

/** A message that is there already stays as it is; one that may be said again is due anew, also while it is being sent. */
async function writeMessage(trx: Transaction<Tables>, message: OutboxMessage): Promise<void> {
  const row = messageRow(message)
  const { state, is_late, due_at_ms, since_ms } = row
  const anew = { state, is_late, due_at_ms, since_ms }
  await trx
    .insertInto('outbox')
    .values(row)
    .onConflict(conflict =>
      isRepeatable(message)
        ? conflict
            .column('key')
            .doUpdateSet(({ eb }) => ({ ...anew, version: eb('outbox.version', '+', 1), attempt: triedSoFar(eb) }))
        : conflict.column('key').doNothing(),
    )
    .execute()
}

/** What waits may have been tried, and what was tried may still arrive: what is said now counts as another attempt. */
function triedSoFar(eb: ExpressionBuilder<OnConflictDatabase<Tables, 'outbox'>, 'outbox'>): Expression<number> {
  return eb.case().when('outbox.state', '=', 'waiting').then(eb.lit(1)).else(eb.lit(0)).end()
}

function messageRow({ key, request, task, dueAtMs }: OutboxMessage): OutboxTable {
  return {
    key,
    request,
    ...columnsOf(task),
    state: 'waiting',
    is_late: 0,
    due_at_ms: dueAtMs,
    since_ms: dueAtMs,
    attempt: 0,
    version: 0,
    token: null,
    leased_until_ms: 0,
    ref: null,
  }
}

function columnsOf(task: OutboxTask): Pick<OutboxTable, 'kind' | 'route' | 'what'> {
  switch (task.kind) {
    case 'card':
      return { kind: 'card', route: task.route, what: task.why }
    case 'update':
      return { kind: 'update', route: task.route, what: null }
    case 'tell':
      return { kind: 'tell', route: null, what: task.what }
  }
}
