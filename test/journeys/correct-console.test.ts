import { expect, it } from 'vitest'
import { createMetrics } from '../../src/app/metrics.ts'
import { createTurnHandler } from '../../src/conversation/handle-turn.ts'
import { NO_REQUESTS } from '../../src/core/handoff/requests.ts'
import { plainText } from '../../src/core/model/rich-text.ts'
import type { Reply } from '../../src/core/model/reply.ts'
import { openHouse, publishFiles } from '../console/house.ts'
import { CLINIC, smallContent } from '../content/small-content.ts'
import { SILENT } from '../fixtures/silent.ts'
import { typed } from '../fixtures/small-clinic.ts'
import { until } from '../fixtures/until.ts'
import { ANSWER, PARKING, WAYS } from './correction-office.ts'

const WITHIN_MS = 60_000

it('From the console, an unanswered question becomes a published answer within a minute', async () => {
  const house = await openHouse()
  await publishFiles(house.store, smallContent({ '_clinic.yml': `${CLINIC}keepQuestions: true\n` }), 1)
  await until(() => house.following.live.current.number === 2)
  const handle = createTurnHandler({
    ...house.store,
    requests: NO_REQUESTS,
    questions: house.store,
    editions: house.following.live,
    meter: createMetrics(),
    log: SILENT,
    now: house.parts.now,
  })
  let turns = 0
  const say = async (person: string, text: string): Promise<Reply | null> => {
    let said: Reply | null = null
    house.wait(1000)
    const turn = { ...typed(text), id: `turn-${(turns += 1)}`, platform: 'slack', person } as const
    await handle({ ...turn, saidAtMs: house.parts.now() }, async reply => {
      said = reply
      return { kind: 'delivered', how: 'here', ref: '1' }
    })
    return said
  }
  for (const person of ['ann', 'ben', 'cem']) {
    await say(person, 'hello')
    expect(await say(person, PARKING)).not.toMatchObject({ kind: 'answer' })
  }
  const anna = await house.enter('anna', 'publisher')

  const beganAtMs = Date.now()
  const inbox = await (await anna.get('/inbox')).text()
  expect(inbox).toContain(`“${PARKING}”`)
  const group = /name="group" value="([^"]+)"/.exec(inbox)?.[1] ?? ''
  const begun = await anna.post('/inbox/settle', { group, how: 'new', line: 'is there parking' })
  const page = (begun.headers.get('location') ?? '').replace('/console', '')
  const form = await (await anna.get(page)).text()
  const value = (name: string): string => new RegExp(`name="${name}"[^>]* value="([^"]*)"`).exec(form)?.[1] ?? ''
  const written = { title: 'Is there parking?', questions: WAYS, answer: ANSWER, owner: 'front desk' }
  const level = { version: value('version'), edition: value('edition'), reviewBy: value('reviewBy') }
  await anna.post(`${page}/save`, { ...written, ...level })
  await anna.post('/publish/examine')
  const checked = await until(async () => {
    const report = await (await anna.get('/publish')).text()
    return report.includes('name="hash"') && report
  })
  const all = (name: string): readonly string[] =>
    [...checked.matchAll(new RegExp(`name="${name}" value="([^"]*)"`, 'g'))].map(([, one = '']) => one)
  const accept = all('accept')
  const reasons = Object.fromEntries(accept.map(key => [`reason:${key}`, 'a short answer to a plain question']))
  await anna.post('/publish', { hash: all('hash')[0] ?? '', file: [...new Set(all('file'))], accept, ...reasons })
  await until(() => house.following.live.current.number === 3)
  expect(Date.now() - beganAtMs).toBeLessThan(WITHIN_MS)

  const answered = await say('ann', PARKING)
  expect(answered?.kind === 'answer' && plainText(answered.answers[0].body)).toContain(ANSWER)
  expect(await (await anna.get('/inbox')).text()).toContain('Nothing waits.')
  await house.close()
})
