import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { furnish } from '../../src/store/open.ts'
import { openSqlite } from '../../src/store/sqlite/sqlite.ts'
import { intentText } from '../content/small-content.ts'
import { keepQuestion } from '../fixtures/end-turn.ts'
import { SILENT } from '../fixtures/silent.ts'
import { openHouse, type House, type Visitor } from './house.ts'
import { openRequestConsole } from './request-console.ts'

let house: House
let anna: Visitor

beforeEach(async () => {
  house = await openHouse()
  anna = await house.enter('anna', 'publisher')
})
afterEach(() => house.close())

/** A page that stays open, and saves as somebody types. */
const TYPING = { 'hx-request': 'true' }

/** What a page says, without its marks. */
async function said(sent: Promise<Response> | Response): Promise<readonly [status: number, text: string]> {
  const response = await sent
  return [response.status, (await response.text()).replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')]
}

describe('A page that is out of date', () => {
  it('says so, that what was typed is still there, and what to do', async () => {
    const old = { key: 'of another day', answer: 'Typed.' }
    expect(await said(anna.post('/intents/price/save', old, TYPING))).toEqual([
      403,
      expect.stringMatching(/too old to send anything.*Load it again: what you typed comes back/),
    ])
    expect(await said(anna.post('/intents/price/save', old))).toEqual([
      403,
      expect.stringMatching(/too old.*load the page again.*What you typed is still in your browser/),
    ])
  })

  it('of an answer that is gone says so, and that what was typed has to be copied', async () => {
    expect(await said(anna.post('/intents/gone/save', { answer: 'Typed.' }, TYPING))).toEqual([
      404,
      expect.stringMatching(/not there any more.*Copy what you typed/),
    ])
    expect(await said(anna.post('/intents/gone/save', { answer: 'Typed.' }))).toEqual([
      404,
      expect.stringMatching(/gone: taken out, renamed or withdrawn.*still in your browser: go back, and copy it/),
    ])
  })
})

describe('A disk that is full', () => {
  it('is told as what it is: nothing is lost, it is tried again, and whom to tell', async () => {
    const keep = {
      databaseUrl: 'sqlite::memory:',
      dataFolder: '',
      secret: null,
      oldSecrets: [],
      log: SILENT,
      now: () => 1,
    }
    const database = await openSqlite(':memory:')
    const full = await furnish(database, keep)
    await sql`pragma max_page_count = 1`.execute(database.db)
    await house.close()
    house = await openHouse({ editing: full.editing })
    const ben = await house.enter('ben', 'editor')
    const long = { answer: 'It costs a little. '.repeat(4000), edition: '1' }
    expect(await said(ben.post('/intents/price/save', long, TYPING))).toEqual([
      503,
      expect.stringMatching(
        /full, or does not answer.*saved before is safe.*stays on this page.*tried again.*tell whoever runs/,
      ),
    ])
    expect(await said(ben.post('/intents/price/save', long))).toEqual([
      503,
      expect.stringMatching(/full, or does not answer.*saved before is safe.*still in your browser.*tell whoever runs/),
    ])
    await full.close()
  })
})

describe('What a colleague has seen to a moment before', () => {
  it('stays as they left it, where it was asked without an answer, and the words typed are said again', async () => {
    for (const person of ['p', 'q', 'r']) {
      const asked = { platform: 'slack', person, turn: person, question: 'is there parking' } as const
      const kept = { outcome: 'fallback', intents: [], atMs: house.parts.now(), missed: 'low-margin' } as const
      await keepQuestion(house.store, { ...asked, ...kept })
    }
    const group = /name="group" value="([^"]+)"/.exec(await (await anna.get('/inbox')).text())?.[1] ?? ''
    const ben = await house.enter('ben', 'editor')
    await ben.post('/inbox/settle', { group, how: 'ignored' })
    await anna.post('/inbox/settle', { group, how: 'added', intent: 'price', line: 'may i park here' })
    expect(await said(anna.get('/inbox'))).toEqual([
      200,
      expect.stringMatching(
        /ben has seen to it already.*Nothing was changed. Your words, to copy: “may i park here”.*Ignored/i,
      ),
    ])
    expect(await house.store.editing.drafts.find('clinic/price.md')).toBeNull()
  })

  it('is said of a request as well, with what happened to it', async () => {
    const rig = await openRequestConsole()
    await house.close()
    house = await openHouse({ requests: rig.port })
    const [cara, dan] = [await house.enter('cara', 'editor'), await house.enter('dan', 'editor')]
    const { code } = await rig.asks()
    await cara.post(`/requests/${code}/claim`)
    expect(await said(dan.post(`/requests/${code}/claim`))).toEqual([
      409,
      expect.stringMatching(/A colleague was a moment faster.*need to do nothing.*What happened.*cara claimed it/),
    ])
    await cara.post(`/requests/${code}/done`, { reason: 'in-touch' })
    expect((await said(dan.post(`/requests/${code}/claim`)))[1]).toMatch(/It is closed.*need to do nothing/)
    await rig.close()
  })
})

describe('A file that cannot be read', () => {
  it('is left out with the reason and what to do, and the others are taken', async () => {
    const body = new FormData()
    body.append('key', anna.key)
    body.append('files', new File([new Uint8Array([0xff, 0xfe, 0x00, 0xd8, 0x00])], 'photo.jpg'))
    body.append('files', new File([intentText({ answer: 'Brought in.' })], 'price.md'))
    const request = new Request('https://staff.example/console/import', { method: 'POST', body })
    const sent = new Headers({ ...Object.fromEntries(request.headers), cookie: anna.cookie, host: 'staff.example' })
    sent.set('origin', 'https://staff.example')
    const response = house.app.request(request.url, {
      method: 'POST',
      headers: sent,
      body: await request.arrayBuffer(),
    })
    const [status, text] = await said(response)
    expect(status).toBe(200)
    expect(text).toMatch(/Changed \(1\).*Left out \(1\) photo\.jpg It is no text\. Save it as plain text/)
  })
})
