import { createServer, type Server } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { createEmulator, type Emulator } from 'emulate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createSlackAdapter, type SlackAdapter } from '../../../adapters/slack/index.ts'
import { SAMPLE_REPLIES } from '../../contracts/sample-replies.ts'
import { readManifest } from '../../stand-ins/slack/manifest.ts'
import { signed } from '../../stand-ins/slack/postman.ts'
import { FRONT_PAGE, logInto, replyTo } from './rig.ts'

const OURS = 'xoxb-ours'
const ANNAS = 'xoxp-annas'
const SECRET = 'second-opinion-secret'

/** Our stand-in may share our mistakes; this Slack was written by others, and grants what the manifest asks for. */
describe('On a Slack that others wrote', () => {
  let emulator: Emulator
  let adapter: SlackAdapter
  let server: Server
  let lines: string[]
  let anna: string
  let direct: string

  /** Looks as Anna, with her own token. */
  const look = async (method: string, args: Readonly<Record<string, string>>): Promise<Seen> => {
    const headers = { authorization: `Bearer ${ANNAS}` }
    const body = new URLSearchParams(args)
    return (await (await fetch(`${emulator.url}/api/${method}`, { method: 'POST', headers, body })).json()) as Seen
  }

  const deliver = async (event: object): Promise<number> => {
    const body = JSON.stringify({ type: 'event_callback', event_id: 'Ev1', team_id: 'T000000001', event })
    const headers = { 'content-type': 'application/json', ...signed(body, SECRET, Date.now()) }
    return (await fetch(`http://127.0.0.1:${portOf(server)}/slack/events`, { method: 'POST', body, headers })).status
  }

  beforeAll(async () => {
    emulator = await createEmulator({ service: 'slack', port: await freePort(), seed: { slack: seed() } })
    lines = []
    adapter = createSlackAdapter({
      connection: { mode: 'http', botToken: OURS, signingSecret: SECRET, apiUrl: `${emulator.url}/api/` },
      log: logInto(lines),
      frontPage: () => FRONT_PAGE,
      formFor: () => Promise.resolve(null),
      staffGroup: null,
      now: Date.now,
    })
    server = createServer((request, response) => adapter.http?.(request, response)).listen(0, '127.0.0.1')
    await once(server, 'listening')
    await adapter.start(async (turn, respond) => void (await respond(replyTo(turn))))
    anna = (await look('auth.test', {})).user_id
    const said = await adapter.voice.say({ person: anna }, SAMPLE_REPLIES['a prompt'], { key: 'k1' })
    direct = said.kind === 'delivered' ? (said.ref.split('/')[0] ?? '') : ''
  })

  afterAll(async () => {
    await adapter.close()
    server.close()
    await emulator.close()
  })

  it('a person is answered by direct message, with all the text and all the blocks', async () => {
    const ts = '1793620800.000100'
    expect(
      await deliver({ type: 'message', channel_type: 'im', channel: direct, user: anna, text: 'the price?', ts }),
    ).toBe(200)
    await expect
      .poll(async () => (await look('conversations.history', { channel: direct })).messages[0])
      .toMatchObject({
        text: expect.stringMatching(/£30.*020 7946 0958/s),
        blocks: expect.arrayContaining([expect.objectContaining({ type: 'context_actions' })]),
      })
    expect(lines).toEqual([])
  })

  it('what was said can be replaced', async () => {
    const said = await adapter.voice.say({ person: anna }, SAMPLE_REPLIES['a prompt'], { key: 'k2' })
    const ref = said.kind === 'delivered' ? said.ref : ''
    expect(await adapter.voice.replace(ref, SAMPLE_REPLIES['a word of thanks'])).toMatchObject({
      kind: 'delivered',
      ref,
    })
    expect((await look('conversations.history', { channel: direct })).messages[0]?.text).toContain('Thank you.')
  })

  it('our home is taken', async () => {
    expect(await deliver({ type: 'app_home_opened', user: anna, channel: direct, tab: 'home' })).toBe(200)
    await adapter.close()
    expect(lines).toEqual([])
  })
})

interface Seen {
  readonly user_id: string
  readonly messages: readonly { readonly text: string }[]
}

function seed(): object {
  const scopes = readManifest().oauth_config.scopes.bot
  const app = {
    client_id: '1.2',
    client_secret: 'x',
    app_id: 'A0SIGNPOST',
    name: 'Signpost',
    bot_name: 'signpost',
    scopes,
  }
  return {
    strict_scopes: true,
    team: { name: 'Example House', domain: 'example-house' },
    users: [{ name: 'anna', email: 'anna@example.org' }],
    oauth_apps: [{ ...app, redirect_uris: ['http://localhost/'] }],
    tokens: [
      { token: OURS, user: 'signpost', scopes },
      { token: ANNAS, user: 'anna', scopes: ['im:history', 'im:read'] },
    ],
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const port = portOf(server)
  server.close()
  return port
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port
}
