import { execFile } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { NO_MEMORY } from '../../src/core/model/memory.ts'
import { furnish, openStore, type Store, type StoreSettings } from '../../src/store/open.ts'
import { openSqlite } from '../../src/store/sqlite/sqlite.ts'
import { asNobody } from '../fixtures/as-nobody.ts'
import { CANARY, forgetCanary, letThrough } from '../fixtures/canary.ts'
import { SILENT } from '../fixtures/silent.ts'

const KEY = { platform: 'slack', conversation: 'C1', person: 'U1' } as const
const SECRET = 'a secret of at least thirty-two characters'

let folder = ''
let file = ''
let opened: Store[] = []

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'signpost-sqlite-'))
  file = join(folder, 'made', 'signpost.sqlite')
})

afterEach(async () => {
  await Promise.all(opened.splice(0).map(store => store.close()))
  rmSync(folder, { recursive: true })
})

function settings(over: Partial<StoreSettings> = {}): StoreSettings {
  const standard = { databaseUrl: `sqlite:${file}`, dataFolder: folder, secret: SECRET, oldSecrets: [] }
  return { ...standard, log: SILENT, now: Date.now, ...over }
}

async function open(over: Partial<StoreSettings> = {}): Promise<Store> {
  const store = await openStore(settings(over))
  opened.push(store)
  return store
}

function bytesOf(path: string): string {
  const files = readdirSync(path, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
  return files.map(entry => readFileSync(join(entry.parentPath, entry.name), 'latin1')).join()
}

describe('A SQLite file', () => {
  it('is made with its folder, for its owner’s eyes only', async () => {
    await (await open()).memories.keep(KEY, NO_MEMORY)
    const made = join(folder, 'made')
    expect(statSync(made).mode & 0o777).toBe(0o700)
    const modes = readdirSync(made).map(name => statSync(join(made, name)).mode & 0o777)
    expect(modes).toEqual(modes.map(() => 0o600))
  })

  it('holds no word and no name of a person, not even in its log', async () => {
    const store = await open()
    await letThrough(store)
    const bytes = bytesOf(folder)
    expect(bytes.length).toBeGreaterThan(10_000)
    expect(bytes).not.toContain(CANARY)
    expect(await store.turns.abandoned(Date.now() + 1, ['slack'])).toHaveLength(2)
  })

  it('holds nothing of a person any more once they are forgotten, sealed or not, and neither does its log', async () => {
    const store = await open()
    await letThrough(store)
    const before = new DatabaseSync(file, { readOnly: true })
    const read = (sql: string): readonly string[] =>
      before
        .prepare(sql)
        .all()
        .flatMap(row => Object.values(row).map(String))
    const traces = [
      ...read('select person from memories'),
      ...read('select sealed_state from dialogs'),
      ...read('select sealed_question from kept_questions'),
      ...read('select sealed_person from requests union select sealed_details from requests'),
    ]
    before.close()
    expect(traces).toHaveLength(5)
    const inFiles = (): readonly string[] => traces.filter(trace => bytesOf(join(folder, 'made')).includes(trace))
    expect(inFiles()).toEqual(traces)
    await forgetCanary(store)
    expect(inFiles()).toEqual([])
    expect(bytesOf(join(folder, 'made')).length).toBeGreaterThan(10_000)
  })

  it('is made once by processes that start at the same moment', async () => {
    const script = `
      const { openStore } = await import('${new URL('../../src/store/open.ts', import.meta.url).href}')
      const log = { info() {}, warn() {}, error() {} }
      const store = await openStore({ databaseUrl: 'sqlite:${file}', dataFolder: '${folder}', secret: null, oldSecrets: [], log, now: Date.now })
      await store.memories.keep({ platform: 'slack', conversation: 'C' + process.pid, person: 'U1' }, ${JSON.stringify(NO_MEMORY)})
      await store.close()`
    const start = (): Promise<unknown> => promisify(execFile)(process.execPath, ['--input-type=module', '-e', script])
    await Promise.all([start(), start(), start()])
    const store = await open({ secret: null })
    expect((await store.privacy.kept('slack', 'U1')).memories.count).toBe(3)
  })
})

describe('An operator whose SQLite file cannot be used', () => {
  const trouble = (): Promise<unknown> =>
    openStore(settings()).then(
      () => 'none',
      (error: unknown) => error,
    )
  const why = (message: string): object => ({ code: 'store-unavailable', message: expect.stringContaining(message) })

  it('reads that it is another kind of file', async () => {
    mkdirSync(join(folder, 'made'))
    writeFileSync(file, 'Dear diary, this is no database. '.repeat(100))
    expect(await trouble()).toMatchObject(why('is not a SQLite database'))
  })

  it('reads that it is a folder', async () => {
    mkdirSync(file, { recursive: true })
    expect(await trouble()).toMatchObject(why('is a folder'))
  })

  it('reads that its folder may not be written', async () => {
    chmodSync(folder, 0o555)
    await asNobody(async () => expect(await trouble()).toMatchObject(why('Check the permissions')))
  })

  it('reads that the file may not be written', async () => {
    await (await openStore(settings())).close()
    chmodSync(file, 0o444)
    chmodSync(join(folder, 'made'), 0o555)
    chmodSync(folder, 0o555)
    await asNobody(async () => expect(await trouble()).toMatchObject(why('Check the permissions')))
  })

  it('reads that a newer version made it', async () => {
    await (await openStore(settings())).close()
    const sqlite = new DatabaseSync(file)
    sqlite.exec("insert into kysely_migration values ('9999-future', '2031-01-01T00:00:00.000Z')")
    sqlite.close()
    expect(await trouble()).toMatchObject(why('it has “9999-future”, which this version does not know'))
  })

  it('reads that it was made with another secret', async () => {
    await (await openStore(settings({ secret: 'another secret of thirty-two characters' }))).close()
    expect(await trouble()).toMatchObject(why('SIGNPOST_SECRET'))
  })

  it('reads that it is damaged', async () => {
    await (await openStore(settings())).close()
    // The first page, with the schema, stays whole.
    writeFileSync(file, readFileSync(file).fill(0xa5, 4096))
    expect(await trouble()).toMatchObject(why('is damaged. Stop Signpost'))
  })

  it('reads that the disk is full, and what was stored is still there', async () => {
    const database = await openSqlite(file)
    const store = await furnish(database, settings())
    opened.push(store)
    await store.memories.keep(KEY, { ...NO_MEMORY, cardsShown: 7 })
    await sql`pragma max_page_count = 1`.execute(database.db)
    await sql`pragma synchronous = off`.execute(database.db)
    const fill = async (): Promise<void> => {
      for (let at = 0; at < 500; at += 1) await store.memories.keep({ ...KEY, conversation: `D${at}` }, NO_MEMORY)
    }
    await expect(fill()).rejects.toMatchObject(why('the disk is full'))
    expect((await store.memories.recall(KEY)).memory.cardsShown).toBe(7)
  })
})

describe('While another program holds the file', () => {
  it('a write waits without holding up the process, and goes through when it can', async () => {
    const store = await open()
    const other = new DatabaseSync(file)
    other.exec('begin immediate')
    let ticks = 0
    // Were the process held up, nobody would tick, and nobody would let go of the file.
    const ticking = setInterval(() => {
      ticks += 1
      if (ticks === 5) other.exec('commit')
    }, 10)
    await store.memories.keep(KEY, { ...NO_MEMORY, cardsShown: 3 })
    clearInterval(ticking)
    other.close()
    expect((await store.memories.recall(KEY)).memory.cardsShown).toBe(3)
  })

  it('a write gives up in time for the person to be answered, and says why', async () => {
    const store = await open()
    const other = new DatabaseSync(file)
    other.exec('begin immediate')
    const startedAtMs = performance.now()
    const writes = Array.from({ length: 5 }, () => store.memories.keep(KEY, NO_MEMORY))
    for (const write of await Promise.allSettled(writes))
      expect(write).toMatchObject({ reason: { message: expect.stringContaining('is locked by another program') } })
    expect(performance.now() - startedAtMs).toBeLessThan(2000)
    expect((await store.memories.recall(KEY)).memory).toEqual(NO_MEMORY)
    other.close()
    await store.memories.keep(KEY, NO_MEMORY)
  })
})

describe('A new secret', () => {
  const NEW = 'a newer secret of at least thirty-two characters'

  it('opens what the former one sealed, and changes nobody’s pseudonym', async () => {
    const before = await open()
    await letThrough(before)
    await before.memories.keep(KEY, { ...NO_MEMORY, cardsShown: 2 })
    await before.dialogs.write(KEY, 'state', 0)
    const after = await open({ secret: NEW, oldSecrets: [SECRET] })
    expect((await after.memories.recall(KEY)).memory.cardsShown).toBe(2)
    expect((await after.memories.recall(KEY)).dialog).toEqual({ state: 'state', version: 1 })
    expect(await after.turns.abandoned(Date.now() + 1, ['slack'])).toMatchObject(
      Array.from({ length: 2 }, () => ({ person: `U-${CANARY}` })),
    )
  })

  it('suffices alone, once it has been used', async () => {
    await open()
    await open({ secret: NEW, oldSecrets: [SECRET] })
    await expect((await open({ secret: NEW })).ping()).resolves.toBeUndefined()
  })

  it('leaves alone the abandoned turns it cannot open, for an instance that can', async () => {
    const before = await open()
    await letThrough(before)
    await open({ secret: NEW, oldSecrets: [SECRET] })
    const alone = await open({ secret: NEW })
    expect(await alone.turns.abandoned(Date.now() + 1, ['slack'])).toEqual([])
    expect(await before.turns.abandoned(Date.now() + 1, ['slack'])).toHaveLength(2)
  })
})
