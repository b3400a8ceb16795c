import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite'
import { CompiledQuery, SqliteAdapter, SqliteDriver, SqliteIntrospector, SqliteQueryCompiler } from 'kysely'
import type { DatabaseConnection, Dialect, QueryResult, SqliteDatabase } from 'kysely'
import { poll } from '../../async/poll.ts'
import { explainSqlite, isLocked } from './sqlite-trouble.ts'

/** How long a statement waits for another program's lock, and how often it tries, in milliseconds. */
const LOCKED_MAX_MS = 1000
const TRY_EVERY_MS = 10

/** Statements kept prepared. We have fewer kinds than that; lists of various lengths could make more. */
const PREPARED_MAX = 200

/** Kysely's SQLite dialect on Node's own SQLite. Whatever goes wrong in it is explained to the operator. */
export function sqliteDialect(open: () => DatabaseSync, file: string): Dialect {
  return {
    createDriver: () => new PatientDriver({ database: async () => faceOf(open()) }, file),
    createAdapter: () => new TransactionalAdapter(),
    createQueryCompiler: () => new SqliteQueryCompiler(),
    createIntrospector: db => new SqliteIntrospector(db),
  }
}

/** Waits for locks without blocking the process, as SQLite's own `busy_timeout` would: a crisis card must not wait. */
class PatientDriver extends SqliteDriver {
  readonly #file: string
  /** Statements run one after the other: while the file stays locked, not each of them waits for its own time. */
  #hurriedUntilMs = 0

  constructor(config: ConstructorParameters<typeof SqliteDriver>[0], file: string) {
    super(config)
    this.#file = file
  }

  override async acquireConnection(): Promise<DatabaseConnection> {
    const connection = await super.acquireConnection()
    return {
      executeQuery: query => this.#execute(connection, query),
      streamQuery: connection.streamQuery.bind(connection),
    }
  }

  /** Takes the write lock at once: a transaction that wants it later fails when another program was faster. */
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'))
  }

  /** On a full disk SQLite has rolled back by itself; that there is nothing left to roll back must not hide why. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    await super.rollbackTransaction(connection).catch(() => undefined)
  }

  async #execute<Row>(connection: DatabaseConnection, query: CompiledQuery): Promise<QueryResult<Row>> {
    let locked: unknown
    const execute = (): Promise<QueryResult<Row> | null> =>
      connection.executeQuery<Row>(query).catch((error: unknown) => {
        if (!isLocked(error)) throw explainSqlite(error, this.#file)
        locked = error
        return null
      })
    const forMs = performance.now() < this.#hurriedUntilMs ? 0 : LOCKED_MAX_MS
    const result = await poll(execute, { everyMs: TRY_EVERY_MS, forMs })
    if (result !== null) return result
    this.#hurriedUntilMs = performance.now() + LOCKED_MAX_MS
    throw explainSqlite(locked, this.#file)
  }
}

/** Lets migrations run in one transaction. Its write lock is also what keeps two starting processes apart. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true
  }
}

function faceOf(sqlite: DatabaseSync): SqliteDatabase {
  const values = (parameters: readonly unknown[]): SQLInputValue[] => parameters as SQLInputValue[]
  const prepared = new Map<string, StatementSync>()
  return {
    close: () => sqlite.close(),
    prepare(sql) {
      const statement = prepared.get(sql) ?? sqlite.prepare(sql)
      if (prepared.size < PREPARED_MAX) prepared.set(sql, statement)
      return {
        reader: statement.columns().length > 0,
        all: parameters => statement.all(...values(parameters)),
        run: parameters => statement.run(...values(parameters)),
        iterate: parameters => statement.iterate(...values(parameters)),
      }
    },
  }
}
