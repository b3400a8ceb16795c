import { join } from 'node:path'
import * as v from 'valibot'
import { BotError } from '../core/model/errors.ts'
import { ASKERS_MIN } from '../core/model/inbox.ts'
import type { CardRhythm } from '../core/model/question-card.ts'
import type { PlatformConfig, PlatformSettings } from '../core/model/platform-settings.ts'
import { handoffContradictions, toHandoff, type HandoffConfig } from './handoff-config.ts'
import { isOn, platformProblems, readPlatforms, type Environment } from './platform-config.ts'
import { SETTINGS, type SettingValues } from './settings.ts'

/** How staff reach their pages, and who may publish what. */
export interface ConsoleConfig {
  readonly isOn: boolean
  /** Origin at which staff reach it, such as `https://signpost.clinic.example`; null: where it listens. */
  readonly url: string | null
  /** Addresses of proxies that are believed. */
  readonly proxies: readonly string[]
  /** The least role of the second person who has to approve; `none` where nobody has to. */
  readonly approval: 'none' | 'publisher' | 'admin'
  /** From so many different people on staff see what they asked. */
  readonly askersMin: number
  /** How often staff are told in their channels of what had no answer. */
  readonly rhythm: CardRhythm
}

/** Everything the operator decides, read once. */
export interface Config<Entry extends PlatformSettings = PlatformSettings> {
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
  /** The platforms that are turned on. */
  readonly platforms: readonly PlatformConfig<Entry>[]
  /** Null when no requests for a therapist are taken. */
  readonly handoff: HandoffConfig | null
}

/**
 * Reads the environment. Rejects a wrong or half-made configuration with `config-invalid`, all problems listed at once;
 * no value is ever part of the message: people mistype addresses with passwords in them, and put tokens into the wrong setting.
 */
export function loadConfig<Entry extends PlatformSettings>(env: Environment, table: readonly Entry[]): Config<Entry> {
  const problems: string[] = []
  const values = readValues(env, problems)
  const platforms = readPlatforms(env, table)
  problems.push(
    ...platforms.flatMap(platformProblems),
    ...unknownNames(env),
    ...contradictions(values),
    ...handoffContradictions(values, platforms),
  )
  if (problems.length > 0) throw new BotError('config-invalid', { message: listOf(problems) })
  return toConfig(values, platforms.filter(isOn))
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
  if (values.DATABASE_URL?.startsWith('postgres') && !values.SIGNPOST_SECRET) {
    problems.push(
      'SIGNPOST_SECRET  is missing. With PostgreSQL every instance needs the same one; `openssl rand -base64 32` makes one.',
    )
  }
  return problems
}

function toConfig<Entry extends PlatformSettings>(
  values: SettingValues,
  platforms: readonly PlatformConfig<Entry>[],
): Config<Entry> {
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
    platforms,
    handoff: toHandoff(values),
  })
}

function toConsole(values: SettingValues): ConsoleConfig {
  return {
    isOn: values.SIGNPOST_CONSOLE ?? true,
    url: values.SIGNPOST_URL?.replace(/\/$/, '') ?? null,
    proxies: values.SIGNPOST_PROXIES ?? [],
    approval: values.SIGNPOST_APPROVAL ?? 'none',
    askersMin: values.SIGNPOST_ASKERS ?? ASKERS_MIN,
    rhythm: values.SIGNPOST_QUESTION_CARDS ?? 'weekly',
  }
}

function listOf(problems: readonly string[]): string {
  return ['Signpost cannot start:', ...problems.map(problem => `  ${problem}`)].join('\n')
}
