import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { examineStore } from '../../src/store/examine.ts'
import { openStore, type Store, type StoreSettings } from '../../src/store/open.ts'
import { fillSealed } from '../fixtures/sealed.ts'
import { SILENT } from '../fixtures/silent.ts'

const [OLD, NEW] = ['the former secret, of more than 32 characters', 'the present secret, of more than 32 characters']

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'signpost-examine-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

type Over = Pick<StoreSettings, 'secret'> & Partial<StoreSettings>

const settings = (over: Over): StoreSettings => ({
  databaseUrl: `sqlite:${join(folder, 'signpost.sqlite')}`,
  dataFolder: folder,
  oldSecrets: [],
  log: SILENT,
  now: Date.now,
  ...over,
})

const use = async (over: Over, task: (store: Store) => Promise<unknown> = async () => {}): Promise<void> => {
  const store = await openStore(settings(over))
  await task(store)
  await store.close()
}

const lookAtSecret = async (over: Over): Promise<string> => {
  const found = (await examineStore(settings(over))).find(({ part }) => part === 'Store secret')
  return `${found?.state}: ${found?.what}`
}

describe('Looking at the secret of a SQLite database', () => {
  it('finds a lost one bad, and no start makes another beside what it encrypted', async () => {
    await use({ secret: null }, fillSealed)
    rmSync(join(folder, 'secret'))
    for (const _ of ['before a start', 'after it']) {
      expect(await lookAtSecret({ secret: null })).toMatch(/^fail: The secret of this database is missing: .* 8 rows/)
      await expect(openStore(settings({ secret: null }))).rejects.toThrow(/is missing.*Put the file back/)
      expect(existsSync(join(folder, 'secret'))).toBe(false)
    }
  })

  it('finds one that was put back in order', async () => {
    await use({ secret: OLD }, fillSealed)
    writeFileSync(join(folder, 'secret'), OLD)
    expect(await lookAtSecret({ secret: null })).toBe('pass: it opens this database.')
    await use({ secret: null })
  })

  it('counts what is still encrypted with a former one, and what nobody can open', async () => {
    await use({ secret: OLD }, fillSealed)
    const rotating = { secret: NEW, oldSecrets: [OLD] }
    await use(rotating)
    expect(await lookAtSecret(rotating)).toBe('warn: 7 rows are still encrypted with a former secret.')
    expect(await lookAtSecret({ secret: NEW })).toMatch(
      /^fail: 7 encrypted rows cannot be opened with the secrets there are/,
    )
    await use(rotating, store => store.sealed.reseal())
    expect(await lookAtSecret({ secret: NEW })).toBe('pass: it opens this database.')
    expect(await lookAtSecret({ secret: OLD })).toBe('fail: this database was made with another one.')
  })
})
