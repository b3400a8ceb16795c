import type { Transaction } from 'kysely'
import type { ChangeOutcome } from '../core/model/handoff-request.ts'
import type { Change, Decide } from '../core/handoff/change.ts'
import { isRepeatable, type Errand, type Letter } from '../core/handoff/letter.ts'
import { insertAudit } from './audit.ts'
import { toChanges, toRequest } from './request-row.ts'
import type { Shelf } from './repository.ts'
import type { OutboxTable, Tables } from './schema/tables.ts'

/** Changes a request within a transaction, by its state at that moment: who comes at the same time waits. */
export async function changeIn(
  trx: Transaction<Tables>,
  id: string,
  decide: Decide,
  shelf: Shelf,
): Promise<ChangeOutcome> {
  // An update that changes nothing holds the row until the transaction ends, on PostgreSQL as on SQLite.
  const row = await trx
    .updateTable('requests')
    .set(({ ref }) => ({ round: ref('round') }))
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirst()
  if (!row) return { kind: 'refused', why: 'unknown', request: null }
  const request = toRequest(row, shelf)
  const change = decide(request)
  if (typeof change === 'string') return { kind: 'refused', why: change, request }
  await trx
    .updateTable('requests')
    .set(toChanges(request, change.next, shelf))
    .where('id', '=', id)
    .execute()
  await writeAround(trx, change, shelf)
  return { kind: 'changed', request: change.next }
}

/** Writes what goes with a request: its letters, and who did it. */
export async function writeAround(trx: Transaction<Tables>, change: Change, shelf: Shelf): Promise<void> {
  const { letters, deed, next } = change
  for (const letter of letters) await writeLetter(trx, letter)
  if (!deed) return
  const entry = { request: next.id, deed: deed.deed, by: deed.by, atMs: shelf.now() }
  await insertAudit(trx, [entry], shelf)
}

/** A letter that is there already stays as it is; one that may be said again is due anew, also while it is being sent. */
async function writeLetter(trx: Transaction<Tables>, letter: Letter): Promise<void> {
  const row = letterRow(letter)
  const { state, is_late, due_at_ms, since_ms, attempt } = row
  const anew = { state, is_late, due_at_ms, since_ms, attempt }
  await trx
    .insertInto('outbox')
    .values(row)
    .onConflict(conflict =>
      isRepeatable(letter)
        ? conflict.column('key').doUpdateSet(({ eb }) => ({ ...anew, version: eb('outbox.version', '+', 1) }))
        : conflict.column('key').doNothing(),
    )
    .execute()
}

function letterRow({ key, request, errand, dueAtMs }: Letter): OutboxTable {
  return {
    key,
    request,
    ...columnsOf(errand),
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

function columnsOf(errand: Errand): Pick<OutboxTable, 'kind' | 'route' | 'what'> {
  switch (errand.kind) {
    case 'card':
      return { kind: 'card', route: errand.route, what: errand.why }
    case 'update':
      return { kind: 'update', route: errand.route, what: null }
    case 'tell':
      return { kind: 'tell', route: null, what: errand.what }
  }
}
