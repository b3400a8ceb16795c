import type { Change } from '../core/handoff/change.ts'
import { OPEN_PHASES } from '../core/handoff/life.ts'
import type { HandoffKind, HandoffRequest } from '../core/model/handoff-request.ts'
import type { Filed, HandoffStore } from '../core/handoff/store.ts'
import type { Platform } from '../core/model/turn.ts'
import { readFigures } from './handoff-figures.ts'
import { toRequest, toRow } from './request-row.ts'
import type { StoreContext } from './store-context.ts'
import { changeIn, writeAround } from './write-change.ts'

/** How often another code is tried. With a hundred requests at a time, one in a hundred is taken. */
const CODES_MAX = 100

/** Requests looked at in one go. */
const OVERDUE_MAX = 100

/** Keeps requests. */
export function createHandoffStore(context: StoreContext): HandoffStore {
  const { db } = context
  return {
    async file(change, newCode) {
      for (let tries = 0; tries < CODES_MAX; tries += 1) {
        const filed = await fileAs(change(newCode()), context)
        if (filed) return filed
      }
      throw new Error('No code is free.')
    },
    change: (id, decide) => db.transaction().execute(trx => changeIn(trx, id, decide, context)),
    async find(by) {
      const [column, value] = 'id' in by ? (['id', by.id] as const) : (['code', by.code] as const)
      const row = await db.selectFrom('requests').selectAll().where(column, '=', value).executeTakeFirst()
      return row ? toRequest(row, context) : null
    },
    latest: (kind, of) => latest(kind, of, context),
    drilledAtMs: () => drilledAtMs(context),
    overdue: () => overdue(context),
    figures: sinceMs => readFigures(context, sinceMs),
  }
}

async function latest(
  kind: HandoffKind,
  of: { readonly platform: Platform; readonly person: string } | null,
  context: StoreContext,
): Promise<HandoffRequest | null> {
  const row = await context.db
    .selectFrom('requests')
    .selectAll()
    .where('kind', '=', kind)
    .$if(of !== null, query => query.where('person', '=', of ? personOf(of, context) : null))
    .orderBy('asked_at_ms', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ? toRequest(row, context) : null
}

async function drilledAtMs({ db }: StoreContext): Promise<number | null> {
  const { at } = await db
    .selectFrom('requests')
    .select(({ fn }) => fn.max('claimed_at_ms').as('at'))
    .where('kind', '=', 'drill')
    .executeTakeFirstOrThrow()
  return at
}

async function overdue({ db, now }: StoreContext): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('requests')
    .select('id')
    .where('escalates_at_ms', '<=', now())
    .orderBy('escalates_at_ms')
    .limit(OVERDUE_MAX)
    .execute()
  return rows.map(({ id }) => id)
}

/** Null when the code is taken. */
async function fileAs(change: Change, context: StoreContext): Promise<Filed | null> {
  const { next } = change
  return context.db.transaction().execute(async trx => {
    const { numInsertedOrUpdatedRows: filed } = await trx
      .insertInto('requests')
      .values(toRow(next, context))
      .onConflict(conflict => conflict.doNothing())
      .executeTakeFirstOrThrow()
    if (filed !== 0n) {
      await writeAround(trx, change, context)
      return { kind: 'filed', request: next }
    }
    const row = await trx
      .selectFrom('requests')
      .selectAll()
      .where(({ eb, or, and }) =>
        or([
          eb('id', '=', next.id),
          and([eb('person', '=', personOf(next, context)), eb('kind', '=', next.kind), eb('phase', 'in', OPEN_PHASES)]),
        ]),
      )
      .executeTakeFirst()
    return row ? { kind: 'open', request: toRequest(row, context) } : null
  })
}

function personOf(
  { platform, person }: Pick<HandoffRequest, 'platform' | 'person'>,
  { pseudonyms }: StoreContext,
): string | null {
  return person === null ? null : pseudonyms.person(platform, person)
}
