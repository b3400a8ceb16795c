import { Client } from 'pg'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { until } from '../fixtures/until.ts'
import { cluster } from '../postgres/cluster.ts'
import { openClinic, type Clinic } from './clinic.ts'
import { askInEveryWay, CANARY } from './every-way.ts'

const ANNA = 'U0ANNA'
const FEES = 'how much does a session cost'

let clinic: Clinic
let database: { readonly DATABASE_URL: string }
let client: Client

beforeEach(async () => {
  clinic = await openClinic()
  database = { DATABASE_URL: await (await cluster()).newDatabase() }
  client = new Client({ connectionString: database.DATABASE_URL })
  await client.connect()
})
afterEach(async () => {
  await client.end()
  await clinic.close()
})

async function rowsOf(query: string): Promise<readonly Record<string, unknown>[]> {
  return (await client.query<Record<string, unknown>>(query)).rows
}

describe('Killed before it has composed an answer', () => {
  it('a process leaves the turn to two others, of which one asks the person to ask again, once', async () => {
    const first = await clinic.start(database)
    await client.query('begin; lock table memories')
    const ben = clinic.discord.newcomer('direct')
    await clinic.slack.say(ANNA, FEES)
    ben.write(FEES)
    await until(async () => (await rowsOf("select 1 from turns where phase = 'claimed'")).length === 2)
    await first.end('SIGKILL')
    await client.query('rollback')
    await client.query('update turns set claimed_at_ms = claimed_at_ms - 20000')
    await Promise.all([clinic.start(database), clinic.start(database)])
    await until(() => clinic.shownTo(ANNA).length + clinic.saidTo(ben).length === 2)
    expect(await rowsOf('select distinct phase, person, sealed_address from turns')).toEqual([
      { phase: 'settled', person: null, sealed_address: null },
    ])
    await new Promise(resolve => setTimeout(resolve, 500))
    expect(clinic.shownTo(ANNA).map(({ text }) => text)).toEqual([expect.stringContaining('Could you ask again?')])
    expect(JSON.stringify(clinic.saidTo(ben).map(({ body }) => body))).toContain('Could you ask again?')
    expect(clinic.saidTo(ben)).toHaveLength(1)
  })
})

describe('What people write, in whatever way they ask,', () => {
  it('is in no table', async () => {
    const signpost = await clinic.start(database)
    await askInEveryWay(clinic, signpost)
    const tables = await rowsOf("select tablename from pg_tables where schemaname = 'public'")
    expect(tables.length).toBeGreaterThan(6)
    for (const { tablename } of tables) {
      const rows = JSON.stringify(await rowsOf(`select * from "${String(tablename)}"`))
      for (const word of [CANARY, ANNA, 'D0ANNA', 'C0GENERAL']) expect(rows).not.toContain(word)
    }
    expect(await rowsOf('select 1 from journal')).not.toHaveLength(0)
    expect(signpost.written()).not.toContain(CANARY)
  })
})
