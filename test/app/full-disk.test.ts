import { mkdirSync } from 'node:fs'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openHouse, type House } from '../../src/app/house.ts'
import { createMetrics } from '../../src/app/metrics.ts'
import { openEditions } from '../../src/app/open-editions.ts'
import { readConfig } from '../../src/app/read-config.ts'
import { furnish } from '../../src/store/open.ts'
import type { Database } from '../../src/store/schema/database.ts'
import { openSqlite } from '../../src/store/sqlite/sqlite.ts'
import { SILENT } from '../fixtures/silent.ts'
import { until } from '../fixtures/until.ts'
import { answerOnSlack, slackSettings } from '../serve/clinic.ts'
import { makeHome, type Home } from '../serve/signpost.ts'
import { startSlack, type SlackStandIn } from '../stand-ins/slack/slack.ts'

const ANNA = 'U0ANNA'
const LARGEST = 1_073_741_823

describe('While the disk is full', () => {
  let slack: SlackStandIn
  let home: Home
  let database: Database
  let house: House

  beforeAll(async () => {
    slack = await startSlack({ mode: 'socket' })
    home = makeHome()
    const config = readConfig({ ...home.settings, ...slackSettings(slack) })
    const parts = { config, here: null, log: SILENT, metrics: createMetrics(), now: Date.now }
    mkdirSync(config.dataFolder, { recursive: true })
    database = await openSqlite(home.database)
    const store = await furnish(database, { ...config, ...parts })
    const following = await openEditions({ ...parts, store })
    house = await openHouse(
      { store, privacy: store.privacy, following, checkStore: null, close: store.close },
      { ...parts, notices: { tell: () => Promise.resolve() } },
    )
  })
  afterAll(async () => {
    await house.close()
    await slack.stop()
    home.remove()
  })

  it('readiness says 200 before', async () => {
    expect(await ready()).toMatchObject({ status: 200 })
  })

  it('readiness says 503 and why, while questions are answered and cards shown', async () => {
    await fillUp()
    await until(async () => (await ready()).status === 503)
    expect((await ready()).text).toMatch(/^not ready: store-unavailable\nstore: store-unavailable: .*the disk is full/)
    for (let turn = 0; turn < 3; turn += 1) expect(await answerTo('how much does a session cost')).toContain('£')
    expect(await answerTo('I want to kill myself tonight')).toMatch(/999|911|988|112/)
    expect((await ready()).status).toBe(503)
  })

  it('readiness is back as soon as there is room', async () => {
    await sql`pragma max_page_count = ${sql.lit(LARGEST)}`.execute(database.db)
    await until(async () => (await ready()).status === 200)
    expect((await ready()).text).toMatch(/^ready\nstore: can be written\n/)
  })

  /** Lets the file grow no more, and takes what room there is inside it. */
  async function fillUp(): Promise<void> {
    await sql`create table filler (bytes blob)`.execute(database.db)
    await sql`pragma max_page_count = 1`.execute(database.db)
    const one = (): Promise<unknown> => sql`insert into filler values (zeroblob(2000))`.execute(database.db)
    for (let isFull = false; !isFull;) {
      isFull = await one().then(
        () => false,
        () => true,
      )
    }
  }

  const answerTo = (question: string): Promise<string> => answerOnSlack(slack, ANNA, question)

  async function ready(): Promise<{ readonly status: number; readonly text: string }> {
    const response = await fetch(`http://127.0.0.1:${house.http.port}/readyz`)
    return { status: response.status, text: await response.text() }
  }
})
