import type { RequestList } from '../core/handoff/store.ts'
import { toRequest } from './request-row.ts'
import type { Shelf } from './repository.ts'

/** Lists the requests that wait for somebody or are being seen to. */
export function createRequestList(shelf: Shelf): RequestList {
  return {
    async open() {
      const query = shelf.db.selectFrom('requests').selectAll().where('closed_at_ms', 'is', null)
      const rows = await query.where('kind', '=', 'request').orderBy('asked_at_ms').execute()
      return rows.map(row => toRequest(row, shelf))
    },
  }
}
