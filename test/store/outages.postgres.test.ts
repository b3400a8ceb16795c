import { Client } from 'pg'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Log } from '../../src/core/model/log.ts'
import { NO_MEMORY } from '../../src/core/model/memory.ts'
import { openStore, type Store, type StoreSettings } from '../../src/store/open.ts'
import { CANARY, letThrough } from '../fixtures/canary.ts'
import { cluster, PASSWORD, type Cluster } from '../postgres/cluster.ts'

const KEY = { platform: 'slack', conversation: 'C1', person: 'U1' } as const
const SECRET = 'a secret of at least thirty-two characters'

let server: Cluster
let databaseUrl = ''
let opened: Store[] = []
let logged: string[] = []

const write = (event: string, _?: unknown, cause?: unknown): void => {
  logged.push(`${event}: ${cause instanceof Error ? cause.message : ''}`)
}
const log: Log = { info: write, warn: write, error: write }

beforeAll(async () => {
  server = await cluster()
  databaseUrl = await server.newDatabase()
})

beforeEach(() => {
  logged = []
})

afterEach(async () => {
  await Promise.all(opened.splice(0).map(store => store.close()))
})

async function open(over: Partial<StoreSettings> = {}): Promise<Store> {
  const store = await openStore({
    databaseUrl,
    dataFolder: '',
    secret: SECRET,
    oldSecrets: [],
    log,
    now: Date.now,
    ...over,
  })
  opened.push(store)
  return store
}

async function ask(...statements: readonly string[]): Promise<readonly unknown[]> {
  const client = new Client({ connectionString: databaseUrl })
  await client.connect()
  const rows: unknown[] = []
  for (const statement of statements) rows.push(...(await client.query<object>(statement)).rows)
  await client.end()
  return rows
}

describe('An operator whose PostgreSQL cannot be used', () => {
  const trouble = (url: string): Promise<unknown> =>
    open({ databaseUrl: url }).then(
      () => 'none',
      (error: unknown) => error,
    )

  it('reads that the password is wrong, and no password', async () => {
    const error = await trouble(databaseUrl.replace(PASSWORD, `${PASSWORD}-not`))
    expect(error).toMatchObject({ code: 'store-unavailable', message: expect.stringContaining('or the password') })
    expect(JSON.stringify([error, String((error as Error).stack), String((error as Error).cause)])).not.toContain(
      PASSWORD,
    )
  })

  it('reads that there is no such database, and where', async () => {
    const error = await trouble(server.urlOf('nowhere'))
    expect(error).toMatchObject({
      message: expect.stringMatching(/127\.0\.0\.1:\d+\/nowhere has no database of that name/),
    })
  })

  it('reads that nothing runs there', async () => {
    expect(await trouble('postgres://owner:x@127.0.0.1:1/signpost')).toMatchObject({
      message: expect.stringContaining('127.0.0.1:1/signpost is not running'),
    })
  })

  it('reads that it was made with another secret', async () => {
    await open()
    await expect(open({ secret: 'another secret of thirty-two characters' })).rejects.toThrow('SIGNPOST_SECRET')
  })

  it('reads that the user may not make tables', async () => {
    await ask("create role guest login password 'guest'", 'drop database if exists guests', 'create database guests')
    expect(await trouble(server.urlOf('guests').replace(`owner:${PASSWORD}`, 'guest:guest'))).toMatchObject({
      message: expect.stringContaining('Make the user the owner'),
    })
  })
})

describe('A PostgreSQL database', () => {
  it('holds no word and no name of a person', async () => {
    await letThrough(await open())
    const tables = await ask("select tablename from pg_tables where schemaname = 'public'")
    const names = tables.map(table => (table as { tablename: string }).tablename)
    expect(names).toContain('turns')
    const rows = await ask(...names.map(name => `select * from "${name}"`))
    expect(rows.length).toBeGreaterThan(6)
    expect(JSON.stringify(rows)).not.toContain(CANARY)
  })
})

describe('When every connection is killed', () => {
  const kill = (): Promise<unknown> =>
    ask("select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'signpost'")

  it('the process lives on and queries work again', async () => {
    const store = await open()
    const running = Array.from({ length: 30 }, (_, at) =>
      store.memories.keep({ ...KEY, conversation: `C${at}` }, NO_MEMORY).catch((error: unknown) => error),
    )
    await kill()
    for (const end of await Promise.all(running)) expect([undefined, 'store-unavailable']).toContain(codeOf(end))
    await expect.poll(() => store.memories.keep(KEY, NO_MEMORY).then(() => 'kept', codeOf)).toBe('kept')
  })

  it('queues hold for all instances again, and editions are heard of', async () => {
    const [one, other] = [await open(), await open()]
    await kill()
    await expect.poll(() => logged.filter(line => line.startsWith('database session lost'))).toHaveLength(2)
    await expect.poll(() => isShared(one, other)).toBe(true)
    const heard = Promise.withResolvers<number>()
    one.editions.onAdded(heard.resolve)
    const draft = { files: [], basedOn: null } as unknown as Parameters<Store['editions']['add']>[0]
    await other.editions.add(draft, { editor: 'anna', hash: 'h' })
    expect(await heard.promise).toBe(1)
  })
})

describe('When PostgreSQL is stopped and started', () => {
  it('each query says so at once, a queue still serves its people, and all is well afterwards', async () => {
    const store = await open()
    await store.memories.keep(KEY, { ...NO_MEMORY, cardsShown: 4 })
    await server.stop()
    try {
      const startedAtMs = performance.now()
      await expect(store.ping()).rejects.toMatchObject({ code: 'store-unavailable' })
      await expect(store.memories.recall(KEY)).rejects.toMatchObject({ code: 'store-unavailable' })
      await expect(store.queue.run('a', async () => 'answered')).resolves.toBe('answered')
      expect(performance.now() - startedAtMs).toBeLessThan(1000)
      expect(logged.join()).toContain('queue not shared')
    } finally {
      await server.start()
    }
    await expect.poll(() => store.memories.recall(KEY).then(({ memory }) => memory.cardsShown, codeOf)).toBe(4)
    expect(logged.join()).not.toContain(PASSWORD)
  })
})

describe('When another program holds a table', () => {
  it('a query gives up in time for the person to be answered', async () => {
    const store = await open()
    const client = new Client({ connectionString: databaseUrl })
    await client.connect()
    await client.query('begin; lock table memories')
    await expect(store.memories.recall(KEY)).rejects.toThrow('took too long over a query')
    await client.query('rollback')
    await client.end()
    await expect(store.memories.recall(KEY)).resolves.toMatchObject({ memory: { lastIntent: null } })
  })
})

/** Tells whether a queue that one instance holds keeps the other out. */
async function isShared(one: Store, other: Store): Promise<boolean> {
  const gate = Promise.withResolvers<void>()
  const held = Promise.withResolvers<void>()
  const holding = one.queue.run('queue', () => (held.resolve(), gate.promise))
  await held.promise
  let wasLetIn = false
  const waiting = other.queue.run('queue', async () => void (wasLetIn = true))
  await new Promise(resolve => setTimeout(resolve, 60))
  const isKeptOut = !wasLetIn
  gate.resolve()
  await Promise.all([holding, waiting])
  return isKeptOut
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : error
}

describe('A duty that only one instance may have', () => {
  it('goes to one, is told to the other, and goes on to that one when it is released', async () => {
    const [one, other] = [await open(), await open()]
    const lead = await one.leader.acquire('listen')
    expect(lead).not.toBeNull()
    expect(await other.leader.acquire('listen')).toBeNull()
    expect(await other.leader.acquire('something else')).not.toBeNull()
    await lead?.close()
    expect(await other.leader.acquire('listen')).not.toBeNull()
  })

  it('is lost with the connection, and the loser is told', async () => {
    const one = await open()
    const lead = await one.leader.acquire('speak')
    await ask("select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and pid <> pg_backend_pid()")
    await lead?.lost
    const other = await open()
    expect(await other.leader.acquire('speak')).not.toBeNull()
  })
})
