import type { RequestList } from '../core/handoff/store.ts'
import { toRequest } from './request-row.ts'
import type { StoreContext } from './store-context.ts'

/** Lists the requests that wait for somebody, are being seen to, or have ended lately. */
export function createRequestList(context: StoreContext): RequestList {
  const requests = () => context.db.selectFrom('requests').where('kind', '=', 'request')
  return {
    async open() {
      const query = requests().selectAll().where('closed_at_ms', 'is', null)
      const rows = await query.orderBy('asked_at_ms').execute()
      return rows.map(row => toRequest(row, context))
    },
    async closedSince(sinceMs) {
      const query = requests().selectAll().where('closed_at_ms', '>=', sinceMs)
      const rows = await query.orderBy('closed_at_ms', 'desc').execute()
      return rows.map(row => toRequest(row, context))
    },
    async waiting() {
      const query = requests().where('closed_at_ms', 'is', null).where('claimed_at_ms', 'is', null)
      const { count } = await query.select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirstOrThrow()
      return count
    },
  }
}
