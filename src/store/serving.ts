import { GONE_AFTER_MS, type Instance, type ServingStore, type Smoke } from '../core/serving.ts'
import type { Shelf } from './shelf.ts'

/** Keeps which instance serves which edition. Whoever has been gone for long is taken off by the others. */
export function createServingStore(shelf: Shelf): ServingStore {
  const { db, now } = shelf
  return {
    report: instance => report(instance, shelf),
    async leave(id) {
      await db.deleteFrom('instances').where('id', '=', id).execute()
    },
    async list(sinceMs) {
      const rows = await db
        .selectFrom('instances')
        .selectAll()
        .where('seen_at_ms', '>=', sinceMs)
        .orderBy('id')
        .execute()
      return rows.map(({ id, edition, failed, smoke }) => ({ id, edition, failed, smoke: readSmoke(smoke) }))
    },
    async reach(edition) {
      const { numInsertedOrUpdatedRows: noted } = await db
        .insertInto('reached')
        .values({ edition, at_ms: now() })
        .onConflict(conflict => conflict.column('edition').doNothing())
        .executeTakeFirstOrThrow()
      return noted !== 0n
    },
  }
}

async function report({ id, edition, failed, smoke }: Instance, { db, now }: Shelf): Promise<void> {
  const said = { edition, failed, smoke: smoke && JSON.stringify(smoke), seen_at_ms: now() }
  await db
    .insertInto('instances')
    .values({ id, ...said })
    .onConflict(conflict => conflict.column('id').doUpdateSet(said))
    .execute()
  await db
    .deleteFrom('instances')
    .where('seen_at_ms', '<', now() - 2 * GONE_AFTER_MS)
    .execute()
}

function readSmoke(text: string | null): Smoke | null {
  return text === null ? null : (JSON.parse(text) as Smoke)
}
