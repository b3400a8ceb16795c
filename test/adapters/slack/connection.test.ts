import { connect as connectTo } from 'node:net'
import { text } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'
import { createSlackAdapter } from '../../../adapters/slack/index.ts'
import { signed } from '../../stand-ins/slack/postman.ts'
import { TOKENS } from '../../stand-ins/slack/server.ts'
import { startSlack } from '../../stand-ins/slack/slack.ts'
import { FRONT_PAGE, logInto, next, startRig } from './rig.ts'

const ANNA = 'U0ANNA'
const CANARY = 'quetzalcoatl'

describe('Requests that come over HTTP', () => {
  it('are refused without the right signature, or when they are old', async () => {
    const rig = await startRig({ mode: 'http' })
    const body = JSON.stringify({ type: 'event_callback', event: { type: 'app_mention' } })
    const post = (headers: Record<string, string>): Promise<number> =>
      fetch(rig.url, { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } }).then(
        ({ status }) => status,
      )
    expect(await post({})).toBe(401)
    expect(await post({ ...signed(body, 'another secret', Date.now()) })).toBe(401)
    expect(await post({ ...signed(body, TOKENS.signingSecret, Date.now() - 6 * 60_000) })).toBe(401)
    expect(await post({ ...signed(`${body} `, TOKENS.signingSecret, Date.now()) })).toBe(401)
    expect(await post({ ...signed(body, TOKENS.signingSecret, Date.now()) })).toBe(200)
    expect(rig.turns).toEqual([])
    await rig.stop()
  })

  it('answer the challenge by which Slack checks the address', async () => {
    const rig = await startRig({ mode: 'http' })
    const body = JSON.stringify({ type: 'url_verification', challenge: 'a1b2c3' })
    const headers = { 'content-type': 'application/json', ...signed(body, TOKENS.signingSecret, Date.now()) }
    const response = await fetch(rig.url, { method: 'POST', body, headers })
    expect(await response.json()).toEqual({ challenge: 'a1b2c3' })
    await rig.stop()
  })

  it('are answered whatever they are, and none ends the process', async () => {
    const rig = await startRig({ mode: 'http' })
    const post = async (body: string, type = 'application/json'): Promise<number> => {
      const headers = { 'content-type': type, ...signed(body, TOKENS.signingSecret, Date.now()) }
      return (await fetch(rig.url, { method: 'POST', body, headers })).status
    }
    const [form, limited] = ['application/x-www-form-urlencoded', { type: 'app_rate_limited', minute_rate_limited: 1 }]
    expect(await post(JSON.stringify(limited))).toBe(200)
    for (const body of [
      'null',
      '[]',
      '"x"',
      '{}',
      '{"type":"event_callback"}',
      '{"type":"event_callback","event":null}',
    ])
      expect(await post(body)).toBe(200)
    for (const body of [
      'payload=null',
      'payload=%7B%22type%22%3A%22block_actions%22%7D',
      'command=__proto__&text=x',
      'a&a',
    ])
      expect(await post(body, form)).toBe(200)
    expect(await post('{')).toBe(400)
    expect(await post('payload=%7B', form)).toBe(400)
    expect(await post(JSON.stringify({ type: 'x'.repeat(1024 * 1024) }))).toBe(413)
    await rig.slack.say(ANNA, 'what does a session cost')
    expect(await next(rig)).toMatchObject({ where: 'direct' })
    await rig.stop()
  })

  it.each(['//', '/__proto__', '/hasOwnProperty', 'http://[', '*', '/slack/events/', '/%'])(
    'find nothing at %s, and are answered all the same',
    async target => {
      const rig = await startRig({ mode: 'http' })
      const socket = connectTo(Number(new URL(rig.url).port), '127.0.0.1')
      socket.write(`POST ${target} HTTP/1.1\r\nhost: x\r\ncontent-length: 0\r\nconnection: close\r\n\r\n`)
      expect(await text(socket)).toMatch(/^HTTP\/1\.1 4/)
      await rig.stop()
    },
  )

  it('find nothing at other addresses', async () => {
    const rig = await startRig({ mode: 'http' })
    expect((await fetch(rig.url.replace('events', 'other'), { method: 'POST' })).status).toBe(404)
    expect((await fetch(rig.url)).status).toBe(404)
    await rig.stop()
  })

  it('are sent elsewhere once we were asked to stop, while what runs is still answered', async () => {
    const rig = await startRig({ mode: 'http', slowMs: 300 })
    await rig.slack.say(ANNA, 'what does a session cost')
    const stopped = rig.adapter.close()
    expect((await fetch(rig.url, { method: 'POST' })).status).toBe(503)
    await stopped
    expect(rig.slack.shown).toHaveLength(1)
    await rig.stop()
  })
})

describe('The socket', () => {
  it('is left open for what runs when we were asked to stop', async () => {
    const rig = await startRig({ slowMs: 300 })
    await rig.slack.say(ANNA, 'what does a session cost')
    await rig.adapter.close()
    expect(rig.slack.shown).toHaveLength(1)
    expect(rig.slack.openSockets).toBe(0)
    await rig.stop()
  })
})

describe('Starting', () => {
  it.each([
    ['the bot token', { botToken: 'xoxb-wrong' }],
    ['the app token', { appToken: 'xapp-wrong' }],
  ])('says what to check when %s is wrong', async (_, wrong) => {
    const slack = await startSlack({ mode: 'socket' })
    const connection = {
      mode: 'socket',
      botToken: TOKENS.bot,
      appToken: TOKENS.app,
      apiUrl: slack.apiUrl,
      ...wrong,
    } as const
    const adapter = createSlackAdapter({
      connection,
      log: logInto([]),
      frontPage: () => FRONT_PAGE,
      formFor: () => Promise.resolve(null),
      staffGroup: null,
      now: Date.now,
    })
    await expect(adapter.start(async () => undefined)).rejects.toMatchObject({
      code: 'adapter-refused',
      message: expect.stringMatching(/invalid_auth.*SLACK_BOT_TOKEN/s),
    })
    await slack.stop()
  })

  it('says so when Slack cannot be reached', async () => {
    const connection = {
      mode: 'http',
      botToken: TOKENS.bot,
      signingSecret: 'x',
      apiUrl: 'http://127.0.0.1:9/api/',
    } as const
    const adapter = createSlackAdapter({
      connection,
      log: logInto([]),
      frontPage: () => FRONT_PAGE,
      formFor: () => Promise.resolve(null),
      staffGroup: null,
      now: Date.now,
    })
    await expect(adapter.start(async () => undefined)).rejects.toMatchObject({
      code: 'adapter-refused',
      message: expect.stringContaining('could not be reached'),
    })
  })
})

describe('The log', () => {
  it.each(['socket', 'http'] as const)('holds no word of what people write, whatever fails, over %s', async mode => {
    const rig = await startRig({
      mode,
      reply: () => {
        throw new Error('the engine broke')
      },
    })
    await rig.slack.say(ANNA, `${CANARY} one`)
    await rig.slack.mention(ANNA, 'C0GENERAL', `${CANARY} two`)
    await rig.slack.command(ANNA, 'C0GENERAL', '/therapy', `${CANARY} three`)
    await rig.slack.event({ type: 'message', channel_type: 'im', text: `${CANARY} four` })
    await rig.slack.event({ type: 'no_such_event', text: `${CANARY} five` })
    await rig.slack.until(() => rig.turns.length === 3)
    await rig.stop()
    expect(rig.logged()).toContain('turn lost')
    expect(rig.logged()).not.toContain(CANARY)
  })

  it('tells which call failed and why', async () => {
    const rig = await startRig()
    rig.slack.troubles.add('chat.postEphemeral', { kind: 'no', error: 'user_not_in_channel' }, 1)
    await rig.slack.mention(ANNA, 'C0GENERAL', CANARY)
    await next(rig)
    await rig.stop()
    expect(rig.logged()).toContain('"method":"chat.postEphemeral","kind":"refused","error":"user_not_in_channel"')
    expect(rig.logged()).not.toContain(CANARY)
  })
})
