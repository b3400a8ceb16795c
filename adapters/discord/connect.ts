import { closable, type Closable } from '../../src/core/model/closable.ts'
import { WebSocketManager, WebSocketShardEvents } from '@discordjs/ws'
import type { REST } from 'discord.js'
import * as v from 'valibot'
import { within } from '../../src/async/within.ts'
import type { KeptState } from '../../src/core/model/adapter-state.ts'
import { BotError } from '../../src/core/model/errors.ts'
import type { Log } from '../../src/core/model/log.ts'
import { buildStrategy } from './build-strategy.ts'
import { idSchema } from './leniently.ts'
import { openSessions, type Sessions } from './open-sessions.ts'
import type { Paces } from './pace.ts'

/** How to connect. */
export interface ConnectSettings {
  readonly token: string
  readonly rest: REST
  readonly shards: { readonly first: number; readonly last: number; readonly total: number } | null
  readonly log: Log
  readonly states: KeptState
  readonly paces: Paces
}

/** Takes something that the gateway tells, as it tells it. */
export type GatewayListener = (name: string, told: unknown) => void

/** Who we are on Discord. */
export interface Ourselves {
  readonly id: string
  readonly application: string
}

/** A connection to the gateway, which the library keeps up: it resumes, identifies anew, and waits where it has to. */
export interface Connection extends Closable {
  /** Rejects with `adapter-refused` when Discord does not let us in. */
  readonly ready: Promise<Ourselves>
  /** Rejects with `adapter-refused` when Discord throws us out for good, such as for a token that was replaced. */
  readonly over: Promise<never>
  close(): Promise<void>
}

/**
 * Servers and their roles, messages on them, direct messages. None is privileged: direct messages and mentions come with their
 * words, all others without. Source: Discord API reference, "Gateway intents".
 */
const INTENTS = (1 << 0) | (1 << 9) | (1 << 12)

/** The library waits for ever for the end of a connection that was not let in yet (@discordjs/ws 1.2.3); so long do we, in milliseconds. */
const CLOSE_MS = 2000

/** Why Discord closes a connection for good, and what to do. Source: Discord API reference, "Gateway close event codes". */
const FINAL: ReadonlyMap<number, string> = new Map([
  [4004, 'Discord does not know the token in DISCORD_TOKEN. Make a new one under “Bot” in the developer portal.'],
  [4010, 'Discord has no such shards. Check DISCORD_SHARDS.'],
  [4011, 'Discord wants more shards than one. Set DISCORD_SHARDS.'],
  [4012, 'Discord no longer speaks the version of its gateway that Signpost does. Update Signpost.'],
  [4013, 'Discord does not know what Signpost wants to hear of. Update Signpost.'],
  [4014, 'Discord does not let Signpost hear what it wants to. Update Signpost.'],
])

const readySchema = v.object({ user: v.object({ id: idSchema }), application: v.object({ id: idSchema }) })

/** Opens a connection. What it tells is read elsewhere: the library makes no objects of it, so that nothing in it can fail there. */
export function connect(settings: ConnectSettings, listener: GatewayListener): Connection {
  const refused = Promise.withResolvers<never>()
  refused.promise.catch(() => undefined)
  const known = Promise.withResolvers<Ourselves>()
  const closing = new AbortController()
  const sessions = openSessions(settings, closing.signal)
  const manager = createManager(settings, sessions)
  manager.on(WebSocketShardEvents.Dispatch, ({ data }) => closing.signal.aborted || listener(data.t, data.d))
  manager.on(WebSocketShardEvents.Ready, ({ data }) => known.resolve(ourselvesIn(data, settings.rest)))
  follow(manager, { ...settings, sessions, closing: closing.signal, refuse: why => refused.reject(refusal(why)) })
  const opened = manager.connect().catch(raise)
  return closable({
    ready: Promise.race([opened.then(() => known.promise), refused.promise]),
    over: refused.promise,
    async close() {
      closing.abort()
      await within(CLOSE_MS, Promise.resolve(manager.destroy()), undefined)
    },
  })
}

interface GatewayParts extends ConnectSettings {
  readonly sessions: Sessions
  readonly closing: AbortSignal
  refuse(why: string): void
}

/** Follows how the connections fare, and keeps it for the operator: we are connected when all of them are. */
function follow(manager: WebSocketManager, { sessions, states, log, closing, refuse }: GatewayParts): void {
  const away = new Set<number>()
  function takeBack({ shardId: shard }: { readonly shardId: number }): void {
    log.info('discord listens', { shard })
    away.delete(shard)
    if (away.size === 0) states.note({ kind: 'connected' })
  }
  manager.on(WebSocketShardEvents.Ready, takeBack)
  manager.on(WebSocketShardEvents.Resumed, takeBack)
  manager.on(WebSocketShardEvents.Closed, ({ code, shardId: shard }) => {
    sessions.closed(shard)
    if (closing.aborted) return
    away.add(shard)
    const why = FINAL.get(code)
    log.info('discord connection closed', { shard, code })
    states.note({ kind: 'away', why: why ?? `the connection was closed with ${code}`, isFinal: why !== undefined })
    if (why !== undefined) refuse(why)
  })
  manager.on(WebSocketShardEvents.Error, ({ error, shardId: shard }) =>
    log.warn('discord connection failed', { shard }, error),
  )
}

function createManager({ token, rest, shards }: ConnectSettings, sessions: Sessions): WebSocketManager {
  return new WebSocketManager({
    token,
    rest,
    intents: INTENTS,
    buildStrategy,
    ...(shards && { shardIds: { start: shards.first, end: shards.last }, shardCount: shards.total }),
    retrieveSessionInfo: sessions.retrieveSessionInfo,
    updateSessionInfo: sessions.updateSessionInfo,
    buildIdentifyThrottler: () => ({ waitForIdentify: sessions.waitForIdentify }),
  })
}

/** What a connection begins with says who we are; where it does not, Discord is asked. */
async function ourselvesIn(told: unknown, rest: REST): Promise<Ourselves> {
  const read = v.safeParse(readySchema, told)
  if (read.success) return { id: read.output.user.id, application: read.output.application.id }
  const [user, application] = await Promise.all([rest.get('/users/@me'), rest.get('/applications/@me')])
  const asked = v.parse(readySchema, { user, application })
  return { id: asked.user.id, application: asked.application.id }
}

/** A token that Discord does not know is told from a Discord that is out of reach. */
function raise(cause: unknown): never {
  const { status } = Object(cause) as { readonly status?: unknown }
  throw status === 401 ? refusal(FINAL.get(4004) ?? '', cause) : cause
}

function refusal(message: string, cause?: unknown): BotError {
  return new BotError('adapter-refused', { message, cause })
}
