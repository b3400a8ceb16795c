import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Form } from '../../../src/core/model/action.ts'
import type { Message } from '../../stand-ins/discord/world.ts'
import { openClinic, type Clinic } from './clinic.ts'

const FORM: Form = {
  action: { verb: 'about', about: 'form' },
  title: 'Ask for a therapist',
  submit: 'Send',
  fields: [
    {
      name: 'contact',
      label: 'How can we reach you?',
      hint: 'A number or an address',
      kind: 'line',
      value: '',
      required: true,
      maxLength: 200,
    },
    {
      name: 'note',
      label: 'Anything to know?',
      hint: 'Optional',
      kind: 'paragraph',
      value: '',
      required: false,
      maxLength: 2000,
    },
    {
      name: 'consent',
      label: 'May staff see this?',
      hint: 'Only staff',
      kind: 'consent',
      value: '',
      required: true,
      maxLength: 3,
    },
  ],
}

describe('Somebody asks on Discord', () => {
  let clinic: Clinic

  beforeAll(async () => {
    clinic = await openClinic({ settings: { formFor: async action => (action.verb === 'unhelpful' ? FORM : null) } })
  })

  afterAll(() => clinic.close())

  const said = (): unknown => clinic.turns.at(-1)?.said
  const neutral = (visitor: ReturnType<Clinic['discord']['newcomer']>): Promise<Message> =>
    clinic.discord.until(() =>
      clinic.discord.seen(visitor).findLast(message => message.body.content?.includes('Show me')),
    )

  it('by /ask, and alone sees the answer', async () => {
    const { discord } = clinic
    const asker = discord.newcomer('server')
    const answered = await discord.answerTo(asker.command('ask', { question: 'What does it cost?' }))
    expect(answered.visibleTo).toBe(asker.person.id)
    expect(answered.body.content).toContain('60 pounds')
    expect(said()).toEqual({ kind: 'words', utterance: 'What does it cost?', quoted: false })
    expect(clinic.turns.at(-1)).toMatchObject({ locale: 'en-GB', place: 'channel' })
  })

  it('by /ask with a question that was offered while typing', async () => {
    const { discord } = clinic
    const asker = discord.newcomer('server')
    const typing = asker.type('ask', 'question', 'charge')
    const [offered] = (await discord.until(() => typing.choices)) ?? []
    expect(offered).toEqual({ name: 'what do you charge', value: 'show:fees' })
    await discord.answerTo(asker.command('ask', { question: offered?.value ?? '' }))
    expect(said()).toEqual({ kind: 'press', action: { verb: 'show', about: 'fees' } })
  })

  it.each(['therapist', 'privacy'])('by /%s, in private too', async name => {
    const asker = clinic.discord.newcomer('server')
    const answered = await clinic.discord.answerTo(asker.command(name))
    expect(answered.visibleTo).toBe(asker.person.id)
  })

  it('about what somebody else said', async () => {
    const { discord } = clinic
    const other = discord.newcomer('server').write('Does it help?')
    await discord.answerTo(discord.newcomer('server').use('Ask about this', other))
    expect(said()).toEqual({ kind: 'words', utterance: 'Does it help?', quoted: true })
  })

  it('by a mention, and opens the reply for themselves', async () => {
    const { discord } = clinic
    const asker = discord.newcomer('server')
    const asked = asker.write(`${discord.mention} what is this, my first time?`)
    const line = await neutral(asker)
    expect(line.repliesTo).toBe(asked.id)
    expect(line.body.content).toBe(
      `I am a program.\n\n<@${asker.person.id}> I have a reply for you. Press **Show me**: only you will see it.\n\n**Talk to a therapist:** 020 7946 0000 · help@example.org`,
    )
    const shown = await discord.answerTo(asker.press('Show me', line))
    expect(shown.visibleTo).toBe(asker.person.id)
    expect(shown.body.content).toMatch(/^A session costs/)
  })

  it('by a mention, and nobody else can open the reply', async () => {
    const { discord } = clinic
    const asker = discord.newcomer('server')
    asker.write(`${discord.mention} what does it cost?`)
    const shown = await discord.answerTo(discord.newcomer('server').press('Show me', await neutral(asker)))
    expect(shown.body.content).toContain('for the person who asked')
  })

  it('by a mention of the bot’s role, and is told how to ask', async () => {
    const { discord } = clinic
    const asker = discord.newcomer('server')
    asker.write(`<@&${discord.world.role}> what does it cost?`)
    await discord.answerTo(asker.press('Show me', await neutral(asker)))
    expect(clinic.turns.some(({ person, said }) => person === asker.person.id && said.kind === 'wordless')).toBe(true)
  })

  it('by a reply to what the bot said', async () => {
    const { discord } = clinic
    const asker = discord.newcomer('server')
    asker.write(`${discord.mention} what does it cost?`)
    const line = await neutral(asker)
    asker.write('and how long?', line)
    const turn = await discord.until(() =>
      clinic.turns.findLast(
        turn => turn.person === asker.person.id && turn.said.kind === 'words' && turn.said.utterance.startsWith('and'),
      ),
    )
    expect(turn.place).toBe('channel')
  })

  it('by direct message, and is answered there, with buttons that lead on', async () => {
    const { discord } = clinic
    const asker = discord.newcomer('direct')
    asker.write('What does it cost?')
    const answered = await discord.until(() => discord.seen(asker).find(message => message.by === discord.world.bot.id))
    expect(answered.body.content).toContain('60 pounds')
    const next = await discord.answerTo(asker.press('How long it takes', answered))
    expect(next.visibleTo).toBeNull()
    expect(said()).toEqual({ kind: 'press', action: { verb: 'show', about: 'how-long' } })
  })

  it('for one of many choices, from a menu', async () => {
    const { discord } = clinic
    const asker = discord.newcomer('server')
    const offered = await discord.answerTo(asker.command('ask', { question: 'a choice' }))
    await discord.answerTo(asker.press('Question 4', offered))
    expect(said()).toEqual({ kind: 'press', action: { verb: 'show', about: 'question-4' } })
  })

  it('and shares the answer with the channel', async () => {
    const { discord } = clinic
    const asker = discord.newcomer('server')
    const answered = await discord.answerTo(asker.command('ask', { question: 'What does it cost?' }))
    const shared = await discord.answerTo(asker.press('Share in this channel', answered))
    expect(shared.visibleTo).toBeNull()
    expect(shared.body.content).toContain('60 pounds')
  })

  it('and fills in a form that a button opens', async () => {
    const { discord } = clinic
    const asker = discord.newcomer('server')
    const answered = await discord.answerTo(asker.command('ask', { question: 'What does it cost?' }))
    const opened = asker.press('Didn’t help', answered)
    await discord.until(() => opened.modal)
    const sent = asker.submit(opened, { 'How can we reach you?': 'by phone', 'May staff see this?': 'yes' })
    await discord.answerTo(sent)
    expect(said()).toEqual({
      kind: 'form',
      action: { verb: 'about', about: 'form' },
      fields: { contact: 'by phone', note: '', consent: 'yes' },
    })
  })
})
