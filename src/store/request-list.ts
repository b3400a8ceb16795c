import type { RequestList } from '../core/handoff/store.ts'
import { toRequest } from './request-row.ts'
import type { StoreContext } from './store-context.ts'

/** Lists the requests that wait for somebody or are being seen to. */
export function createRequestList(context: StoreContext): RequestList {
  return {
    async open() {
      const query = context.db.selectFrom('requests').selectAll().where('closed_at_ms', 'is', null)
      const rows = await query.where('kind', '=', 'request').orderBy('asked_at_ms').execute()
      return rows.map(row => toRequest(row, context))
    },
  }
}
