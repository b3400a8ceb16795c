import { afterEach, beforeEach, expect, it } from 'vitest'
import { createSlackAdapter, type SlackAdapter } from '../../adapters/slack/index.ts'
import { formsAtOnce } from '../../src/app/forms-at-once.ts'
import { phoneWay } from '../fixtures/numbers.ts'
import { SILENT } from '../fixtures/silent.ts'
import { shownText } from '../stand-ins/slack/read-aloud.ts'
import { TOKENS } from '../stand-ins/slack/server.ts'
import { startSlack, type SlackStandIn } from '../stand-ins/slack/slack.ts'
import type { Shown } from '../stand-ins/slack/workspace.ts'
import { ANSWER, openCorrectionOffice, PARKING, WAYS, type CorrectionOffice } from './correction-office.ts'

const STAFF = 'C0GENERAL'
const BERND = 'U0BERND'
const WITHIN_MS = 60_000

let slack: SlackStandIn
let adapter: SlackAdapter
let office: CorrectionOffice

beforeEach(async () => {
  slack = await startSlack({ mode: 'socket', appUrl: () => '', groups: { S0STAFF: [BERND] } })
  office = await openCorrectionOffice('slack', STAFF)
  const route = { ways: [phoneWay('020 7946 0000')], canRequest: false } as const
  adapter = createSlackAdapter({
    connection: { botToken: TOKENS.bot, apiUrl: slack.apiUrl, mode: 'socket', appToken: TOKENS.app },
    log: SILENT,
    frontPage: () => ({ introduction: '', topics: [], route }),
    formFor: formsAtOnce(office.requests.formFor),
    staffGroup: 'S0STAFF',
    now: Date.now,
  })
  await adapter.start(office.handle)
})
afterEach(async () => {
  await adapter.close()
  await office.close()
  await slack.stop()
})

const find = async (is: (shown: Shown) => boolean): Promise<Shown> => {
  await slack.until(() => slack.shown.some(is), WITHIN_MS)
  return slack.shown.findLast(is) as Shown
}
const holds = (words: string) => (one: Shown) => shownText(one.blocks).includes(words)
const card = (words: string): Promise<Shown> =>
  find(one => one.channel === STAFF && one.where === 'channel' && holds(words)(one))
const direct = (person: string, words: string): Promise<Shown> =>
  find(one => one.where === 'direct' && one.person === person && holds(words)(one))
const window = (deed: string): Promise<Shown> =>
  find(one => one.where === 'window' && one.callback?.endsWith(`/${deed}`) === true)

it('From Slack alone, an unanswered question becomes a published answer within a minute', async () => {
  await slack.say('U0ANNA', 'hello')
  await direct('U0ANNA', 'I am')
  await slack.say('U0ANNA', PARKING)
  await office.kept()
  await office.othersAsk()
  office.open('slack', adapter)
  const told = await card(PARKING)
  const beganAtMs = Date.now()
  await slack.press(BERND, told, 'New answer')
  await slack.submit(BERND, await window('join'), { code: await office.codeFor('bernd') })
  await direct(BERND, 'Here you are bernd (publisher)')
  await slack.press(BERND, told, 'New answer')
  await slack.submit(BERND, await window('new'), { title: 'Is there parking?', questions: WAYS, answer: ANSWER })
  const checked = await card('The check lets it through')
  expect(shownText(checked.blocks)).toMatch(/You can park behind the house\.[^]*would be answered otherwise/)
  await slack.press(BERND, checked, 'Approve')
  await slack.submit(BERND, await window('approve'), { reason: 'a short answer to a plain question' })
  const live = await card('Live on Slack')
  const tookMs = Date.now() - beganAtMs
  await slack.say('U0ANNA', PARKING)
  await direct('U0ANNA', ANSWER)
  expect(tookMs).toBeLessThan(WITHIN_MS)

  await slack.press(BERND, live, 'Roll back')
  await card('Version 2 was rolled back by bernd')
  expect(
    new Set(slack.shown.filter(one => one.channel === STAFF && one.where === 'channel').map(({ ts }) => ts)).size,
  ).toBe(1)
})
