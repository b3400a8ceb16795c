import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { backUp } from '../../src/store/sqlite/sqlite-backup.ts'
import { openStore, type StoreSettings } from '../../src/store/open.ts'
import { holderOf } from '../../src/store/sqlite/sqlite-holder.ts'
import { restore } from '../../src/store/restore.ts'
import { asNobody } from '../fixtures/as-nobody.ts'
import { ANNA, fillSealed } from '../fixtures/sealed.ts'
import { SILENT } from '../fixtures/silent.ts'
import { ROOT } from '../sources/read-sources.ts'

const SECRET = 'a secret of at least thirty-two characters'
const SECRETS = { secret: SECRET, oldSecrets: [] }
const NOW_MS = Date.UTC(2026, 10, 30, 3)

let folder = ''
let file = ''
let copy = ''

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'signpost-rehearsal-'))
  mkdirSync(join(folder, 'db'))
  file = join(folder, 'db', 'signpost.sqlite')
  copy = join(folder, 'backup.sqlite')
  const store = await openStore(settings())
  await fillSealed(store)
  await backUp(file, copy)
  await store.close()
})
afterEach(() => rmSync(folder, { recursive: true }))

function settings(over: Partial<StoreSettings> = {}): StoreSettings {
  const keep = { databaseUrl: `sqlite:${file}`, dataFolder: folder, ...SECRETS }
  return { ...keep, log: SILENT, now: () => NOW_MS, ...over }
}

/** Opens the store as a start does, and finds what was kept; resolves with what the program says where it cannot. */
async function start(over: Partial<StoreSettings> = {}): Promise<string> {
  try {
    const store = await openStore(settings(over))
    const request = await store.handoffs.find({ id: ANNA })
    await store.close()
    return request?.person === ANNA ? 'all is there' : 'nothing is there'
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

const putBack = (over: Partial<Parameters<typeof restore>[0]> = {}): Promise<string | null> =>
  restore({ from: copy, to: file, secrets: SECRETS, nowMs: NOW_MS, ...over })

const fill = (from: number): void => writeFileSync(file, readFileSync(file).fill(0xa5, from))

/** For each code: how the trouble comes about, what the program says, and what it says to do. */
const REHEARSED: Readonly<Record<string, readonly [() => unknown, RegExp, () => unknown]>> = {
  '5': [() => lock(), /is locked by another program/, () => unlock()],
  '11': [
    () => fill(4096),
    /is damaged\. Stop Signpost and restore a backup with `npm run signpost -- restore FILE`/,
    putBack,
  ],
  '26': [() => fill(0), /is not a SQLite database, or is damaged.*restore a backup with/, putBack],
  EISDIR: [
    () => (rmSync(file), mkdirSync(file)),
    /is a folder\. Correct DATABASE_URL/,
    () => ((file = join(folder, 'elsewhere.sqlite')), putBack()),
  ],
  EEXIST: [
    () => (file = join(copy, 'signpost.sqlite')),
    /has a file where its folder should be\. Correct DATABASE_URL/,
    () => (file = join(folder, 'db', 'signpost.sqlite')),
  ],
}

/** Codes that no test can bring about, or that others rehearse, and by what. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  '6': 'another connection of this very process holds a table: as 5',
  '8': 'permissions: below, as somebody without rights',
  '10': 'a broken disk; what it says to do is what 11 says',
  '13': 'a full disk: sqlite.test.ts goes on after it',
  '14': 'permissions: below',
  EACCES: 'permissions: below',
  EPERM: 'permissions: below',
  ENOSPC: 'a full disk: as 13',
  ENOTDIR: 'a file further up: as EEXIST',
  EROFS: 'a disk that may only be read: as EEXIST, another DATABASE_URL',
}

let holder: DatabaseSync | null = null
function lock(): void {
  holder = new DatabaseSync(file)
  holder.exec('begin exclusive')
}
function unlock(): void {
  holder?.close()
}

describe('What the program says to do about a SQLite file', () => {
  it('is rehearsed for every trouble it knows', () => {
    const source = readFileSync(join(ROOT, 'src/store/sqlite/sqlite-trouble.ts'), 'utf8')
    const known = [...source.matchAll(/^ {2}'?([A-Z0-9]+)'?: [A-Z`']/gm)].map(([, code = '']) => code)
    expect(known.length).toBeGreaterThan(10)
    expect([...Object.keys(REHEARSED), ...Object.keys(ELSEWHERE)].toSorted()).toEqual(known.toSorted())
  })

  it.each(Object.entries(REHEARSED))('helps with trouble %s', async (_, [bring, says, mend]) => {
    await bring()
    expect(await start()).toMatch(says)
    await mend()
    expect(await start()).toBe('all is there')
  })

  it('helps where the file may not be read and written', async () => {
    for (const one of [file, join(folder, 'db'), folder]) chmodSync(one, one === file ? 0o400 : 0o555)
    await asNobody(async () => expect(await start()).toMatch(/Check the permissions of the file and of its folder/))
    for (const one of [folder, join(folder, 'db'), file]) chmodSync(one, one === file ? 0o600 : 0o700)
    expect(await start()).toBe('all is there')
  })

  it('helps with a newer version’s tables', async () => {
    const sqlite = new DatabaseSync(file)
    sqlite.exec("insert into kysely_migration values ('9999-future', '2031-01-01T00:00:00.000Z')")
    sqlite.close()
    expect(await start()).toMatch(/restore a backup from before the update with `npm run signpost -- restore FILE`/)
    await putBack()
    expect(await start()).toBe('all is there')
  })

  it('helps with a wrong secret, and with a missing one', async () => {
    const other = 'another secret of at least thirty-two characters'
    expect(await start({ secret: other })).toMatch(/Put the former one back, or add it to SIGNPOST_OLD_SECRETS/)
    expect(await start({ secret: other, oldSecrets: [SECRET] })).toBe('all is there')
    const store = await openStore(settings({ secret: other, oldSecrets: [SECRET] }))
    await store.sealed.reseal()
    await store.close()
    expect(await start({ secret: null })).toMatch(/Put the file back from where you keep it/)
    writeFileSync(join(folder, 'secret'), other)
    expect(await start({ secret: null })).toBe('all is there')
  })
})

describe('A file that could not be opened', () => {
  it('is let go of, so that it can be replaced without ending the process', async () => {
    fill(0)
    await start()
    expect(holderOf([file])).toBeNull()
  })
})

describe('Restoring', () => {
  it('moves a damaged file aside with what lies beside it, byte for byte and unopened', async () => {
    fill(0)
    writeFileSync(`${file}-wal`, 'the newest part, damaged too')
    writeFileSync(`${file}-shm`, 'its index')
    const before = ['', '-wal', '-shm'].map(end => readFileSync(file + end))
    const former = await putBack()
    expect(['', '-wal', '-shm'].map(end => readFileSync(`${former}${end}`))).toEqual(before)
    expect(await start()).toBe('all is there')
    expect(statSync(file).mode & 0o777).toBe(0o600)
  })

  it('works where only what lay beside the file is left, and where nothing is', async () => {
    rmSync(file)
    writeFileSync(`${file}-wal`, 'left over')
    expect(await putBack()).toContain('.before-')
    expect(await start()).toBe('all is there')
    rmSync(join(folder, 'db'), { recursive: true })
    expect(await putBack()).toBeNull()
    expect(await start()).toBe('all is there')
  })

  it('is refused while a process has the file open, and changes nothing', async () => {
    const store = await openStore(settings())
    const names = readdirSync(join(folder, 'db'))
    await expect(putBack()).rejects.toThrow(
      `${file} is in use. Stop Signpost first, then restore. Process ${process.pid}`,
    )
    expect(readdirSync(join(folder, 'db'))).toEqual(names)
    await store.close()
  })

  it.each([
    ['damaged', () => writeFileSync(copy, readFileSync(copy).fill(0xa5, 8192)), /damaged/],
    ['no database', () => writeFileSync(copy, 'Dear diary. '.repeat(999)), /is not a SQLite database/],
    ['cut short', () => writeFileSync(copy, readFileSync(copy).subarray(0, 20_000)), /damaged/],
    [
      'somebody else’s',
      () => (rmSync(copy), new DatabaseSync(copy).exec('create table x (y)')),
      /not a database of Signpost/,
    ],
  ])('refuses a backup that is %s, blames that one, and leaves the good file', async (_, spoil, says) => {
    spoil()
    const error: unknown = await putBack().catch((cause: unknown) => cause)
    expect(error).toMatchObject({ code: 'store-unavailable', message: expect.stringMatching(says) })
    expect(error).toMatchObject({ message: expect.stringContaining(copy) })
    expect(readdirSync(join(folder, 'db'))).toEqual(['signpost.sqlite'])
    expect(await start()).toBe('all is there')
  })

  it.each([
    [null, /cannot be read: there is no secret here\. Put back the one it was made with/],
    [{ secret: 'another secret of at least thirty-two characters', oldSecrets: [] }, /the secret here is another one/],
  ])('checks the secret before anything is moved: %s', async (secrets, says) => {
    await expect(putBack({ secrets })).rejects.toThrow(says)
    expect(readdirSync(join(folder, 'db'))).toEqual(['signpost.sqlite'])
  })

  it('leaves nothing half made where the folder is full of it already', async () => {
    writeFileSync(`${file}.part`, 'from a restore that was killed')
    await putBack()
    expect(existsSync(`${file}.part`)).toBe(false)
    expect(await start()).toBe('all is there')
  })
})

describe('Backing up a damaged database', () => {
  it('blames the database, and leaves no copy', async () => {
    fill(8192)
    const to = join(folder, 'second.sqlite')
    await expect(backUp(file, to)).rejects.toThrow(file)
    expect(readdirSync(folder).filter(name => name.startsWith('second'))).toEqual([])
  })
})
