import { GONE_AFTER_MS, type Instance, type ServingStore, type Smoke } from '../core/model/serving.ts'
import type { StoreContext } from './store-context.ts'

/** Keeps which instance serves which edition. Whoever has been gone for long is taken off by the others. */
export function createServingStore(context: StoreContext): ServingStore {
  const { db, now } = context
  return {
    report: instance => report(instance, context),
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

/** Larger than what a database file that may not grow has left over on its pages, in characters. */
const ROOM = 20_000

async function report(instance: Instance, context: StoreContext): Promise<void> {
  const { db, skipsLocked, now } = context
  await db.transaction().execute(async one => {
    // A full SQLite file still takes a row that is there already: whoever says that it can be written has to ask for room.
    if (!skipsLocked) await write({ ...instance, id: `${instance.id}/room` }, ' '.repeat(ROOM), { ...context, db: one })
    if (!skipsLocked) await one.deleteFrom('instances').where('id', '=', `${instance.id}/room`).execute()
    await write(instance, instance.smoke && JSON.stringify(instance.smoke), { ...context, db: one })
  })
  await db
    .deleteFrom('instances')
    .where('seen_at_ms', '<', now() - 2 * GONE_AFTER_MS)
    .execute()
}

async function write(
  { id, edition, failed }: Instance,
  smoke: string | null,
  { db, now }: StoreContext,
): Promise<void> {
  const said = { edition, failed, smoke, seen_at_ms: now() }
  await db
    .insertInto('instances')
    .values({ id, ...said })
    .onConflict(conflict => conflict.column('id').doUpdateSet(said))
    .execute()
}

function readSmoke(text: string | null): Smoke | null {
  return text === null ? null : (JSON.parse(text) as Smoke)
}
