import { afterEach, beforeEach, expect, it } from 'vitest'
import { createDiscordAdapter, type DiscordAdapter } from '../../adapters/discord/index.ts'
import { ALONE } from '../adapters/discord/clinic.ts'
import { FRAME } from '../adapters/discord/replies.ts'
import { SILENT } from '../fixtures/silent.ts'
import { openDiscord, type Discord } from '../stand-ins/discord/discord.ts'
import type { Visitor } from '../stand-ins/discord/people.ts'
import type { Interaction, Message } from '../stand-ins/discord/world.ts'
import { ANSWER, openCorrectionOffice, PARKING, WAYS, type CorrectionOffice } from './correction-office.ts'

const ROLE = '777'
const WITHIN_MS = 60_000

let discord: Discord
let adapter: DiscordAdapter
let office: CorrectionOffice
let staff: Visitor

beforeEach(async () => {
  discord = await openDiscord()
  office = await openCorrectionOffice('discord', discord.channel.id)
  adapter = createDiscordAdapter({
    token: discord.token,
    apiUrl: discord.apiUrl,
    shards: null,
    log: SILENT,
    leader: ALONE,
    topics: () => [],
    formFor: (action, person) => office.requests.formFor(action, { platform: 'discord', person }),
    route: () => FRAME.route,
    now: Date.now,
    staff: { role: ROLE, channel: discord.channel.id },
  })
  await adapter.start(office.handle)
  staff = discord.newcomer('server')
  discord.world.roles.set(staff.person.id, [ROLE])
})
afterEach(async () => {
  const slips = discord.world.slips.join('\n')
  if (slips !== '') throw new Error(slips)
  await adapter.close()
  await office.close()
  await discord.close()
})

const textOf = ({ body }: Message): string => JSON.stringify(body)
const seen = (by: Visitor, words: string): Promise<Message> =>
  discord.until(() => discord.seen(by).findLast(message => textOf(message).includes(words)), WITHIN_MS)
const form = (opened: Interaction): Promise<Interaction> => discord.until(() => opened.modal && opened, WITHIN_MS)

it('From Discord alone, an unanswered question becomes a published answer within a minute', async () => {
  const visitor = discord.newcomer('direct')
  visitor.write('hello')
  await seen(visitor, 'I am')
  visitor.write(PARKING)
  await office.kept()
  await office.othersAsk()
  office.open('discord', adapter)
  const told = await seen(staff, PARKING)
  const beganAtMs = Date.now()
  const joining = await form(staff.press('New answer', told))
  const joined = await discord.answerTo(staff.submit(joining, { 'One-time code': await office.codeFor('bernd') }))
  expect(textOf(joined)).toContain('Here you are **bernd** (publisher)')
  const window = await form(staff.press('New answer', told))
  staff.submit(window, { Title: 'Is there parking?', 'How people ask it': WAYS, 'The answer': ANSWER })
  const checked = await seen(staff, 'The check lets it through')
  expect(textOf(checked)).toMatch(/You can park behind the house\.[^]*would be answered otherwise/)
  const why = await form(staff.press('Approve', checked))
  staff.submit(why, { 'Why is it meant?': 'a short answer to a plain question' })
  const live = await seen(staff, 'Live on Discord')
  const tookMs = Date.now() - beganAtMs
  visitor.write(PARKING)
  await seen(visitor, ANSWER)
  expect(tookMs).toBeLessThan(WITHIN_MS)

  await discord.answerTo(staff.press('Roll back', live))
  await seen(staff, 'Version 2 was rolled back by bernd')
})
