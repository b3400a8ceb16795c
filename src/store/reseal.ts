import { sql, type Kysely, type RawBuilder } from 'kysely'
import type { SealedStore } from '../core/model/sealed.ts'
import { placeOf, SEALED_COLUMNS, type SealedTable } from './sealed-columns.ts'
import { countSealed, prefixOf, SEALED_TABLES, sealedColumns } from './sealed-rows.ts'
import type { Encryption } from './encryption.ts'
import type { StoreContext } from './store-context.ts'
import type { Tables } from './schema/tables.ts'

/** Rows that are sealed anew in one transaction: others wait for no longer than that takes. */
const ROWS_AT_ONCE = 50

/** Looks after what is sealed. Instances may seal anew at the same time. */
export function createSealedStore({ db, encryption }: Pick<StoreContext, 'db' | 'encryption'>): SealedStore {
  return {
    count: () => countSealed(db, encryption),
    async reseal() {
      let resealed = 0
      if (encryption.prefixes.length > 1)
        for (const table of SEALED_TABLES) resealed += await resealTable(db, table, encryption)
      return resealed
    },
  }
}

type SealedRow = Readonly<Record<string, string | null>>

/** From key to key, so that a row that cannot be opened is passed by. */
async function resealTable(db: Kysely<Tables>, table: SealedTable, encryption: Encryption): Promise<number> {
  const keys: readonly string[] = SEALED_COLUMNS[table].key
  let resealed = 0
  for (let after: readonly string[] | null = null; ;) {
    const rows: readonly SealedRow[] = await formerRows(db, table, after, encryption)
    const last = rows.at(-1)
    if (!last) return resealed
    after = keys.map(key => last[key] ?? '')
    resealed += await db.transaction().execute(async trx => {
      const done = []
      for (const row of rows) done.push(await resealRow(trx, table, row, encryption))
      return done.filter(Boolean).length
    })
  }
}

async function formerRows(
  db: Kysely<Tables>,
  table: SealedTable,
  after: readonly string[] | null,
  { prefixes: [, ...former] }: Encryption,
): Promise<readonly SealedRow[]> {
  const keys = sql.join(SEALED_COLUMNS[table].key.map(key => sql.ref(key)))
  const columns = sealedColumns(table).map(column => sql.ref(column))
  const isFormer = columns.map(column => sql`${prefixOf(column)} in (${sql.join(former)})`)
  const isAfter = after === null ? sql`` : sql`and (${keys}) > (${sql.join(after)})`
  const { rows } = await sql<SealedRow>`
    select ${keys}, ${sql.join(columns)} from ${sql.table(table)}
    where (${sql.join(isFormer, sql` or `)}) ${isAfter} order by ${keys} limit ${sql.lit(ROWS_AT_ONCE)}
  `.execute(db)
  return rows
}

/** Only over what was read: whoever writes something else in the meantime has sealed that with a secret of their own. */
async function resealRow(
  db: Kysely<Tables>,
  table: SealedTable,
  row: SealedRow,
  encryption: Encryption,
): Promise<boolean> {
  const keys: readonly string[] = SEALED_COLUMNS[table].key
  const place = keys.map(key => row[key] ?? '')
  let isResealed = false
  for (const column of sealedColumns(table)) {
    const sealed = row[column] ?? null
    if (sealed === null || encryption.ageOf(sealed) !== 'former') continue
    const at = placeOf(table, column as never, ...place)
    const opened = encryption.open(sealed, at)
    if (opened === null) continue
    const isRow: readonly RawBuilder<unknown>[] = keys.map((key, index) => sql`${sql.ref(key)} = ${place[index]}`)
    const anew = sql`${sql.ref(column)} = ${encryption.seal(opened, at)}`
    const isSame = sql`${sql.ref(column)} = ${sealed}`
    await sql`update ${sql.table(table)} set ${anew} where ${sql.join([...isRow, isSame], sql` and `)}`.execute(db)
    isResealed = true
  }
  return isResealed
}
