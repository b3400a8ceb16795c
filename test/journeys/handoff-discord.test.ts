import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createDiscordAdapter, type DiscordAdapter } from '../../adapters/discord/index.ts'
import { FRAME } from '../adapters/discord/replies.ts'
import { ALONE } from '../adapters/discord/clinic.ts'
import { SILENT } from '../fixtures/silent.ts'
import { openDiscord, type Discord } from '../stand-ins/discord/discord.ts'
import type { Visitor } from '../stand-ins/discord/people.ts'
import type { Interaction, Message } from '../stand-ins/discord/world.ts'
import { openHandoffOffice, type HandoffOffice } from './handoff-office.ts'

/** How long things may take on a busy machine, in milliseconds. */
const PATIENCE_MS = 15_000

const ROLE = '777'
const FIELDS = {
  'How can we reach you?': '07700 900123',
  'When is a good time?': 'after four',
  'Anything to know? (optional)': 'ring twice',
  'May the therapists read this?': 'yes',
}

describe('On Discord, somebody who asks for a therapist', () => {
  let discord: Discord
  let adapter: DiscordAdapter
  let office: HandoffOffice
  let onServer: Visitor
  let alone: Visitor
  let staff: Visitor

  beforeEach(async () => {
    discord = await openDiscord()
    const route = { kind: 'discord', to: discord.channel.id, name: `discord:${discord.channel.id}` } as const
    office = await openHandoffOffice(route)
    adapter = createDiscordAdapter({
      token: discord.token,
      apiUrl: discord.apiUrl,
      shards: null,
      log: SILENT,
      leader: ALONE,
      topics: () => [],
      formFor: (action, person) => office.handoff.formFor(action, { platform: 'discord', person }),
      route: () => FRAME.route,
      now: Date.now,
      staff: { role: ROLE, channel: discord.channel.id },
    })
    await adapter.start(office.handle)
    await office.open('discord', adapter)
    onServer = discord.newcomer('server')
    alone = discord.inPlace(onServer.person, 'direct')
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
    discord.until(() => discord.seen(by).findLast(message => textOf(message).includes(words)), PATIENCE_MS)
  const form = (opened: Interaction): Promise<Interaction> => discord.until(() => opened.modal && opened, PATIENCE_MS)
  const card = (words = 'Request'): Promise<Message> =>
    discord.until(
      () => discord.seen(staff).findLast(message => message.visibleTo === null && textOf(message).includes(words)),
      PATIENCE_MS,
    )

  it('fills in a form, gets a receipt at once, and hears when a therapist has the request', async () => {
    const sentAt = Date.now()
    onServer.submit(await form(onServer.command('therapist')), FIELDS)
    const receipt = await seen(alone, 'Your request is with the clinic')
    expect(Date.now() - sentAt).toBeLessThan(3500)
    expect(textOf(receipt)).toContain('07700 900123')

    const onCard = await card()
    expect(textOf(onCard)).not.toMatch(/07700|ring twice/)
    const refused = await discord.answerTo(onServer.press('Claim', onCard))
    expect(textOf(refused)).toContain('Only the clinic’s staff can do that')
    const details = await discord.answerTo(staff.press('Claim', onCard))
    expect(textOf(details)).toContain('ring twice')
    expect(details.visibleTo).toBe(staff.person.id)
    await seen(alone, 'A therapist has your request')

    const again = await discord.answerTo(staff.press('Show details', await card('somebody has it')))
    expect([textOf(again).includes('ring twice'), again.visibleTo]).toEqual([true, staff.person.id])
    await discord.answerTo(staff.press('Done: not reached', await card('somebody has it')))
    await seen(alone, 'reopen it within 7 days')
    const cards = discord
      .seen(staff)
      .filter(message => message.visibleTo === null && textOf(message).includes('Request'))
    expect(cards).toHaveLength(1)
  })

  it('can change and withdraw it', async () => {
    onServer.submit(await form(onServer.command('therapist')), FIELDS)
    const receipt = await seen(alone, 'Your request is with the clinic')
    const opened = await form(alone.press('Change my request', receipt))
    expect(JSON.stringify(opened.modal)).toMatch(
      /"value":"07700 900123"[^]*"value":"after four"[^]*"value":"ring twice"/,
    )
    alone.submit(opened, { 'How can we reach you?': 'sam@x.example', 'Anything to know? (optional)': '' })
    const changed = await seen(alone, 'I have changed your request')
    expect(textOf(changed)).toMatch(/sam@x\.example[^]*after four[^]*nothing/)
    await discord.answerTo(alone.press('Withdraw my request', changed))
    await card('Withdrawn by the person')
  })

  it('in danger gets the card, on which it then stands that staff know who it is, as was said before', async () => {
    alone.write('how much is a visit')
    await seen(alone, 'staff are told so, and who you are')
    await office.told('discord', alone.person.id)
    alone.write('I want to kill myself')
    expect(textOf(await card(`<@${alone.person.id}>`))).not.toContain('kill')
    const onCard = await seen(alone, 'They know who you are')
    expect(textOf(onCard)).toMatch(/999/)
    expect(discord.seen(alone).filter(message => textOf(message).includes('They know who'))).toHaveLength(1)
  })

  it('in danger on the server hears it on the whispered card', async () => {
    const whispered = await discord.answerTo(onServer.command('ask', { question: 'I want to kill myself' }))
    await discord.until(() => textOf(whispered).includes('neither your name nor your words') || undefined, PATIENCE_MS)
    expect(
      discord
        .seen(onServer)
        .filter(({ visibleTo }) => visibleTo === null)
        .map(textOf)
        .join(''),
    ).not.toMatch(/999/)
  })

  it('who takes no direct messages still gets the receipt, where they asked', async () => {
    onServer.person.takesDirect = false
    const whispered = await discord.answerTo(onServer.submit(await form(onServer.command('therapist')), FIELDS))
    expect(textOf(whispered)).toContain('Your request is with the clinic')
    expect(whispered.visibleTo).toBe(onServer.person.id)
    await card()
  })
})
