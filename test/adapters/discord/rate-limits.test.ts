import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createApi, type DiscordApi } from '../../../adapters/discord/api.ts'
import { CALLS_A_SECOND, createRest } from '../../../adapters/discord/create-rest.ts'
import { messageOf } from '../../../adapters/discord/message.ts'
import { SILENT } from '../../fixtures/silent.ts'
import type { Answer } from '../../stand-ins/discord/answers.ts'
import { openDiscord, type Discord } from '../../stand-ins/discord/discord.ts'

const HOUR_MS = 3_600_000

const USED_UP: Answer = {
  status: 200,
  body: { id: '1' },
  headers: {
    'x-ratelimit-limit': '10',
    'x-ratelimit-remaining': '0',
    'x-ratelimit-reset-after': '0.4',
    'x-ratelimit-bucket': 'conversations',
  },
}

describe('The limits of Discord', () => {
  let discord: Discord
  let api: DiscordApi

  beforeEach(async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    discord = await openDiscord()
    const settings = { token: discord.token, apiUrl: discord.apiUrl, log: SILENT }
    api = createApi(createRest(settings, CALLS_A_SECOND), createRest(settings, Number.POSITIVE_INFINITY))
  })

  afterEach(async () => {
    vi.useRealTimers()
    await discord.close()
  })

  const sayTo = async (people: number): Promise<readonly string[]> => {
    const channels = Array.from({ length: people }, () => discord.newcomer('direct').channel)
    const said = await Promise.all(
      channels.map(channel => api.post(channel, messageOf('canary'), { nonce: null, repliesTo: null })),
    )
    return said.map(({ kind }) => kind)
  }

  it.each([-HOUR_MS, HOUR_MS])('keep nobody waiting when the clock is moved by %d ms', async movedMs => {
    await sayTo(1)
    vi.setSystemTime(Date.now() + movedMs)
    expect(new Set(await sayTo(CALLS_A_SECOND * 2))).toEqual(new Set(['done']))
  })

  it('of one kind of call keep nobody waiting when the clock is put back', async () => {
    discord.fail(/^POST .users.@me.channels/, USED_UP)
    const { id } = discord.newcomer('direct').person
    await api.openDirect(id)
    vi.setSystemTime(Date.now() - HOUR_MS)
    expect(await api.openDirect(id)).toMatchObject({ kind: 'done' })
  })

  it('are read from no id that looks like a refusal', async () => {
    discord.fail(/^POST .users.@me.channels/, { status: 200, body: { id: '1300460' } })
    expect(await api.openDirect('1')).toEqual({ kind: 'done', value: { id: '1300460' } })
  })

  it('are kept to: Discord has to refuse nothing', async () => {
    const { channel } = discord.newcomer('direct')
    const sixInOne = Array.from({ length: 6 }, () =>
      api.post(channel, messageOf('canary'), { nonce: null, repliesTo: null }),
    )
    await Promise.all([...sixInOne, sayTo(CALLS_A_SECOND + 10)])
    expect(discord.world.counts.limited).toBe(0)
  })
})
