import type { RequestListener } from 'node:http'
import type { Config } from './config.ts'
import { routeOf } from './core/answer/compose.ts'
import { topicsOf } from './core/answer/topics.ts'
import { disclosure } from './core/answer/wording.ts'
import type { Action, Form } from './core/action.ts'
import type { Edition } from './core/edition.ts'
import type { Voice } from './core/handoff.ts'
import type { Leader } from './core/leader.ts'
import type { Live } from './core/live.ts'
import type { Log } from './core/log.ts'
import type { Adapter } from './core/turn.ts'

/** An adapter that can also speak outside turns, and may take its platform's requests over HTTP. */
export interface Connected extends Adapter {
  readonly voice: Voice
  readonly http: RequestListener | null
}

/** What the adapters of platforms are made of. */
export interface PlatformParts {
  readonly config: Pick<Config, 'slack' | 'discord'>
  readonly editions: Live<Edition>
  readonly leader: Leader
  formFor(action: Action): Form | null
  readonly log: Log
  /** Milliseconds since the Unix epoch. */
  now(): number
}

/** Makes an adapter for every platform that is configured, and loads no other's SDK. None is connected before it is started. */
export async function connectPlatforms(parts: PlatformParts): Promise<readonly Connected[]> {
  return (await Promise.all([slack(parts), discord(parts)])).filter(adapter => adapter !== null)
}

async function slack({ config, editions, log, now }: PlatformParts): Promise<Connected | null> {
  if (!config.slack) return null
  const { createSlackAdapter } = await import('../adapters/slack/index.ts')
  const frontPage = () => {
    const edition = editions.current
    return { introduction: disclosure(edition.clinic), topics: topicsOf(edition), route: routeOf(edition) }
  }
  return createSlackAdapter({ connection: config.slack, log, frontPage, now })
}

async function discord({ config, editions, leader, formFor, log }: PlatformParts): Promise<Connected | null> {
  if (!config.discord) return null
  const { createDiscordAdapter } = await import('../adapters/discord/index.ts')
  const topics = () => [...editions.current.intents.values()]
  return { ...createDiscordAdapter({ ...config.discord, leader, log, topics, formFor }), http: null }
}
