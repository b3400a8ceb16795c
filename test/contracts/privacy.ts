import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { REGISTER } from '../../src/store/register/register.ts'
import type { RegisterEntry } from '../../src/store/register/register-entry.ts'
import type { Store } from '../../src/store/open.ts'
import { CANARY, forgetCanary, letThrough } from '../fixtures/canary.ts'
import type { StoreUnderTest } from './store.ts'

const TABLES = Object.entries<RegisterEntry>(REGISTER)

/** Tables that Kysely makes for itself. */
const NOT_OURS = /^kysely_|^sqlite_/

/** What is written along with what is kept of people: keys, who in chat is whose account, and when cards were told. */
const BESIDE: ReadonlySet<string> = new Set(['sealed_keys', 'accounts', 'question_rounds'])

type Row = Readonly<Record<string, unknown>>

/** What every store must do with what it keeps of people. */
export function privacyContract({ name, open, make, empty, rows, tableColumns }: StoreUnderTest): void {
  describe(`What a store on ${name} keeps of people`, () => {
    let store: Store

    beforeAll(async () => {
      await make()
      await (await open(() => 1)).close()
    })
    beforeEach(async () => {
      await empty()
      store = await open(() => 1)
    })
    afterEach(() => store.close())

    const all = async (table: string): Promise<readonly Row[]> => rows(`select * from ${table}`)
    const everything = async (): Promise<string> =>
      JSON.stringify(await Promise.all(TABLES.map(async ([table]) => [table, await all(table)])))

    it('stands in the register, table by table and column by column, and nothing else does', async () => {
      const columns = (await tableColumns()).filter(column => !NOT_OURS.test(column)).toSorted()
      const registered = TABLES.flatMap(([table, entry]) => Object.keys(entry.columns).map(one => `${table}.${one}`))
      expect(columns.length).toBeGreaterThan(100)
      expect(columns).toEqual(registered.toSorted())
    })

    it('is found in every table that the register says it is in, and readable nowhere', async () => {
      await letThrough(store)
      for (const [table, entry] of TABLES)
        expect([table, (await all(table)).length > 0]).toEqual([table, entry.of === 'people' || BESIDE.has(table)])
      expect(await everything()).not.toContain(CANARY)
    })

    it('is gone once the person is forgotten, but for what leads to nobody', async () => {
      await letThrough(store)
      const person = String((await all('memories'))[0]?.['person'])
      const sealed = await sealedOf(all)
      expect(sealed.length).toBeGreaterThan(4)
      expect(person.length).toBeGreaterThan(40)
      await forgetCanary(store)
      const left = await everything()
      for (const trace of [person, ...sealed]) expect(left).not.toContain(trace)
      for (const table of TABLES.filter(([, { forgetting }]) => forgetting === 'deleted').map(([one]) => one))
        expect([table, await all(table)]).toEqual([table, []])
      expect((await store.inbox.open(await reportedTurns(all))).size).toBe(0)
    })

    it('is not asked again once forgotten, and no turn is answered twice for that', async () => {
      await letThrough(store)
      await forgetCanary(store)
      expect(await store.turns.abandoned(2, ['slack'])).toEqual([])
      expect(await all('turns')).toHaveLength(3)
    })
  })
}

/** Every sealed value of a person's; not what names staff. */
async function sealedOf(all: (table: string) => Promise<readonly Row[]>): Promise<readonly string[]> {
  const found = await Promise.all(
    TABLES.map(async ([table, { columns }]) => {
      const sealed = Object.entries(columns).flatMap(([column, holds]) => (holds === 'sealed' ? [column] : []))
      return (await all(table)).flatMap(row => sealed.map(column => row[column]))
    }),
  )
  return found.flat().filter(value => typeof value === 'string')
}

async function reportedTurns(all: (table: string) => Promise<readonly Row[]>): Promise<readonly string[]> {
  const [report] = await all('gate_reports')
  const turns = JSON.parse(String(report?.['report'])) as readonly string[]
  expect(turns).toHaveLength(1)
  return turns
}
