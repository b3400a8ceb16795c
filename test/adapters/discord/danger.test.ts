import { refuse, type Answer } from '../../stand-ins/discord/answers.ts'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Visitor } from '../../stand-ins/discord/people.ts'
import type { Message } from '../../stand-ins/discord/world.ts'
import { openClinic, type Clinic } from './clinic.ts'

describe('Somebody in danger on a server', () => {
  let clinic: Clinic
  let person: Visitor

  beforeEach(async () => {
    clinic = await openClinic()
    person = clinic.discord.newcomer('server')
  })

  afterEach(() => clinic.close())

  const direct = (): Promise<Message> => {
    const { discord } = clinic
    return discord.until(() =>
      discord.seen(discord.inPlace(person.person, 'direct')).find(one => one.body.content?.includes('999')),
    )
  }
  const open = (): Promise<Message> => {
    const { discord } = clinic
    return discord.until(() =>
      discord.seen(person).find(one => one.visibleTo === null && one.body.content?.includes('Show me')),
    )
  }

  it('gets the card alone in the channel, and by direct message', async () => {
    const card = await clinic.discord.answerTo(person.command('ask', { question: 'canary danger' }))
    expect(card.visibleTo).toBe(person.person.id)
    expect(card.body.content).toContain('999')
    expect((await direct()).body.content).toBe(card.body.content)
  })

  it('gets the card behind a button and by direct message when they mention the bot, and the channel learns nothing', async () => {
    person.write(`${clinic.discord.mention} canary danger`)
    const line = await open()
    expect(String(line.body.content).replace(/<@\d+>/g, '')).not.toMatch(/999|116 123|emergency/)
    await direct()
    const card = await clinic.discord.answerTo(person.press('Show me', line))
    expect(card.body.content).toContain('116 123')
  })

  it('is told the number in the channel when they take no direct messages', async () => {
    person.person.takesDirect = false
    person.write(`${clinic.discord.mention} canary danger`)
    const line = await open()
    await clinic.discord.until(() => line.body.content?.includes('In an emergency, call **999** now.'))
    expect(line.body.content).not.toContain('116 123')
  })

  it('gets the card behind the button also after a restart', async () => {
    person.write(`${clinic.discord.mention} canary danger`)
    const line = await open()
    await clinic.adapter.close()
    await clinic.join()
    const card = await clinic.discord.answerTo(person.press('Show me', line))
    expect(card.body.content).toContain('116 123')
    expect(clinic.turns.at(-1)?.said).toEqual({ kind: 'press', action: { verb: 'card', about: 'self' } })
  })

  it('gets the card by direct message when the command came too late to answer', async () => {
    person.command('ask', { question: 'canary danger' })
    clinic.discord.world.clock.aheadMs += 4000
    expect((await direct()).body.content).toContain('116 123')
  })

  it('is called to a button in the channel when all else is refused', async () => {
    person.person.takesDirect = false
    person.command('ask', { question: 'canary danger' })
    clinic.discord.world.clock.aheadMs += 4000
    expect((await open()).body.content).toContain('999')
  })

  it('gets the card by direct message when we may not write in the channel', async () => {
    clinic.discord.channel.mayWrite = false
    person.write(`${clinic.discord.mention} canary danger`)
    expect((await direct()).body.content).toContain('116 123')
  })

  it('gets the card by direct message though Discord stumbles over the answer', async () => {
    clinic.discord.fail(/PATCH .*@original/, { status: 503 }, { times: 99 })
    person.command('ask', { question: 'canary danger' })
    expect((await direct()).body.content).toContain('116 123')
  })

  it('gets the card in the channel, alone, though they take no direct messages', async () => {
    person.person.takesDirect = false
    const card = await clinic.discord.answerTo(person.command('ask', { question: 'canary danger' }))
    expect(card.visibleTo).toBe(person.person.id)
    await clinic.discord.until(() => clinic.lines.some(line => line.includes('50007')))
  })
})

describe('The time from danger to the card on a server', () => {
  let clinic: Clinic
  let person: Visitor

  beforeEach(async () => {
    clinic = await openClinic()
    person = clinic.discord.newcomer('server')
  })

  afterEach(() => clinic.close())

  const LATE: Answer = {
    status: 429,
    body: { message: 'You are being rate limited.', retry_after: 30, global: false },
    headers: { 'retry-after': '30', 'x-ratelimit-scope': 'user' },
  }

  /** How long it takes from now until the person sees something, in milliseconds. */
  async function timeTo(wanted: RegExp): Promise<number> {
    const { discord } = clinic
    const since = Date.now()
    const alone = discord.inPlace(person.person, 'direct')
    const seen = (): boolean =>
      [...discord.seen(person), ...discord.seen(alone)].some(({ body }) => wanted.test(body.content ?? ''))
    await discord.until(seen)
    return Date.now() - since
  }

  const askedBy = {
    mention: () => void person.write(`${clinic.discord.mention} canary danger`),
    command: () => void person.command('ask', { question: 'canary danger' }),
  } as const

  it.each([
    ['nothing fails', 'mention', null, 1500],
    ['nothing fails', 'command', null, 1500],
    ['direct messages wait 30 seconds', 'mention', /POST .users/, 4500],
    ['direct messages wait 30 seconds', 'command', /POST .users/, 1500],
    ['what fills an answer waits 30 seconds', 'command', /PATCH .webhooks/, 1500],
    ['first answers wait 30 seconds', 'command', /POST .interactions/, 1500],
    ['nothing but the channel is left', 'command', /POST .users|POST .interactions|PATCH .webhooks/, 5000],
  ] as const)('where %s, by %s, is short', async (_, how, on, atMostMs) => {
    if (on) clinic.discord.fail(on, LATE, { times: 99 })
    askedBy[how]()
    expect(await timeTo(/999/)).toBeLessThan(atMostMs)
  })

  it('does not hold up what comes after: the first copy that arrives counts', async () => {
    clinic.discord.fail(/POST .users/, LATE, { times: 99 })
    const since = Date.now()
    askedBy.mention()
    await clinic.discord.until(() => clinic.deliveries[0])
    expect(Date.now() - since).toBeLessThan(1500)
    expect(clinic.deliveries[0]).toMatchObject({ kind: 'delivered' })
  })

  it('is not lost when the line in the channel can no longer be changed', async () => {
    person.person.takesDirect = false
    clinic.discord.fail(/PATCH .channels/, refuse(404, 10_008, 'Unknown Message'), { times: 99 })
    askedBy.mention()
    expect(await timeTo(/In an emergency, call \*\*999\*\* now\./)).toBeLessThan(4500)
  })

  it('is that of the card alone where conversations are opened too fast', async () => {
    clinic.discord.world.opensLeft = 0
    askedBy.mention()
    expect(await timeTo(/In an emergency/)).toBeLessThan(4500)
    clinic.discord.world.opensLeft = 9
    expect(await timeTo(/116 123/)).toBeLessThan(10_000)
  })
})
