import { sql, type Expression, type Kysely, type RawBuilder, type SqlBool } from 'kysely'
import type { SealedRows } from '../core/model/sealed.ts'
import { SEALED_COLUMNS, type SealedTable } from './sealed-columns.ts'
import { PREFIX_LENGTH, type SealAge, type Encryption } from './encryption.ts'
import type { Tables } from './schema/tables.ts'

const NOTHING_SEALED: SealedRows = { current: 0, former: 0, lost: 0 }

/** Counts the rows that hold something sealed. In a database of an older version, those in the columns that are there. */
export async function countSealed(db: Kysely<Tables>, encryption: Pick<Encryption, 'ageOf'>): Promise<SealedRows> {
  const present = await db.introspection.getTables()
  let sum = NOTHING_SEALED
  for (const table of SEALED_TABLES) {
    const columns = present.find(({ name }) => name === table)?.columns.map(({ name }) => name) ?? []
    for (const [age, rows] of await countByAge(
      db,
      table,
      sealedColumns(table).filter(column => columns.includes(column)),
      encryption,
    ))
      sum = { ...sum, [age]: sum[age] + rows }
  }
  return sum
}

/** How many rows are sealed at all. */
export function allSealed({ current, former, lost }: SealedRows): number {
  return current + former + lost
}

/** Tables with something sealed in them. */
export const SEALED_TABLES = Object.keys(SEALED_COLUMNS) as readonly SealedTable[]

/** The sealed columns of a table. */
export function sealedColumns(table: SealedTable): readonly string[] {
  return Object.keys(SEALED_COLUMNS[table].places)
}

/** What a sealed column begins with. */
export function prefixOf(column: Expression<unknown>): RawBuilder<string> {
  return sql<string>`substr(${column}, 1, ${sql.lit(PREFIX_LENGTH)})`
}

/** Holds where a column was sealed with a secret we have. */
export function isOurs(column: Expression<unknown>, { prefixes }: Pick<Encryption, 'prefixes'>): RawBuilder<SqlBool> {
  return sql<SqlBool>`${prefixOf(column)} in (${sql.join(prefixes)})`
}

type CountedAge = readonly [SealAge, number]

async function countByAge(
  db: Kysely<Tables>,
  table: SealedTable,
  columns: readonly string[],
  { ageOf }: Pick<Encryption, 'ageOf'>,
): Promise<readonly CountedAge[]> {
  if (columns.length === 0) return []
  const prefixes = columns.map(column => sql`${prefixOf(sql.ref(column))} as ${sql.ref(column)}`)
  const groups = columns.map((_, at) => sql.lit(at + 1))
  const { rows } = await sql<Readonly<Record<string, string | number | null>>>`
    select ${sql.join(prefixes)}, count(*) as row_count from ${sql.table(table)} group by ${sql.join(groups)}
  `.execute(db)
  return rows.flatMap(({ row_count: count, ...found }): readonly CountedAge[] => {
    const ages = Object.values(found).flatMap(prefix => (typeof prefix === 'string' ? [ageOf(prefix)] : []))
    const worst = (['lost', 'former', 'current'] as const).find(age => ages.includes(age))
    return worst ? [[worst, Number(count)]] : []
  })
}
