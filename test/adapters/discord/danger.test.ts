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
    expect(line.body.content).not.toMatch(/999|116 123|emergency/)
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
    await clinic.adapter.stop()
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
