import { describe, expect, it } from 'vitest'
import { connectionOf } from '../adapters/slack/platform.ts'
import { readConfig } from '../src/app/read-config.ts'

const SLACK = { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1' }

function complaint(env: Record<string, string>): string {
  try {
    readConfig(env)
  } catch (error) {
    return error instanceof Error ? error.message : ''
  }
  throw new Error('the configuration was accepted')
}

describe('The configuration', () => {
  it('needs nothing', () => {
    expect(readConfig({})).toMatchObject({
      contentFolder: 'intents',
      databaseUrl: 'sqlite:data/signpost.sqlite',
      platforms: [],
      isDemo: false,
    })
  })

  it('takes an empty setting for none', () => {
    expect(readConfig({ SLACK_BOT_TOKEN: '', PORT: ' ' })).toMatchObject({ platforms: [], http: { port: 3000 } })
  })

  it('knows both ways to reach Slack', () => {
    const slack = (env: Record<string, string>) => readConfig(env).platforms.map(({ texts }) => connectionOf(texts))
    expect(slack(SLACK)).toMatchObject([{ mode: 'socket', appToken: 'xapp-1' }])
    expect(slack({ SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: 's' })).toMatchObject([{ mode: 'http' }])
  })

  it('lists every problem at once', () => {
    const said = complaint({
      SLACK_BOT_TOKEN: 'nonsense',
      PORT: 'eighty',
      DATABASE_URL: 'mysql://x',
      SIGNPOST_DEMO: 'maybe',
      DISCORD_SHARDS: '3-1/4',
    })
    for (const name of ['SLACK_BOT_TOKEN', 'PORT', 'DATABASE_URL', 'SIGNPOST_DEMO', 'DISCORD_SHARDS'])
      expect(said).toContain(name)
    expect(said).toContain('DATABASE_URL  is not supported. Use sqlite:PATH or postgres://…')
  })

  it('refuses what is half made', () => {
    expect(complaint({ SLACK_BOT_TOKEN: 'xoxb-1' })).toContain('SLACK_APP_TOKEN  is missing')
    expect(complaint({ SLACK_APP_TOKEN: 'xapp-1' })).toContain('SLACK_BOT_TOKEN  is missing')
    expect(complaint({ ...SLACK, SLACK_SIGNING_SECRET: 's' })).toContain('exclude each other')
    expect(complaint({ DATABASE_URL: 'postgres://db/x' })).toContain('SIGNPOST_SECRET  is missing')
    expect(complaint({ DISCORD_SHARDS: '0-0/1' })).toContain('DISCORD_TOKEN  is missing')
  })

  it('knows the routes to the staff, in their order', () => {
    const mail = { SMTP_URL: 'smtps://u:p@mail.x.example', SMTP_FROM: 'signpost@x.example' }
    const routes = 'email:desk@x.example webhook:https://hooks.x.example/T0/secret'
    const { handoff } = readConfig({ ...mail, HANDOFF_ROUTES: routes, WEBHOOK_SECRET: 'w'.repeat(32) })
    expect(handoff?.plan).toEqual({
      routes: ['email:desk@x.example', 'webhook:hooks.x.example'],
      onCall: [],
      onCallAfterMs: 900_000,
      nextRouteAfterMs: 3_600_000,
      routeLimitMs: 30_000,
    })
    expect(handoff).toMatchObject({ alerting: 'off', drillCountsMs: 30 * 24 * 3_600_000 })
    expect(readConfig({}).handoff).toBeNull()
  })

  it('tells staff of crisis cards only as the clinic says, and who it is only where it says that', () => {
    const settings = { HANDOFF_ROUTES: 'webhook:https://x.example/', WEBHOOK_SECRET: 'w'.repeat(32) }
    const alerting = (set: string) => readConfig({ ...settings, HANDOFF_CRISIS_ALERT: set }).handoff?.alerting
    expect(['no', 'yes', 'named'].map(alerting)).toEqual(['off', 'unnamed', 'named'])
    expect(complaint({ HANDOFF_CRISIS_ALERT: 'loudly' })).toContain('must be no, yes or named')
  })

  it('refuses routes that could not work', () => {
    expect(complaint({ HANDOFF_ROUTES: 'pigeon:loft' })).toContain('must be routes such as')
    expect(complaint({ HANDOFF_ROUTES: 'terminal:here' })).toContain('must be routes such as')
    expect(complaint({ HANDOFF_ROUTES: 'webhook:http://hooks.x.example/' })).toContain('must be routes such as')
    expect(complaint({ HANDOFF_ROUTES: 'slack:C1' })).toMatch(/SLACK_BOT_TOKEN[^]*SLACK_STAFF_GROUP/)
    expect(complaint({ HANDOFF_ROUTES: 'discord:1' })).toMatch(/DISCORD_TOKEN[^]*DISCORD_STAFF_ROLE/)
    expect(complaint({ HANDOFF_ROUTES: 'email:a@x.example' })).toMatch(/SMTP_URL[^]*SMTP_FROM/)
    expect(complaint({ HANDOFF_ROUTES: 'webhook:https://x.example/' })).toContain('WEBHOOK_SECRET')
    expect(complaint({ HANDOFF_ON_CALL: 'email:a@x.example' })).toContain('HANDOFF_ROUTES  is missing')
    expect(complaint({ HANDOFF_ROUTES: 'email:a@x.example email:a@x.example' })).toContain('twice')
    expect(complaint({ HANDOFF_NEXT_ROUTE_AFTER: '5' })).toContain('must not be less')
    expect(complaint({ HANDOFF_DRILL_DAYS: '91' })).toContain('at most 90')
    expect(complaint({ HANDOFF_ROUTE: 'x' })).toContain('HANDOFF_ROUTE  is not a setting')
  })

  it('notices a misspelt setting', () => {
    expect(complaint({ SIGNPOST_CONTNT: 'x' })).toContain('SIGNPOST_CONTNT  is not a setting')
  })

  it('never shows a secret, right or wrong', () => {
    expect(
      complaint({ SLACK_BOT_TOKEN: 'hunter2', SIGNPOST_SECRET: 'tooshort1', SLACK_APP_TOKEN: 'hunter3' }),
    ).not.toMatch(/hunter|tooshort/)
  })
})
