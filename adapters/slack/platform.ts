import type { SettingTexts } from '../../src/core/model/platform-settings.ts'
import type { PlatformEntry } from '../shared/platform.ts'
import { plain, secret, startsWith, webAddress } from '../shared/settings.ts'
import type { SlackConnection } from './connect.ts'
import { drawReply } from './draw.ts'

declare module '../../src/core/model/turn.ts' {
  interface Platforms {
    slack: true
  }
}

/** Slack, as the program knows it. */
export const SLACK: PlatformEntry = {
  platform: 'slack',
  token: 'SLACK_BOT_TOKEN',
  staff: 'SLACK_STAFF_GROUP',
  toConnect: 'Set SLACK_BOT_TOKEN and SLACK_APP_TOKEN',
  settings: {
    SLACK_BOT_TOKEN: secret('Slack: the bot’s token, under “OAuth & Permissions”.', 'xoxb-…', startsWith('xoxb-')),
    SLACK_APP_TOKEN: secret(
      'Slack in Socket Mode: the app-level token, under “Basic Information”.',
      'xapp-…',
      startsWith('xapp-'),
    ),
    SLACK_SIGNING_SECRET: secret(
      'Slack over HTTP: the signing secret, under “Basic Information”.',
      '32 hexadecimal characters',
    ),
    SLACK_STAFF_GROUP: plain('Slack: the user group whose members may work on requests.', 'S0123ABCD'),
    SLACK_API_URL: plain(
      'Slack’s address; only tests change it.',
      'http://127.0.0.1:4000/api/',
      'https://slack.com/api/',
      webAddress,
    ),
  },
  contradictions,
  async open(texts, { log, frontPage, formAtOnce, now }) {
    const { createSlackAdapter } = await import('./index.ts')
    const staffGroup = texts.get('SLACK_STAFF_GROUP') ?? null
    return createSlackAdapter({ connection: connectionOf(texts), log, frontPage, formFor: formAtOnce, staffGroup, now })
  },
  async examine(texts) {
    const { examineSlack } = await import('./examine.ts')
    return examineSlack(connectionOf(texts))
  },
  draw: drawReply,
}

/** How to reach Slack, by settings without contradictions: sockets where there is an app-level token, else requests. */
export function connectionOf(texts: SettingTexts): SlackConnection {
  const [botToken = '', apiUrl = ''] = [texts.get('SLACK_BOT_TOKEN'), texts.get('SLACK_API_URL')]
  const appToken = texts.get('SLACK_APP_TOKEN')
  return appToken
    ? { mode: 'socket', botToken, appToken, apiUrl }
    : { mode: 'http', botToken, signingSecret: texts.get('SLACK_SIGNING_SECRET') ?? '', apiUrl }
}

function contradictions(texts: SettingTexts): readonly string[] {
  const [bot, app, signing] = ['SLACK_BOT_TOKEN', 'SLACK_APP_TOKEN', 'SLACK_SIGNING_SECRET'].map(name =>
    texts.has(name),
  )
  const rules: readonly (readonly [boolean | undefined, string])[] = [
    [
      bot && !app && !signing,
      'SLACK_APP_TOKEN  is missing. It starts with “xapp-”; create it under “App-Level Tokens”. Or set SLACK_SIGNING_SECRET to be called over HTTP.',
    ],
    [
      !bot && (app || signing),
      'SLACK_BOT_TOKEN  is missing. It starts with “xoxb-”; find it under “OAuth & Permissions”.',
    ],
    [
      app && signing,
      'SLACK_APP_TOKEN  and SLACK_SIGNING_SECRET exclude each other: the first is Socket Mode, the second HTTP. Remove one.',
    ],
  ]
  return rules.flatMap(([isBroken, problem]) => (isBroken ? [problem] : []))
}
