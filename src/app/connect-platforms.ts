import type { ConnectedPlatform, FrontPage, PlatformParts } from '../../adapters/shared/platform.ts'
import { routeOf } from '../core/answer/compose.ts'
import { topicsOf } from '../core/answer/topics.ts'
import type { Requests } from '../core/handoff/requests.ts'
import type { Edition } from '../core/model/edition.ts'
import type { LeaderElection } from '../core/model/leader-election.ts'
import type { Live } from '../core/model/live.ts'
import type { Log } from '../core/model/log.ts'
import type { TherapistRoute } from '../core/model/reply.ts'
import type { Platform } from '../core/model/turn.ts'
import { disclosure } from '../core/words/en/conversation.ts'
import { formsAtOnce } from './forms-at-once.ts'
import type { AppConfig } from './read-config.ts'

/** What the adapters of platforms are made of. */
export interface ConnectParts {
  readonly config: Pick<AppConfig, 'platforms' | 'handoff'>
  readonly editions: Live<Edition>
  readonly leader: LeaderElection
  readonly handoff: { readonly requests: Pick<Requests, 'canRequest'>; readonly formFor: Requests['formFor'] }
  readonly log: Log
  /** Milliseconds since the Unix epoch. */
  now(): number
}

/** Makes an adapter for every platform that is configured, and loads no other's SDK. None is connected before it is started. */
export function connectPlatforms(parts: ConnectParts): Promise<readonly ConnectedPlatform[]> {
  return Promise.all(
    parts.config.platforms.map(({ entry, texts }) => entry.open(texts, partsFor(entry.platform, parts))),
  )
}

function partsFor(platform: Platform, { config, editions, leader, handoff, log, now }: ConnectParts): PlatformParts {
  const route = (): TherapistRoute => ({ ...routeOf(editions.current), canRequest: handoff.requests.canRequest })
  return {
    log,
    leader,
    frontPage: () => frontPageOf(editions.current, route()),
    topics: () => [...editions.current.intents.values()],
    route,
    formFor: (action, person) => handoff.formFor(action, { platform, person }),
    formAtOnce: formsAtOnce(handoff.formFor),
    staffChannel: staffChannelOn(platform, config.handoff),
    now,
  }
}

function frontPageOf(edition: Edition, route: TherapistRoute): FrontPage {
  return { introduction: disclosure(edition.clinic), topics: topicsOf(edition), route }
}

/** The first channel of this platform that requests come in to. */
export function staffChannelOn(platform: Platform, handoff: AppConfig['handoff']): string | null {
  const routes = [...(handoff?.routes ?? []), ...(handoff?.onCall ?? [])]
  return routes.find(({ kind }) => kind === platform)?.to ?? null
}
