import type { RequestListener } from 'node:http'
import type { Config } from './config.ts'
import { routeOf } from './core/answer/compose.ts'
import { topicsOf } from './core/answer/topics.ts'
import { disclosure } from './core/answer/wording.ts'
import type { Action, Form } from './core/action.ts'
import type { Edition } from './core/edition.ts'
import type { StaffRoll, Voice } from './core/handoff.ts'
import type { Leader } from './core/leader.ts'
import type { Live } from './core/live.ts'
import type { Log } from './core/log.ts'
import type { Adapter } from './core/turn.ts'

/** An adapter that can also speak outside turns, and may take its platform's requests over HTTP. */
export interface Connected extends Adapter {
  readonly voice: Voice
  /** Who belongs to the staff. */
  readonly roll: StaffRoll
  readonly http: RequestListener | null
}

/** What the adapters of platforms are made of. */
export interface PlatformParts {
  readonly config: Pick<Config, 'slack' | 'discord' | 'handoff'>
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

async function slack({ config, editions, formFor, log, now }: PlatformParts): Promise<Connected | null> {
  if (!config.slack) return null
  const { createSlackAdapter } = await import('../adapters/slack/index.ts')
  const frontPage = () => {
    const edition = editions.current
    const canRequest = formFor({ verb: 'route', about: '' }) !== null
    return {
      introduction: disclosure(edition.clinic),
      topics: topicsOf(edition),
      route: { ...routeOf(edition), canRequest },
    }
  }
  const staffGroup = config.handoff?.slackGroup ?? null
  return createSlackAdapter({ connection: config.slack, log, frontPage, formFor, staffGroup, now })
}

async function discord({ config, editions, leader, formFor, log }: PlatformParts): Promise<Connected | null> {
  if (!config.discord) return null
  const { createDiscordAdapter } = await import('../adapters/discord/index.ts')
  const topics = () => [...editions.current.intents.values()]
  const staff = staffOnDiscord(config.handoff)
  return { ...createDiscordAdapter({ ...config.discord, leader, log, topics, formFor, staff }), http: null }
}

/** The role counts on the server of the channel where requests come in. */
function staffOnDiscord(handoff: Config['handoff']): { readonly role: string; readonly channel: string } | null {
  const route = [...(handoff?.routes ?? []), ...(handoff?.onCall ?? [])].find(({ kind }) => kind === 'discord')
  return handoff?.discordRole && route ? { role: handoff.discordRole, channel: route.to } : null
}
