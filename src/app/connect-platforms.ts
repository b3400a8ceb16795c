import type { RequestListener } from 'node:http'
import { formsAtOnce } from './forms-at-once.ts'
import type { Config } from '../config/config.ts'
import { routeOf } from '../core/answer/compose.ts'
import { topicsOf } from '../core/answer/topics.ts'
import { disclosure } from '../core/words/en/conversation.ts'
import type { Action, Form } from '../core/model/action.ts'
import type { Edition } from '../core/model/edition.ts'
import type { StaffRoll, Voice } from '../core/model/voice.ts'
import type { HandoffDesk } from '../core/handoff/desk.ts'
import type { Leader } from '../core/model/leader-election.ts'
import type { Live } from '../core/model/live.ts'
import type { Log } from '../core/model/log.ts'
import type { Adapter, Platform } from '../core/model/turn.ts'

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
  readonly handoff: { readonly desk: Pick<HandoffDesk, 'canRequest'>; readonly formFor: HandoffDesk['formFor'] }
  readonly log: Log
  /** Milliseconds since the Unix epoch. */
  now(): number
}

/** Makes an adapter for every platform that is configured, and loads no other's SDK. None is connected before it is started. */
export async function connectPlatforms(parts: PlatformParts): Promise<readonly Connected[]> {
  return (await Promise.all([slack(parts), discord(parts)])).filter(adapter => adapter !== null)
}

async function slack({ config, editions, handoff, log, now }: PlatformParts): Promise<Connected | null> {
  if (!config.slack) return null
  const { createSlackAdapter } = await import('../../adapters/slack/index.ts')
  const frontPage = () => {
    const edition = editions.current
    return {
      introduction: disclosure(edition.clinic),
      topics: topicsOf(edition),
      route: { ...routeOf(edition), canRequest: handoff.desk.canRequest },
    }
  }
  const staffGroup = config.handoff?.slackGroup ?? null
  const formFor = formsAtOnce(handoff.formFor)
  return createSlackAdapter({ connection: config.slack, log, frontPage, formFor, staffGroup, now })
}

async function discord({ config, editions, leader, handoff, log, now }: PlatformParts): Promise<Connected | null> {
  if (!config.discord) return null
  const { createDiscordAdapter } = await import('../../adapters/discord/index.ts')
  const topics = () => [...editions.current.intents.values()]
  const staff = staffOnDiscord(config.handoff)
  const formFor = formsOn('discord', handoff)
  const route = () => ({ ...routeOf(editions.current), canRequest: handoff.desk.canRequest })
  return { ...createDiscordAdapter({ ...config.discord, leader, log, topics, formFor, route, staff, now }), http: null }
}

type FormsFor = (action: Action, person: string) => Promise<Form | null>

/** Forms for the people of one platform. */
function formsOn(platform: Platform, { formFor }: PlatformParts['handoff']): FormsFor {
  return (action, person) => formFor(action, { platform, person })
}

/** The role counts on the server of the channel where requests come in. */
function staffOnDiscord(handoff: Config['handoff']): { readonly role: string; readonly channel: string } | null {
  const route = [...(handoff?.routes ?? []), ...(handoff?.onCall ?? [])].find(({ kind }) => kind === 'discord')
  return handoff?.discordRole && route ? { role: handoff.discordRole, channel: route.to } : null
}
