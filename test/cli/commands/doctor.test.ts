import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { doctor } from '../../../src/cli/commands/doctor.ts'
import type { Io } from '../../../src/cli/terminal/io.ts'
import type { HealthFinding } from '../../../src/core/model/health-check.ts'
import { openStore } from '../../../src/store/open.ts'
import { SILENT } from '../../fixtures/silent.ts'
import { openDiscord, type Discord } from '../../stand-ins/discord/discord.ts'
import { startSmtp } from '../../stand-ins/smtp/smtp.ts'
import { TOKENS } from '../../stand-ins/slack/server.ts'
import { startSlack, type SlackStandIn } from '../../stand-ins/slack/slack.ts'

const SECRET = 'a secret of at least thirty-two characters'

let slack: SlackStandIn
let discord: Discord
let env: Io['env']
let databaseUrl: string

beforeAll(async () => {
  slack = await startSlack({ mode: 'socket' })
  discord = await openDiscord()
  databaseUrl = `sqlite:${join(mkdtempSync(join(tmpdir(), 'signpost-doctor-')), 'signpost.sqlite')}`
  await (
    await openStore({ databaseUrl, dataFolder: '', secret: SECRET, oldSecrets: [], log: SILENT, now: Date.now })
  ).close()
  env = {
    SIGNPOST_DEMO: 'yes',
    SIGNPOST_SECRET: SECRET,
    DATABASE_URL: databaseUrl,
    PORT: '1',
    SLACK_BOT_TOKEN: TOKENS.bot,
    SLACK_APP_TOKEN: TOKENS.app,
    SLACK_API_URL: slack.apiUrl,
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.apiUrl,
  }
})
afterAll(async () => {
  await slack.stop()
  await discord.close()
})

async function run(args: readonly string[], over: Io['env'] = {}): Promise<{ status: number; out: string }> {
  const out: string[] = []
  const io: Io = {
    out: line => void out.push(line),
    err: line => void out.push(line),
    isTerminal: false,
    columns: () => null,
    isTyped: false,
    isWatched: false,
    stdin: new PassThrough(),
    stdout: new PassThrough(),
    env: { ...env, ...over },
    stopped: () => Promise.resolve(),
    now: () => Date.UTC(2026, 10, 24),
  }
  return { status: await doctor(args, io), out: out.join('\n') }
}

async function examine(over: Io['env'] = {}): Promise<ReadonlyMap<string, HealthFinding>> {
  const { examinations } = JSON.parse((await run(['--json'], over)).out) as { examinations: readonly HealthFinding[] }
  return new Map(examinations.map(one => [one.part, one]))
}

describe('signpost doctor', () => {
  it('ends well when nothing is wrong, with one line for each part', async () => {
    const { status, out } = await run([])
    expect(status).toBe(0)
    const parts = [...(await examine()).keys()]
    expect(parts).toEqual([
      'Settings',
      'Requests',
      'Server',
      'Content',
      'Clinic facts',
      'Help lines',
      'Store',
      'Store tables',
      'Store secret',
      'Slack bot token',
      'Slack scopes',
      'Slack app token',
      'Discord token',
      'Discord interactions',
      'Discord servers',
      'Discord connections',
      'Discord commands',
    ])
    expect(out.split('\n').map(line => line.slice(2).split(/ {2,}/)[0])).toEqual(parts)
    expect(out).toContain('✓ Slack scopes')
    expect(out).not.toContain('✗')
  })

  it('writes to nobody', async () => {
    await run([])
    expect(slack.shown).toEqual([])
    expect(slack.calls.map(({ method }) => method)).toEqual(
      expect.not.arrayContaining([expect.stringMatching(/^(?:chat|views|conversations)\./)]),
    )
    expect(discord.api.calls.filter(call => !call.startsWith('GET '))).toEqual([])
  })

  it('tries the routes to the staff, and tells which does not work', async () => {
    const mail = await startSmtp()
    const over = {
      HANDOFF_ROUTES: 'email:desk@clinic.example webhook:http://127.0.0.1:9/hook',
      SMTP_URL: mail.url,
      SMTP_FROM: 'signpost@clinic.example',
      WEBHOOK_SECRET: 'w'.repeat(32),
    }
    const found = await examine(over)
    expect(found.get('Route email:desk@clinic.example')).toMatchObject({ state: 'pass' })
    expect(found.get('Route webhook:127.0.0.1:9')).toMatchObject({ state: 'fail' })
    expect(mail.mails).toEqual([])
    await mail.close()
  })

  it('shows no secret, whatever is wrong', async () => {
    const wrong = { SLACK_BOT_TOKEN: 'xoxb-hush-1', SLACK_APP_TOKEN: 'xapp-hush-2', DISCORD_TOKEN: 'hush.3' }
    const { status, out } = await run([], wrong)
    expect(status).toBe(1)
    expect(out).not.toContain('hush')
  })

  it('looks at all the rest when one part is wrong', async () => {
    const found = await examine({ SLACK_BOT_TOKEN: 'xoxb-wrong' })
    expect(found.get('Slack bot token')).toMatchObject({ state: 'fail', what: 'Slack says invalid_auth.' })
    expect(found.get('Slack app token')).toMatchObject({ state: 'pass' })
    expect(found.get('Discord token')).toMatchObject({ state: 'pass' })
  })

  it('lists wrong settings one by one, and still looks at the content', async () => {
    const { status, out } = await run([], { PORT: 'x', DISCORD_SHARDS: '9' })
    expect(status).toBe(1)
    expect(out).toMatch(/✗ Settings +PORT must be a port number\./)
    expect(out).toMatch(/✗ Settings +DISCORD_SHARDS/)
    expect(out).toMatch(/✓ Content/)
  })

  it('refuses words it does not know', async () => {
    await expect(run(['--nonsense'])).rejects.toThrow('--nonsense')
  })
})

describe('signpost doctor says of the clinic', () => {
  it('that it is the example, which is wrong unless it is for show', async () => {
    expect((await examine({ SIGNPOST_DEMO: 'no' })).get('Clinic facts')).toMatchObject({ state: 'fail' })
    expect((await examine()).get('Clinic facts')).toMatchObject({ state: 'warn' })
  })

  it('that the content cannot be read, and why', async () => {
    const found = await examine({ SIGNPOST_CONTENT: '/no/such/folder' })
    expect(found.get('Content')).toMatchObject({ state: 'fail', what: expect.stringContaining('/no/such/folder') })
  })
})

describe('signpost doctor says of requests for a therapist', () => {
  it('that they have no route, one without anybody on call, or all they need', async () => {
    const routes = { HANDOFF_ROUTES: 'slack:C0123', SLACK_STAFF_GROUP: 'S0123' }
    expect((await examine()).get('Requests')?.todo).toContain('HANDOFF_ROUTES')
    expect((await examine(routes)).get('Requests')?.todo).toContain('HANDOFF_ON_CALL')
    const all = await examine({ ...routes, HANDOFF_ON_CALL: 'slack:C0124' })
    expect(all.get('Requests')).toMatchObject({ state: 'pass', what: 'reach staff by one route, and those on call.' })
  })
})

describe('signpost doctor says of the store', () => {
  it('that it will be made, and makes none', async () => {
    const url = databaseUrl.replace('signpost.sqlite', 'other.sqlite')
    for (const _ of ['once', 'twice'])
      expect((await examine({ DATABASE_URL: url })).get('Store')).toMatchObject({
        state: 'pass',
        what: expect.stringContaining('is made at the first start'),
      })
  })

  it('that the secret is another one', async () => {
    const found = await examine({ SIGNPOST_SECRET: `not ${SECRET}` })
    expect(found.get('Store secret')).toMatchObject({
      state: 'fail',
      todo: expect.stringContaining('SIGNPOST_OLD_SECRETS'),
    })
    expect(found.get('Store')).toMatchObject({ state: 'pass' })
  })

  it('that the file is no database', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'signpost-doctor-')), 'notes.txt')
    writeFileSync(file, 'no database, but long enough to be looked at as one '.repeat(99))
    const found = await examine({ DATABASE_URL: `sqlite:${file}` })
    expect(found.get('Store')).toMatchObject({
      state: 'fail',
      what: expect.stringContaining('is not a SQLite database'),
    })
  })

  it('that a server cannot be reached', async () => {
    const found = await examine({ DATABASE_URL: 'postgres://owner:hush@127.0.0.1:1/signpost' })
    expect(found.get('Store')).toMatchObject({ state: 'fail', what: expect.stringContaining('is not running') })
    expect(JSON.stringify([...found])).not.toContain('hush')
  })
})

describe('signpost doctor says of Slack', () => {
  it('which scopes are missing, and which are too many', async () => {
    const other = await startSlack({ mode: 'socket', scopes: ['chat:write', 'commands', 'im:write', 'im:history'] })
    const lacking = await examine({ SLACK_API_URL: other.apiUrl })
    expect(lacking.get('Slack scopes')).toMatchObject({
      state: 'fail',
      what: 'missing: app_mentions:read, assistant:write, usergroups:read.',
    })
    await other.stop()
  })

  it.each([
    ['socket_mode_not_enabled', 'Turn Socket Mode on'],
    ['missing_scope', 'connections:write'],
  ])('why it would open no socket: %s', async (error, todo) => {
    slack.troubles.add('apps.connections.open', { kind: 'no', error }, 1)
    expect((await examine()).get('Slack app token')).toMatchObject({
      state: 'fail',
      todo: expect.stringContaining(todo),
    })
  })

  it('that it cannot be reached', async () => {
    const found = await examine({ SLACK_API_URL: 'http://127.0.0.1:1/api/' })
    expect(found.get('Slack bot token')).toMatchObject({ what: 'Slack cannot be reached.' })
  })

  it('that over HTTP the address must be looked at in the settings of the app', async () => {
    const found = await examine({ SLACK_APP_TOKEN: '', SLACK_SIGNING_SECRET: 'hush' })
    expect(found.get('Slack requests')).toMatchObject({ state: 'warn' })
  })
})

describe('signpost doctor says of Discord', () => {
  it('that the token is not known, and nothing else', async () => {
    const found = await examine({ DISCORD_TOKEN: 'not.a.token' })
    expect(found.get('Discord token')).toMatchObject({ state: 'fail', what: 'Discord does not know it.' })
    expect([...found.keys()].filter(part => part.startsWith('Discord'))).toEqual(['Discord token'])
  })

  it.each([
    ['Discord interactions', /GET .applications.@me$/, { id: '1', interactions_endpoint_url: 'https://x' }, 'Empty'],
    ['Discord servers', /GET .users.@me.guilds/, [], 'https://discord.com/oauth2/authorize?client_id='],
    [
      'Discord connections',
      /GET .gateway.bot/,
      { shards: 1, session_start_limit: { remaining: 3, total: 1000 } },
      'restarts',
    ],
  ])('what is wrong with %s', async (part, call, body, todo) => {
    discord.fail(call, { status: 200, body })
    expect((await examine()).get(part)).toMatchObject({ state: 'fail', todo: expect.stringContaining(todo) })
  })

  it('that a start will register the commands', async () => {
    expect((await examine()).get('Discord commands')).toMatchObject({
      state: 'warn',
      what: '4 are not as they should be.',
    })
  })
})
