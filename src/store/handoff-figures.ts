import type { HandoffFigures } from '../core/handoff/figures.ts'
import type { StoreContext } from './store-context.ts'

/** Counts what became of the requests of a period; drills and alerts are left out. */
export async function readFigures({ db }: StoreContext, sinceMs: number): Promise<HandoffFigures> {
  const requests = await db
    .selectFrom('requests')
    .select(['phase', 'asked_at_ms', 'delivered_at_ms', 'claimed_at_ms', 'closed_at_ms'])
    .where('kind', '=', 'request')
    .where(({ eb, or }) => or([eb('asked_at_ms', '>=', sinceMs), eb('closed_at_ms', 'is', null)]))
    .execute()
  const messages = await db
    .selectFrom('outbox')
    .select(({ fn }) => ['state', 'is_late', fn.countAll<number>().as('count')])
    .where('since_ms', '>=', sinceMs)
    .where('kind', '!=', 'update')
    .groupBy(['state', 'is_late'])
    .execute()
  const asked = requests.filter(({ asked_at_ms }) => asked_at_ms >= sinceMs)
  const waiting = requests.filter(({ claimed_at_ms, closed_at_ms }) => claimed_at_ms === null && closed_at_ms === null)
  const count = (states: readonly string[], isLate?: number): number =>
    messages
      .filter(row => states.includes(row.state) && (isLate === undefined || row.is_late === isLate))
      .reduce((sum, row) => sum + row.count, 0)
  return {
    asked: asked.length,
    delivered: asked.filter(row => row.delivered_at_ms !== null).length,
    claimed: asked.filter(row => row.claimed_at_ms !== null).length,
    withdrawn: asked.filter(row => row.phase === 'cancelled' && row.claimed_at_ms === null).length,
    toHumanMs: asked
      .flatMap(row => (row.claimed_at_ms === null ? [] : [row.claimed_at_ms - row.asked_at_ms]))
      .sort((a, b) => a - b),
    waiting: waiting.length,
    waitingSinceMs: waiting.length > 0 ? Math.min(...waiting.map(row => row.asked_at_ms)) : null,
    messages: count(['waiting', 'sent', 'dead']),
    sent: count(['sent']),
    dead: count(['dead']),
    late: count(['waiting'], 1),
  }
}
