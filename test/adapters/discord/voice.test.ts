import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { renderStaffCard } from '../../../adapters/discord/render-staff-card.ts'
import type { StaffCard } from '../../../src/core/model/voice.ts'
import type { Message } from '../../stand-ins/discord/world.ts'
import { openClinic, type Clinic } from './clinic.ts'
import { answerReply } from './replies.ts'

const CARD: StaffCard = {
  code: 'K7-42',
  platform: 'slack',
  askedAtMs: Date.UTC(2026, 10, 1),
  state: 'open',
  isDrill: true,
  person: null,
  note: null,
  actions: [{ verb: 'show', about: 'K7-42' }],
}

describe('A staff card on Discord', () => {
  it('mentions somebody of ours, and names the id of somebody elsewhere', () => {
    const textOf = (over: Partial<StaffCard>): string => JSON.stringify(renderStaffCard({ ...CARD, ...over }))
    expect(textOf({ platform: 'discord', person: '1122' })).toContain('The person: <@1122>.')
    expect(textOf({ platform: 'discord', person: '@everyone' })).not.toContain('<@')
    expect(textOf({ person: 'U0ANNA' })).toContain('The person: U0ANNA on Slack.')
    expect(textOf({})).not.toContain('The person')
  })
})

describe('Speaking outside turns on Discord', () => {
  let clinic: Clinic

  beforeAll(async () => {
    clinic = await openClinic()
  })

  afterAll(() => clinic.close())

  const find = (ref: string): Message | undefined => clinic.discord.world.messages.get(ref.split('/').at(-1) ?? '')

  it('reaches a person directly', async () => {
    const visitor = clinic.discord.newcomer('direct')
    const said = await clinic.adapter.voice.say({ person: visitor.person.id }, answerReply(), { key: 'k1' })
    expect(said).toMatchObject({ kind: 'delivered', how: 'direct' })
    expect(clinic.discord.seen(visitor)[0]?.body.content).toContain('60 pounds')
  })

  it('opens no conversation of two that is known', async () => {
    const { person, channel: conversation } = clinic.discord.newcomer('direct')
    const before = clinic.discord.api.calls.length
    const to = { person: person.id, conversation }
    expect(await clinic.adapter.voice.say(to, answerReply(), { key: 'k2' })).toMatchObject({ how: 'direct' })
    expect(clinic.discord.api.calls.slice(before)).toEqual([`POST /channels/${conversation}/messages`])
  })

  it('tells when a person cannot be reached', async () => {
    const visitor = clinic.discord.newcomer('direct')
    visitor.person.takesDirect = false
    expect(await clinic.adapter.voice.say({ person: visitor.person.id }, answerReply(), { key: 'k1' })).toEqual({
      kind: 'refused',
    })
  })

  it('shows staff a card, and shows it anew when something changes', async () => {
    const { voice } = clinic.adapter
    const said = await voice.say({ channel: clinic.discord.channel.id }, CARD, { key: 'k1' })
    const ref = said.kind === 'delivered' ? said.ref : ''
    expect(find(ref)?.body.content).toBe(
      `This is a drill.\n**Request K7-42**, from Slack, asked <t:${CARD.askedAtMs / 1000}:R>: waiting for somebody.`,
    )
    expect(await voice.replace(ref, { ...CARD, state: 'claimed', actions: [] })).toMatchObject({ kind: 'delivered' })
    expect(find(ref)?.body).toMatchObject({
      content: expect.stringContaining('somebody has it') as string,
      components: [],
    })
  })

  it('tells when a card was changed too often to be changed any more, and says it anew under it', async () => {
    const { voice } = clinic.adapter
    const said = await voice.say({ channel: clinic.discord.channel.id }, CARD, { key: 'k7' })
    const ref = said.kind === 'delivered' ? said.ref : ''
    const card = find(ref)
    if (card) card.edits = 30
    clinic.discord.world.clock.aheadMs += 61 * 60_000
    const since = Date.now()
    expect(await voice.replace(ref, { ...CARD, state: 'done' })).toEqual({ kind: 'gone' })
    const under = await voice.say({ under: ref }, { ...CARD, state: 'done' }, { key: 'k8' })
    expect(under).toMatchObject({ kind: 'delivered', how: 'under' })
    expect(Date.now() - since).toBeLessThan(1000)
    expect(find(under.kind === 'delivered' ? under.ref : '')?.repliesTo).toBe(card?.id)
  })

  it('does not replace what is not there', async () => {
    const deleted = `message/${clinic.discord.channel.id}/2`
    expect(await clinic.adapter.voice.replace(deleted, CARD)).toEqual({ kind: 'gone' })
    expect(await clinic.adapter.voice.say({ under: deleted }, CARD, { key: 'k9' })).toMatchObject({
      kind: 'delivered',
      how: 'under',
    })
    expect(await clinic.adapter.voice.replace('nonsense', CARD)).toEqual({ kind: 'refused' })
  })
})
