import { randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { Audit, HandoffAuditEntry } from '../core/handoff/store.ts'
import { placeOf } from './sealed-columns.ts'
import type { StoreContext } from './store-context.ts'
import type { Tables } from './schema/tables.ts'

/** Keeps who did what with which request. Rows are added, never changed. */
export function createAudit(context: StoreContext): Audit {
  const { db, encryption } = context
  return {
    async note(entry) {
      await insertAudit(db, [entry], context)
    },
    async of(request) {
      const query = db.selectFrom('audit').selectAll().where('request', '=', request)
      const rows = await query.orderBy('ordinal').orderBy('at_ms').execute()
      return rows.map(row => ({
        request: row.request,
        action: row.deed,
        by: encryption.open(row.sealed_by, placeOf('audit', 'sealed_by', row.id)) ?? 'sealed with another secret',
        atMs: row.at_ms,
      }))
    },
  }
}

/** Adds entries, at most one of each request. They are told in the order in which they came, whatever the clock said meanwhile. */
export async function insertAudit(
  db: Kysely<Tables>,
  entries: readonly HandoffAuditEntry[],
  { encryption }: Pick<StoreContext, 'encryption'>,
): Promise<void> {
  if (entries.length === 0) return
  await db
    .insertInto('audit')
    .values(({ selectFrom }) =>
      entries.map(({ request, action, by, atMs }) => {
        const id = randomUUID()
        const before = selectFrom('audit as earlier').where('earlier.request', '=', request)
        const ordinal = before.select(({ eb, fn, lit }) =>
          eb(fn.coalesce(fn.max('earlier.ordinal'), lit(0)), '+', 1).as('next'),
        )
        return {
          id,
          request,
          deed: action,
          sealed_by: encryption.seal(by, placeOf('audit', 'sealed_by', id)),
          at_ms: atMs,
          ordinal,
        }
      }),
    )
    .execute()
}
