import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { AuditEntry, AuditFilter, AuditLog, AuditPage } from '../core/model/staff.ts'
import type { StaffAuditTable } from './schema/staff-tables.ts'
import type { StoreContext } from './store-context.ts'

/** Keeps who of the staff did what. Rows are added, never changed. */
export function createAuditLog({ db }: StoreContext): AuditLog {
  // Of what was done in the same millisecond, the later stands above.
  let noted = 0
  return {
    async note({ atMs, who, did, about, detail }) {
      noted += 1
      const id = `${String(noted).padStart(9, '0')}-${randomUUID()}`
      await db.insertInto('staff_audit').values({ id, at_ms: atMs, who, did, about, detail }).execute()
    },
    async last(count, beforeMs) {
      const rows = await db
        .selectFrom('staff_audit')
        .selectAll()
        .where('at_ms', '<', beforeMs)
        .orderBy('at_ms', 'desc')
        .orderBy('id', 'desc')
        .limit(count)
        .execute()
      return rows.map(toEntry)
    },
    find: (filter, page) => findEntries(db, filter, page),
    async deeds() {
      const rows = await db.selectFrom('staff_audit').select('did').distinct().orderBy('did').execute()
      return rows.map(({ did }) => did)
    },
  }
}

async function findEntries(
  db: StoreContext['db'],
  { who, did, text }: AuditFilter,
  { count, skip }: AuditPage,
): Promise<readonly AuditEntry[]> {
  let query = db.selectFrom('staff_audit').selectAll()
  if (who !== null) query = query.where('who', '=', who)
  if (did !== null) query = query.where('did', '=', did)
  if (text !== null) {
    const like = `%${text.toLowerCase().replace(/[%_\\]/g, '\\$&')}%`
    query = query.where(sql<boolean>`lower(about) like ${like} escape '\\' or lower(detail) like ${like} escape '\\'`)
  }
  const rows = await query.orderBy('at_ms', 'desc').orderBy('id', 'desc').limit(count).offset(skip).execute()
  return rows.map(toEntry)
}

function toEntry({ at_ms: atMs, who, did, about, detail }: StaffAuditTable): AuditEntry {
  return { atMs, who, did, about, detail }
}
