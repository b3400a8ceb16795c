import { CompiledQuery, type Kysely } from 'kysely'
import type { Write } from '../schema/database.ts'
import type { Tables } from '../schema/tables.ts'

/** Runs several writes as one statement on a database's one connection. */
export type Batches = (writes: readonly Write[], one: Kysely<Tables>) => Promise<void>

/**
 * SQLite has no writes in a `with`; a trigger may hold as many as it likes. So each list of writes that comes up becomes a
 * temporary view with a trigger in its place, and whoever inserts the writes' values into the view runs them all, or none.
 */
export function createBatches(): Batches {
  const views = new Map<string, string>()
  let made = 0
  return async (writes, one) => {
    const compiled = writes.map(write => write.compile())
    const [first, ...others] = compiled
    if (first && others.length === 0) return void (await one.executeQuery(first))
    const values = compiled.flatMap(({ parameters }) => parameters)
    const body = bodyOf(compiled)
    const view = views.get(body) ?? (await makeView(`batch${(made += 1)}`, body, values.length, one))
    views.set(body, view)
    const places = values.map(() => '?').join(', ')
    await one.executeQuery(CompiledQuery.raw(`insert into ${view} values (${places})`, [...values]))
  }
}

/** The writes, each value of which is a column of the row that is inserted. */
function bodyOf(compiled: readonly CompiledQuery[]): string {
  let at = 0
  return compiled.map(({ sql }) => `${sql.replaceAll('?', () => `new.v${at++}`)};`).join(' ')
}

async function makeView(name: string, body: string, count: number, one: Kysely<Tables>): Promise<string> {
  const columns = Array.from({ length: count }, (_, at) => `null as v${at}`).join(', ')
  await one.executeQuery(CompiledQuery.raw(`create temp view ${name} as select ${columns}`))
  const trigger = `create temp trigger ${name}_writes instead of insert on ${name} begin ${body} end`
  await one.executeQuery(CompiledQuery.raw(trigger))
  return name
}
