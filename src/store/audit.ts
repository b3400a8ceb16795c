import { randomUUID } from 'node:crypto'
import type { Audit, HandoffAuditEntry } from '../core/handoff/store.ts'
import { placeOf } from './sealed-columns.ts'
import type { Shelf } from './repository.ts'
import type { AuditTable } from './schema/tables.ts'

/** Keeps who did what with which request. Rows are added, never changed. */
export function createAudit(shelf: Shelf): Audit {
  const { db, seals } = shelf
  return {
    async note(entry) {
      await db.insertInto('audit').values(auditRow(entry, shelf)).execute()
    },
    async of(request) {
      const rows = await db.selectFrom('audit').selectAll().where('request', '=', request).orderBy('at_ms').execute()
      return rows.map(row => ({
        request: row.request,
        deed: row.deed,
        by: seals.open(row.sealed_by, placeOf('audit', 'sealed_by', row.id)) ?? 'sealed with another secret',
        atMs: row.at_ms,
      }))
    },
  }
}

/** Writes an entry as a row. */
export function auditRow({ request, deed, by, atMs }: HandoffAuditEntry, { seals }: Pick<Shelf, 'seals'>): AuditTable {
  const id = randomUUID()
  return { id, request, deed, sealed_by: seals.seal(by, placeOf('audit', 'sealed_by', id)), at_ms: atMs }
}
