import { join } from 'node:path'
import * as v from 'valibot'
import { BotError } from '../core/model/errors.ts'
import { handoffContradictions, toHandoff, type HandoffConfig } from './handoff-config.ts'
import { SETTINGS, type SettingValues } from './settings.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** How to reach Slack: through a socket we open, or through requests it sends us. */
export type SlackConfig = { readonly botToken: string; readonly apiUrl: string } & (
  | { readonly mode: 'socket'; readonly appToken: string }
  | { readonly mode: 'http'; readonly signingSecret: string }
)

/** How to reach Discord. */
export interface DiscordConfig {
  readonly token: string
  readonly apiUrl: string
  /** Null lets Discord decide. */
  readonly shards: { readonly first: number; readonly last: number; readonly total: number } | null
}

/** How staff reach their pages, and who may publish what. */
export interface ConsoleConfig {
  readonly isOn: boolean
  /** Origin at which staff reach it, such as `https://signpost.clinic.example`; null: where it listens. */
  readonly url: string | null
  /** Addresses of proxies that are believed. */
  readonly proxies: readonly string[]
  /** The least role of the second person who has to approve; `none` where nobody has to. */
  readonly approval: 'none' | 'publisher' | 'admin'
}

/** Everything the operator decides, read once. */
export interface Config {
  readonly contentFolder: string
  readonly dataFolder: string
  readonly isDemo: boolean
  readonly databaseUrl: string
  /** Null when one is to be generated in the data folder. */
  readonly secret: string | null
  readonly oldSecrets: readonly string[]
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error'
  readonly http: { readonly host: string; readonly port: number }
  readonly console: ConsoleConfig
  readonly folderPublishes: boolean
  readonly slack: SlackConfig | null
  readonly discord: DiscordConfig | null
  /** Null when no requests for a therapist are taken. */
  readonly handoff: HandoffConfig | null
}

/**
 * Reads the environment. Rejects a wrong or half-made configuration with `config-invalid`, all problems listed at once;
 * no value is ever part of the message: people mistype addresses with passwords in them, and put tokens into the wrong setting.
 */
export function loadConfig(env: Environment): Config {
  const problems: string[] = []
  const values = readValues(env, problems)
  problems.push(...unknownNames(env), ...contradictions(values), ...handoffContradictions(values))
  if (problems.length > 0) throw new BotError('config-invalid', { message: listOf(problems) })
  return toConfig(values)
}

function readValues(env: Environment, problems: string[]): SettingValues {
  const entries = Object.entries(SETTINGS).map(([name, setting]) => {
    const text = env[name]?.trim() || setting.standard
    if (text === null) return [name, undefined]
    const read = v.safeParse(setting.schema, text)
    if (!read.success) problems.push(`${name}  ${read.issues[0].message}`)
    return [name, read.output]
  })
  return Object.fromEntries(entries) as SettingValues
}

/** A misspelt setting of ours would silently do nothing. */
function unknownNames(env: Environment): readonly string[] {
  return Object.keys(env)
    .filter(name => /^(?:SIGNPOST|HANDOFF)_/.test(name) && !Object.hasOwn(SETTINGS, name))
    .map(name => `${name}  is not a setting. Check its spelling against the table in the README.`)
}

function contradictions(values: SettingValues): readonly string[] {
  const problems: string[] = []
  const { SLACK_BOT_TOKEN: bot, SLACK_APP_TOKEN: app, SLACK_SIGNING_SECRET: signing } = values
  if (bot && !app && !signing) {
    problems.push(
      'SLACK_APP_TOKEN  is missing. It starts with “xapp-”; create it under “App-Level Tokens”. Or set SLACK_SIGNING_SECRET to be called over HTTP.',
    )
  }
  if (!bot && (app || signing))
    problems.push('SLACK_BOT_TOKEN  is missing. It starts with “xoxb-”; find it under “OAuth & Permissions”.')
  if (app && signing)
    problems.push(
      'SLACK_APP_TOKEN  and SLACK_SIGNING_SECRET exclude each other: the first is Socket Mode, the second HTTP. Remove one.',
    )
  if (values.DISCORD_SHARDS && !values.DISCORD_TOKEN)
    problems.push('DISCORD_TOKEN  is missing, though DISCORD_SHARDS is set.')
  if (values.DATABASE_URL?.startsWith('postgres') && !values.SIGNPOST_SECRET) {
    problems.push(
      'SIGNPOST_SECRET  is missing. With PostgreSQL every instance needs the same one; `openssl rand -base64 32` makes one.',
    )
  }
  return problems
}

function toConfig(values: SettingValues): Config {
  return Object.freeze({
    contentFolder: values.SIGNPOST_CONTENT ?? '',
    dataFolder: values.SIGNPOST_DATA ?? '',
    isDemo: values.SIGNPOST_DEMO ?? false,
    databaseUrl: values.DATABASE_URL ?? `sqlite:${join(values.SIGNPOST_DATA ?? '', 'signpost.sqlite')}`,
    secret: values.SIGNPOST_SECRET ?? null,
    oldSecrets: values.SIGNPOST_OLD_SECRETS ?? [],
    logLevel: values.SIGNPOST_LOG ?? 'info',
    http: { host: values.HOST ?? '', port: values.PORT ?? 0 },
    console: toConsole(values),
    folderPublishes: values.SIGNPOST_FOLDER_PUBLISHES ?? false,
    slack: toSlack(values),
    discord: toDiscord(values),
    handoff: toHandoff(values),
  })
}

function toConsole(values: SettingValues): ConsoleConfig {
  return {
    isOn: values.SIGNPOST_CONSOLE ?? true,
    url: values.SIGNPOST_URL?.replace(/\/$/, '') ?? null,
    proxies: values.SIGNPOST_PROXIES ?? [],
    approval: values.SIGNPOST_APPROVAL ?? 'none',
  }
}

function toSlack(values: SettingValues): SlackConfig | null {
  const { SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken, SLACK_SIGNING_SECRET: signingSecret } = values
  const apiUrl = values.SLACK_API_URL ?? ''
  if (!botToken) return null
  if (appToken) return { mode: 'socket', botToken, appToken, apiUrl }
  return signingSecret ? { mode: 'http', botToken, signingSecret, apiUrl } : null
}

function toDiscord(values: SettingValues): DiscordConfig | null {
  const { DISCORD_TOKEN: token, DISCORD_API_URL: apiUrl = '', DISCORD_SHARDS: shards = null } = values
  return token ? { token, apiUrl, shards } : null
}

function listOf(problems: readonly string[]): string {
  return ['Signpost cannot start:', ...problems.map(problem => `  ${problem}`)].join('\n')
}
