import type { Change } from '../core/handoff/change.ts'
import { OPEN_PHASES } from '../core/handoff/life.ts'
import type { HandoffRequest } from '../core/handoff/request.ts'
import type { Filed, HandoffStore } from '../core/handoff/store.ts'
import { readFigures } from './handoff-figures.ts'
import { toRequest, toRow } from './request-row.ts'
import type { Shelf } from './shelf.ts'
import { changeIn, writeAround } from './write-change.ts'

/** How often another code is tried. With a hundred requests at a time, one in a hundred is taken. */
const CODES_MAX = 100

/** Requests looked at in one go. */
const OVERDUE_MAX = 100

/** Keeps requests. */
export function createHandoffStore(shelf: Shelf): HandoffStore {
  const { db, now } = shelf
  return {
    async file(change, newCode) {
      for (let tries = 0; tries < CODES_MAX; tries += 1) {
        const filed = await fileAs(change(newCode()), shelf)
        if (filed) return filed
      }
      throw new Error('No code is free.')
    },
    change: (id, decide) => db.transaction().execute(trx => changeIn(trx, id, decide, shelf)),
    async find(by) {
      const [column, value] = 'id' in by ? (['id', by.id] as const) : (['code', by.code] as const)
      const row = await db.selectFrom('requests').selectAll().where(column, '=', value).executeTakeFirst()
      return row ? toRequest(row, shelf) : null
    },
    async latest(kind, of) {
      const row = await db
        .selectFrom('requests')
        .selectAll()
        .where('kind', '=', kind)
        .$if(of !== null, query => query.where('person', '=', of ? personOf(of, shelf) : null))
        .orderBy('asked_at_ms', 'desc')
        .limit(1)
        .executeTakeFirst()
      return row ? toRequest(row, shelf) : null
    },
    async overdue() {
      const rows = await db
        .selectFrom('requests')
        .select('id')
        .where('escalates_at_ms', '<=', now())
        .orderBy('escalates_at_ms')
        .limit(OVERDUE_MAX)
        .execute()
      return rows.map(({ id }) => id)
    },
    figures: sinceMs => readFigures(shelf, sinceMs),
  }
}

/** Null when the code is taken. */
async function fileAs(change: Change, shelf: Shelf): Promise<Filed | null> {
  const { next } = change
  return shelf.db.transaction().execute(async trx => {
    const { numInsertedOrUpdatedRows: filed } = await trx
      .insertInto('requests')
      .values(toRow(next, shelf))
      .onConflict(conflict => conflict.doNothing())
      .executeTakeFirstOrThrow()
    if (filed !== 0n) {
      await writeAround(trx, change, shelf)
      return { kind: 'filed', request: next }
    }
    const row = await trx
      .selectFrom('requests')
      .selectAll()
      .where('person', '=', personOf(next, shelf))
      .where('kind', '=', next.kind)
      .where('phase', 'in', OPEN_PHASES)
      .executeTakeFirst()
    return row ? { kind: 'open', request: toRequest(row, shelf) } : null
  })
}

function personOf(
  { platform, person }: Pick<HandoffRequest, 'platform' | 'person'>,
  { pseudonyms }: Shelf,
): string | null {
  return person === null ? null : pseudonyms.person(platform, person)
}
