import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Turn } from '../../../src/core/model/turn.ts'
import type { Visitor } from '../../stand-ins/discord/people.ts'
import { addMessage, tell } from '../../stand-ins/discord/world.ts'
import { openClinic, type Clinic } from './clinic.ts'

describe('What people do on Discord', () => {
  let clinic: Clinic

  beforeAll(async () => {
    clinic = await openClinic()
  })

  afterAll(() => clinic.close())

  const turnsOf = ({ person }: Visitor): readonly Turn[] => clinic.turns.filter(turn => turn.person === person.id)
  const heard = async (visitor: Visitor, count = 1): Promise<readonly Turn[]> => {
    await clinic.discord.until(() => turnsOf(visitor).length >= count)
    return turnsOf(visitor)
  }
  /** Waits until something that was told later has been heard. */
  const passed = async (): Promise<void> => {
    const later = clinic.discord.newcomer('direct')
    later.write('later')
    await heard(later)
  }

  it('is heard once more when they change their words, as an edit of the message', async () => {
    const person = clinic.discord.newcomer('direct')
    const message = person.write('first')
    await heard(person)
    person.edit(message, 'second')
    const [made, edited] = await heard(person, 2)
    expect(edited).toMatchObject({ edits: made?.id, said: { kind: 'words', utterance: 'second' } })
    expect(edited?.id).not.toBe(made?.id)
  })

  it('is heard when they add a mention of us', async () => {
    const { discord } = clinic
    const person = discord.newcomer('server')
    person.edit(person.write('what does it cost?'), `${discord.mention} what does it cost?`)
    expect((await heard(person))[0]).toMatchObject({ said: { kind: 'words', utterance: 'what does it cost?' } })
  })

  it('is not heard anew when a link gets its preview, or they take it back', async () => {
    const person = clinic.discord.newcomer('direct')
    const message = person.write('see example.org')
    await heard(person)
    person.unfurl(message, { type: 'link', title: 'A page' })
    person.remove(message)
    await passed()
    expect(turnsOf(person)).toHaveLength(1)
  })

  it('is not heard from a program that repeats their words', async () => {
    const { world, channel, mention } = clinic.discord
    const person = clinic.discord.newcomer('server')
    const body = { content: `${mention} what does it cost?`, allowed_mentions: { parse: [] } }
    const said = { channel: channel.id, by: person.person.id, nonce: null, repliesTo: null, visibleTo: null } as const
    addMessage(world, { ...said, answers: null, isThinking: false, body, extras: { webhook_id: '5' } })
    await passed()
    expect(turnsOf(person)).toEqual([])
  })

  it('is named as too long where Discord’s app made a file of it', async () => {
    const person = clinic.discord.newcomer('direct')
    person.write('word '.repeat(500))
    expect((await heard(person))[0]?.said).toEqual({ kind: 'wordless', why: 'too-long' })
  })

  it.each([
    ['a picture', { attachments: [{ id: '1', filename: 'a.png', content_type: 'image/png' }] }],
    ['a sticker', { sticker_items: [{ id: '1', name: 'wave', format_type: 1 }] }],
    [
      'a voice message',
      { flags: 1 << 13, attachments: [{ id: '1', filename: 'voice-message.ogg', waveform: 'AA==' }] },
    ],
    ['a poll', { poll: { question: { text: 'Tea?' }, answers: [] } }],
  ])('gets an answer when it is %s', async (_, extras) => {
    const person = clinic.discord.newcomer('direct')
    person.send(extras)
    const { discord } = clinic
    await discord.until(() => discord.seen(person).find(({ by }) => by === discord.world.bot.id))
    expect(turnsOf(person)[0]?.said).toEqual({ kind: 'wordless', why: 'no-words' })
  })

  it.each([
    ['nothing', null],
    ['no owners', {}],
    ['an interaction of a kind to come', { id: '5', token: 'x', type: 77, data: { components: 3 } }],
    ['a message without a writer', { id: '5', channel_id: '6', content: 'x' }],
    ['a list', [1, 2]],
  ])('is answered though Discord told %s before', async (_, payload) => {
    const { world, channel } = clinic.discord
    for (const name of [
      'INTERACTION_CREATE',
      'MESSAGE_CREATE',
      'MESSAGE_UPDATE',
      'GUILD_CREATE',
      'GUILD_ROLE_UPDATE',
      'NEW_THING',
    ])
      tell(world, name, channel.id, payload as object)
    await passed()
    expect(clinic.discord.gateway.connected()).toBe(1)
  })
})
