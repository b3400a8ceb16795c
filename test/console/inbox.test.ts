import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createMetrics } from '../../src/app/metrics.ts'
import { createTurnHandler } from '../../src/conversation/handle-turn.ts'
import { NO_REQUESTS } from '../../src/core/handoff/requests.ts'
import type { KeptQuestion } from '../../src/core/model/inbox.ts'
import type { Log } from '../../src/core/model/log.ts'
import { live } from '../../src/core/model/live.ts'
import { openStore } from '../../src/store/open.ts'
import { intentText, smallContent } from '../content/small-content.ts'
import { keepQuestion } from '../fixtures/end-turn.ts'
import { SILENT } from '../fixtures/silent.ts'
import { SMALL_CLINIC, typed } from '../fixtures/small-clinic.ts'
import { until } from '../fixtures/until.ts'
import { openHouse, publishFiles, type House, type Visitor } from './house.ts'

let house: House
let anna: Visitor

beforeEach(async () => {
  house = await openHouse()
  anna = await house.enter('anna', 'publisher')
})
afterEach(() => house.close())

/** Has so many people ask a question that found no answer. */
async function askedBy(people: number, question: string, over: Partial<KeptQuestion> = {}): Promise<void> {
  for (let at = 0; at < people; at += 1) {
    const asked = { platform: 'slack', person: `${question} ${at}`, outcome: 'fallback', intents: [] } as const
    const kept = {
      ...asked,
      turn: `${question} ${at}`,
      question,
      atMs: house.parts.now() - 10 + at,
      missed: 'low-margin',
    } as const
    await keepQuestion(house.store, { ...kept, ...over })
  }
}

const page = async (): Promise<string> => (await anna.get('/inbox')).text()

/** What the page says, without its marks. */
const said = async (): Promise<string> => (await page()).replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')

/** The id of the group that a page shows first. */
const groupOn = (text: string): string => /name="group" value="([^"]+)"/.exec(text)?.[1] ?? ''

async function settle(how: string, fields: Readonly<Record<string, string>> = {}): Promise<Response> {
  const text = await page()
  const line = /name="line" value="([^"]*)"/.exec(text)?.[1] ?? ''
  return anna.post('/inbox/settle', { group: groupOn(text), how, line, ...fields })
}

const draftOf = async (path: string): Promise<string> => (await house.store.editing.drafts.find(path))?.text ?? ''

describe('What had no answer', () => {
  it('is shown from three people on, with how many asked and what came nearest', async () => {
    await askedBy(2, 'is there parking')
    expect(await page()).toMatch(/Nothing waits\.[^]*1 question more, each asked by fewer than 3 people/)
    await askedBy(1, 'is there any parking for […]', { platform: 'discord' })
    const near = { near: [{ intent: [...house.following.live.current.intents.keys()][0] as never, confidence: 0.3 }] }
    await askedBy(3, 'do you give vouchers', near)
    const text = await said()
    expect(text).toMatch(/“is there parking”.*3 people, asked 3 times on Discord and Slack/)
    expect(text).toMatch(/“do you give vouchers”.*Nearest: What does a visit cost\?/)
    expect(text).not.toContain('fewer than')
  })

  it('is counted among visitors’ sessions, each once', async () => {
    await house.close()
    const served = live({ ...SMALL_CLINIC, clinic: { ...SMALL_CLINIC.clinic, keepsQuestions: true } })
    house = await openHouse({ served })
    anna = await house.enter('anna', 'viewer')
    await askedBy(3, 'is there parking')
    await askedBy(3, 'what does it cost', { outcome: 'answer', person: 'one' })
    const figures = await (await anna.get('/figures')).text()
    expect(figures.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')).toMatch(
      /answered at once 1 .*not known 3 .*4 sessions in the last 6 questions/,
    )
  })

  it('is not shown to viewers', async () => {
    expect((await (await house.enter('vic', 'viewer')).get('/inbox')).status).toBe(403)
  })

  it('is put to an answer, stands in the draft, and closes once that is live', async () => {
    await askedBy(3, 'whats the damage per […]')
    expect(await page()).toContain('value="whats the damage per"')
    const gone = await settle('added', { intent: 'price', line: 'whats the damage per visit' })
    expect(gone.headers.get('location')).toBe('/console/intents/price')
    expect(await draftOf('clinic/price.md')).toContain('- whats the damage per visit')
    expect(await page()).toMatch(/Nothing waits\.[^]*Seen to[^]*put to an answer, not live yet/)
    const questions = [
      'how much is a visit',
      'what do you charge',
      'whats the damage per visit',
      'whats the damage per',
    ]
    await publishFiles(house.store, smallContent({ 'clinic/price.md': intentText({ questions }) }), 1)
    await until(() => house.following.live.current.number === 2)
    expect(await said()).toMatch(/Answered now “whats the damage per \[…\]” answered now/)
  })

  it('becomes a new answer, with the question in staff’s words ready', async () => {
    await askedBy(3, 'is there parking for […]')
    const gone = await settle('new', { line: 'is there parking?' })
    expect(gone.headers.get('location')).toBe('/console/intents/is-there-parking')
    const text = await draftOf('clinic/is-there-parking.md')
    expect(text).toMatch(/title: is there parking\?\nquestions:\n\s+- is there parking\?/)
    expect(text).not.toContain('[…]')
  })

  it('becomes a new answer that begins with the passages of the clinic’s texts which may answer it', async () => {
    await askedBy(3, 'will plants grow without water')
    const done = await settle('new')
    const text = await draftOf('clinic/will-plants-grow-without-water.md')
    expect(text).toMatch(/passages:.*garden#1[^]*Plants grow when somebody waters them with patience\./)
    expect(await (await anna.get((done.headers.get('location') ?? '').replace('/console', ''))).text()).toContain(
      'It begins with 1 passage of your texts that may answer it',
    )
    await askedBy(3, 'is there parking')
    await settle('elsewhere')
    expect(await draftOf('clinic/is-there-parking.md')).toMatch(/passages: \[\][^]*Who can:/)
  })

  it('is ignored, and everything is taken back by one press', async () => {
    await askedBy(3, 'is there parking')
    await settle('ignored')
    const after = await page()
    expect(after).toMatch(/Ignored\.[^]*Undo[^]*Nothing waits\.[^]*Seen to[^]*ignored/)
    await anna.post('/inbox/undo', { group: groupOn(after) })
    expect(await page()).toMatch(/“is there parking”[^]*Add to this answer/)
  })

  it('joins what was seen to when it is asked again', async () => {
    await askedBy(3, 'is there parking')
    await settle('ignored')
    house.wait(60_000)
    await askedBy(1, 'is there any parking')
    expect(await said()).toMatch(/Nothing waits\. .*asked once since/)
  })

  it('needs a line where an answer is to get one, and a question that is still there', async () => {
    await askedBy(3, 'is there parking')
    await settle('added', { intent: 'price', line: ' ' })
    expect(await page()).toContain('The line in your own words is missing.')
    await anna.post('/inbox/settle', { group: 'gone', how: 'ignored' })
    expect(await page()).toContain('That question is not there any more.')
  })
})

describe('Words that somebody types', () => {
  const SAID = 'do you lend a trombone to kumquatcanary'
  const lines: string[] = []
  const write = (_: string, ...rest: readonly unknown[]): void => void lines.push(JSON.stringify(rest))
  const log = Object.fromEntries(
    (['debug', 'info', 'warn', 'error'] as const).map(level => [level, (...rest: unknown[]) => write(level, ...rest)]),
  ) as unknown as Log

  it('are kept, grouped, shown and forgotten, and stand in no log, file or backup', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'signpost-canary-'))
    const files = { databaseUrl: `sqlite:${join(folder, 'a.db')}`, dataFolder: folder, secret: null, oldSecrets: [] }
    const store = await openStore({ ...files, log: SILENT, now: house.parts.now })
    const served = live({ ...SMALL_CLINIC, clinic: { ...SMALL_CLINIC.clinic, keepsQuestions: true } })
    const handle = createTurnHandler({
      ...store,
      requests: NO_REQUESTS,
      questions: store,
      editions: served,
      meter: createMetrics(),
      log,
      now: house.parts.now,
    })
    const shown = await openHouse({ inbox: store.inbox, served })
    try {
      for (const person of ['a', 'b', 'c'])
        for (const text of ['hello', SAID])
          await handle(
            { ...typed(text), id: `${person}-${text.length}`, platform: 'slack', person, saidAtMs: house.parts.now() },
            () => Promise.resolve({ kind: 'delivered', how: 'here', ref: '1' }),
          )
      const bea = await shown.enter('bea', 'editor')
      expect(await (await bea.get('/inbox')).text()).toMatch(/“do you lend a trombone to \[…\]”[^]*3 people/)
      const everywhere = (): string =>
        readdirSync(folder)
          .map(name => readFileSync(join(folder, name), 'latin1'))
          .join() + lines.join()
      expect(lines.join()).toContain('turn answered')
      expect(everywhere()).not.toMatch(/trombone|kumquatcanary/)
      for (const person of ['a', 'b', 'c']) await store.privacy.forget('slack', person)
      expect(await (await bea.get('/inbox')).text()).toContain('Nothing waits.')
      expect(await store.inbox.last(9)).toEqual([])
    } finally {
      await shown.close()
      await store.close()
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
