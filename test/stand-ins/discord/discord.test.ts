import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { openDiscord, type Discord } from './discord.ts'
import type { Interaction } from './world.ts'

/** What was refused: a status and Discord's own code. */
interface Refusal {
  readonly status: number
  readonly code: number | null
}

let discord: Discord

beforeAll(async () => {
  discord = await openDiscord({ isLimited: false })
  const body = {
    type: 1,
    name: 'ask',
    description: 'Ask',
    options: [{ type: 3, name: 'question', description: 'What' }],
  }
  await call('POST', `/applications/${discord.world.application}/commands`, body)
})

afterAll(() => discord.close())

async function call(method: string, path: string, body?: unknown, token = discord.token): Promise<Refusal> {
  const response = await fetch(`${discord.apiUrl}/v10${path}`, {
    method,
    headers: { authorization: `Bot ${token}`, 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  const { code = null } = (text ? JSON.parse(text) : {}) as { code?: number }
  return { status: response.status, code }
}

const asked = (): Interaction => discord.newcomer('server').command('ask', { question: 'hello' })
const answer = (to: Interaction, body: unknown): Promise<Refusal> =>
  call('POST', `/interactions/${to.id}/${to.token}/callback`, body)
const fill = (to: Interaction, body: unknown): Promise<Refusal> =>
  call('PATCH', `/webhooks/${discord.world.application}/${to.token}/messages/@original`, body)
const post = (body: unknown): Promise<Refusal> => call('POST', `/channels/${discord.channel.id}/messages`, body)

const row = (...components: readonly object[]): object => ({ type: 1, components })
const times = (count: number, one: object): object[] => Array.from({ length: count }, () => one)
const button = (custom_id: string, label = 'x'): object => ({ type: 2, style: 1, label, custom_id })

describe('The stand-in of Discord', () => {
  it.each([
    ['2,001 characters', { content: 'x'.repeat(2001) }],
    ['embeds of 6,001 characters', { embeds: [{ description: 'x'.repeat(3001) }, { description: 'x'.repeat(3000) }] }],
    ['an embed of 4,097 characters', { embeds: [{ description: 'x'.repeat(4097) }] }],
    ['eleven embeds', { embeds: times(11, { description: 'x' }) }],
    ['six rows', { content: 'x', components: Array.from({ length: 6 }, (_, at) => row(button(`${at}`))) }],
    [
      'six buttons in a row',
      { content: 'x', components: [row(...Array.from({ length: 6 }, (_, at) => button(`${at}`)))] },
    ],
    ['an empty row', { content: 'x', components: [row()] }],
    ['a label of 81 characters', { content: 'x', components: [row(button('a', 'x'.repeat(81)))] }],
    ['a blank label', { content: 'x', components: [row(button('a', ' '))] }],
    ['an id of 101 characters', { content: 'x', components: [row(button('x'.repeat(101)))] }],
    ['an id used twice', { content: 'x', components: [row(button('a'), button('a'))] }],
    ['a field it does not know', { content: 'x', text: 'y' }],
    ['a message for one person only in a channel', { content: 'x', flags: 64 }],
    ['a nonce of 26 characters', { content: 'x', nonce: 'x'.repeat(26) }],
  ])('refuses %s', async (_, body) => {
    expect(await post(body)).toEqual({ status: 400, code: 50_035 })
  })

  it('refuses an empty message, an unknown channel and a wrong token', async () => {
    expect(await post({ content: ' ' })).toEqual({ status: 400, code: 50_006 })
    expect(await call('POST', '/channels/1/messages', { content: 'x' })).toEqual({ status: 404, code: 10_003 })
    expect(await call('GET', '/users/@me', undefined, 'wrong')).toEqual({ status: 401, code: 0 })
  })

  it('makes one message of one nonce', async () => {
    const before = discord.world.messages.size
    const body = { content: 'x', nonce: 'n', enforce_nonce: true }
    expect([await post(body), await post(body)]).toMatchObject([{ status: 200 }, { status: 200 }])
    expect(discord.world.messages.size).toBe(before + 1)
  })

  it('takes one first answer, within three seconds', async () => {
    const first = asked()
    expect(await answer(first, { type: 5 })).toMatchObject({ status: 204 })
    expect(await answer(first, { type: 5 })).toEqual({ status: 400, code: 40_060 })
    const late = asked()
    late.atMs -= 3001
    expect(await answer(late, { type: 5 })).toEqual({ status: 404, code: 10_062 })
  })

  it('takes later answers for fifteen minutes, and none before the first', async () => {
    const one = asked()
    expect(await fill(one, { content: 'x' })).toEqual({ status: 404, code: 10_015 })
    await answer(one, { type: 5, data: { flags: 64 } })
    expect(await fill(one, { content: 'x' })).toMatchObject({ status: 200 })
    one.atMs -= 15 * 60_000 + 1
    expect(await fill(one, { content: 'y' })).toEqual({ status: 401, code: 50_027 })
  })

  it('does not make private what was deferred in the open', async () => {
    const one = asked()
    await answer(one, { type: 5 })
    expect(await fill(one, { content: 'x', flags: 64 })).toEqual({ status: 400, code: 50_035 })
  })

  it('takes no form in answer to a form, and no form it could not show', async () => {
    const field = { type: 18, label: 'Name', component: { type: 4, custom_id: 'n', style: 1 } }
    const form = { custom_id: 'f', title: 'Form', components: [field] }
    expect(await answer(asked(), { type: 9, data: { ...form, title: 'x'.repeat(46) } })).toMatchObject({ code: 50_035 })
    expect(await answer(asked(), { type: 9, data: { ...form, components: times(6, field) } })).toMatchObject({
      code: 50_035,
    })
    const opened = asked()
    expect(await answer(opened, { type: 9, data: form })).toMatchObject({ status: 204 })
    const asker = discord.inPlace(discord.world.people.get(opened.person) ?? discord.world.bot, 'server')
    expect(await answer(asker.submit(opened, { Name: 'x' }), { type: 9, data: form })).toMatchObject({ code: 50_035 })
  })

  it('takes at most 25 suggestions, and nothing else while somebody types', async () => {
    const typing = (): Interaction => discord.newcomer('server').type('ask', 'question', 'h')
    const choices = times(26, { name: 'x', value: 'x' })
    expect(await answer(typing(), { type: 8, data: { choices } })).toMatchObject({ code: 50_035 })
    expect(await answer(typing(), { type: 5 })).toMatchObject({ code: 50_035 })
  })

  it('lets nobody write to people who take no direct messages', async () => {
    const visitor = discord.newcomer('direct')
    visitor.person.takesDirect = false
    expect(await call('POST', `/channels/${visitor.channel}/messages`, { content: 'x' })).toEqual({
      status: 403,
      code: 50_007,
    })
  })

  it('counts creates of commands, also those that write over one', async () => {
    const before = discord.world.counts.creates
    const route = `/applications/${discord.world.application}/commands`
    await call('POST', route, { type: 3, name: 'Look' })
    await call('POST', route, { type: 3, name: 'Look' })
    expect(discord.world.counts.creates).toBe(before + 2)
    expect(await call('POST', route, { type: 1, name: 'Ask', description: 'x' })).toMatchObject({ code: 50_035 })
  })
})

describe('The stand-in of the gateway', () => {
  const closedWith = async (...payloads: readonly object[]): Promise<number> => {
    const socket = new WebSocket(discord.gateway.url)
    socket.once('message', () => payloads.forEach(payload => socket.send(JSON.stringify(payload))))
    return new Promise(resolve => socket.once('close', resolve))
  }
  const identify = (change: object = {}): object => ({
    op: 2,
    d: { token: discord.token, intents: 4609, shard: [0, 1], ...change },
  })

  it.each([
    ['a wrong token', 4004, (): object[] => [identify({ token: 'wrong' })]],
    ['a privileged intent', 4014, (): object[] => [identify({ intents: 4609 | (1 << 15) })]],
    ['a shard that does not exist', 4010, (): object[] => [identify({ shard: [2, 2] })]],
    ['words before an identify', 4003, (): object[] => [{ op: 3, d: {} }]],
    ['two identifies', 4005, (): object[] => [identify(), identify()]],
    ['too many words', 4008, (): object[] => [identify(), ...times(121, { op: 1, d: null })]],
  ])('closes on %s', async (_, code, payloads) => {
    expect(await closedWith(...payloads())).toBe(code)
  })
})
