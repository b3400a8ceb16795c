import { readMarkdown } from '../../../src/core/model/read-markdown.ts'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Answer } from '../../stand-ins/discord/answers.ts'
import type { Visitor } from '../../stand-ins/discord/people.ts'
import type { Message } from '../../stand-ins/discord/world.ts'
import type { Reply } from '../../../src/core/model/reply.ts'
import { openClinic, type Clinic } from './clinic.ts'
import { FRAME } from './replies.ts'

const LIMITED: Answer = {
  status: 429,
  body: { message: 'You are being rate limited.', retry_after: 0.3, global: false },
  headers: { 'retry-after': '1', 'x-ratelimit-scope': 'user' },
}

const LIMITED_GLOBALLY: Answer = {
  status: 429,
  body: { message: 'You are being rate limited.', retry_after: 0.3, global: true },
  headers: { 'retry-after': '1', 'x-ratelimit-global': 'true', 'x-ratelimit-scope': 'global' },
}

describe('When Discord fails', () => {
  let clinic: Clinic
  let person: Visitor

  beforeEach(async () => {
    clinic = await openClinic()
    person = clinic.discord.newcomer('direct')
  })

  afterEach(() => clinic.close())

  const answers = (): readonly Message[] =>
    clinic.discord.seen(person).filter(message => message.by === clinic.discord.world.bot.id)
  const settled = (): Promise<unknown> => clinic.discord.until(() => clinic.deliveries.length > 0)

  it.each([
    ['a limit of a channel', LIMITED],
    ['a limit of everything', LIMITED_GLOBALLY],
    ['a server error', { status: 502 }],
    ['a dropped connection', null],
  ])('waits out %s, and answers once', async (_, fault) => {
    clinic.discord.fail(/POST .channels.\d+.messages/, fault)
    person.write('canary')
    await settled()
    expect(answers()).toHaveLength(1)
    expect(clinic.deliveries).toMatchObject([{ kind: 'delivered', how: 'here' }])
  })

  it('answers once though the word that the answer arrived is lost', async () => {
    clinic.discord.fail(/POST .channels.\d+.messages/, { status: 504 }, { afterwards: true, times: 2 })
    person.write('canary')
    await settled()
    expect(answers()).toHaveLength(1)
  })

  it('says that it does not know when nobody ever answers', async () => {
    clinic.discord.fail(/POST .channels.\d+.messages/, { status: 500 }, { times: 99 })
    person.write('canary')
    await settled()
    expect(clinic.deliveries).toEqual([{ kind: 'unknown' }])
  })

  it('answers in person what came too late to answer in the channel', async () => {
    const asker = clinic.discord.inPlace(person.person, 'server')
    asker.command('ask', { question: 'canary' })
    clinic.discord.world.clock.aheadMs += 4000
    await settled()
    expect(clinic.deliveries).toMatchObject([{ kind: 'delivered', how: 'direct' }])
    expect(answers()).toHaveLength(1)
  })

  it('leaves a button in the channel for whom it cannot reach in person', async () => {
    person.person.takesDirect = false
    const asker = clinic.discord.inPlace(person.person, 'server')
    asker.command('ask', { question: 'canary' })
    clinic.discord.world.clock.aheadMs += 4000
    await settled()
    const line = clinic.discord.seen(asker).find(message => message.body.content?.includes('Show me'))
    expect(line?.body.content).toContain(`<@${asker.person.id}>`)
  })

  it('writes an ordinary message where it may not reply', async () => {
    clinic.discord.channel.mayReadHistory = false
    const asker = clinic.discord.inPlace(person.person, 'server')
    asker.write(`${clinic.discord.mention} canary`)
    await settled()
    expect(clinic.discord.seen(asker).at(-1)).toMatchObject({ repliesTo: null, by: clinic.discord.world.bot.id })
  })

  it('answers once what is told twice', async () => {
    person.write('canary')
    await settled()
    clinic.discord.gateway.repeat('MESSAGE_CREATE')
    const asker = clinic.discord.inPlace(person.person, 'server')
    await clinic.discord.answerTo(asker.command('ask', { question: 'canary' }))
    clinic.discord.gateway.repeat('INTERACTION_CREATE')
    await clinic.discord.answerTo(asker.command('ask', { question: 'canary' }))
    expect(clinic.turns).toHaveLength(3)
    expect(answers()).toHaveLength(1)
  })
})

describe('When it is stopped', () => {
  it('finishes what is running, and takes up nothing new', async () => {
    const gate = Promise.withResolvers<void>()
    const clinic = await openClinic({
      handle: async (_, respond) => gate.promise.then(async () => void (await respond(reply()))),
    })
    const { discord, adapter } = clinic
    const person = discord.newcomer('direct')
    person.write('one')
    await discord.until(() => discord.gateway.connected() === 1 && discord.world.messages.size === 1)
    await new Promise(resolve => setTimeout(resolve, 100))
    const stopping = adapter.close()
    await discord.until(() => discord.gateway.connected() === 0)
    person.write('two')
    gate.resolve()
    await stopping
    expect(discord.seen(person).filter(message => message.by === discord.world.bot.id)).toHaveLength(1)
    await clinic.close()
  })
})

function reply(): Reply {
  return { ...FRAME, kind: 'status', offers: [], body: readMarkdown('Done.') }
}
