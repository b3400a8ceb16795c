import { Client, Events, GatewayDispatchEvents, GatewayIntentBits, Options } from 'discord.js'
import type { KeptState } from '../../src/core/adapter-state.ts'
import { BotError } from '../../src/core/errors.ts'
import type { Log } from '../../src/core/log.ts'
import type { Interaction, Us, WrittenMessage } from './events.ts'

/** How to connect. */
export interface ConnectSettings {
  readonly token: string
  readonly apiUrl: string
  readonly shards: { readonly first: number; readonly last: number; readonly total: number } | null
  readonly log: Log
  readonly states: KeptState
}

/** Who wants to know what happens. */
export interface Ears {
  interaction(interaction: Interaction): void
  message(message: WrittenMessage, us: Us): void
}

/** A connection to the gateway, which discord.js keeps up: it resumes, identifies anew, and waits where it has to. */
export interface Connection {
  /** Rejects with `adapter-refused` when Discord does not let us in. */
  readonly ready: Promise<{ readonly application: string }>
  /** Resolves when Discord threw us out for good, such as for a token that was replaced. */
  readonly over: Promise<void>
  close(): Promise<void>
}

/** How long Discord may take to say where the gateway is, in milliseconds. */
const CALL_MS = 5000

/** None of them is privileged: direct messages and mentions come with their words, all others without. */
const INTENTS = [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages]

/** Why Discord closes a connection for good, and what to do. Source: Discord API reference, "Gateway close event codes". */
const FINAL: Readonly<Record<number, string>> = {
  4004: 'Discord does not know the token in DISCORD_TOKEN. Make a new one under “Bot” in the developer portal.',
  4010: 'Discord has no such shards. Check DISCORD_SHARDS.',
  4011: 'Discord wants more shards than one. Set DISCORD_SHARDS.',
}

/** Opens a connection. Events come as Discord sends them: what is read from them is decided in `read.ts`. */
export function connect(settings: ConnectSettings, ears: Ears): Connection {
  const { token, log, states } = settings
  const client = createClient(settings)
  const over = Promise.withResolvers<void>()
  const refused = Promise.withResolvers<never>()
  refused.promise.catch(() => over.resolve())
  let isClosing = false
  client.on(Events.ShardDisconnect, ({ code }) => {
    const why = FINAL[code] ?? `Discord closed with ${code}.`
    states.note({ kind: 'away', why, isFinal: true })
    refused.reject(refusal(why))
  })
  client.on(Events.ShardReconnecting, shard => {
    if (isClosing) return
    states.note({ kind: 'away', why: 'the connection broke', isFinal: false })
    log.info('discord reconnecting', { shard })
  })
  client.on(Events.ShardReady, () => states.note({ kind: 'connected' }))
  client.on(Events.ShardResume, (shard, events) => {
    states.note({ kind: 'connected' })
    log.info('discord resumed', { shard, events })
  })
  client.on(Events.ShardError, (cause, shard) => log.warn('discord connection failed', { shard }, cause))
  client.on(Events.Error, cause => log.error('discord.js failed', {}, cause))
  client.ws.on(GatewayDispatchEvents.InteractionCreate, ears.interaction)
  client.ws.on(GatewayDispatchEvents.MessageCreate, (message: WrittenMessage) => {
    const us = usIn(client, message.guild_id)
    if (us) ears.message(message, us)
  })
  const ready = Promise.race([client.login(token).catch(raise), refused.promise])
  return {
    ready: ready.then(() => ({ application: client.application?.id ?? '' })),
    over: over.promise,
    close() {
      isClosing = true
      return client.destroy()
    },
  }
}

/** Remembers servers and their roles, to know our own; no messages, and no people but ourselves. */
function createClient({ apiUrl, shards }: ConnectSettings): Client {
  const onlyUs = { maxSize: 0, keepOverLimit: (one: { readonly id: string }) => one.id === client.user?.id }
  const client: Client = new Client({
    intents: INTENTS,
    rest: { api: apiUrl, timeout: CALL_MS },
    ...(shards ? { shards: rangeOf(shards), shardCount: shards.total } : { shards: 'auto' }),
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      GuildMemberManager: onlyUs,
      UserManager: onlyUs,
      PresenceManager: 0,
      ThreadMemberManager: 0,
      VoiceStateManager: 0,
    }),
  })
  return client
}

function rangeOf({ first, last }: { readonly first: number; readonly last: number }): number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at)
}

function usIn(client: Client, server: string | undefined): Us | null {
  if (!client.user) return null
  const roles = server === undefined ? undefined : client.guilds.cache.get(server)?.roles
  return { id: client.user.id, role: roles?.botRoleFor(client.user)?.id ?? null }
}

/** A token that Discord does not know is told from a Discord that is out of reach. */
function raise(cause: unknown): never {
  const { code } = Object(cause) as { readonly code?: unknown }
  throw code === 'TokenInvalid' ? refusal(FINAL[4004] ?? '', cause) : cause
}

function refusal(message: string, cause?: unknown): BotError {
  return new BotError('adapter-refused', { message, cause })
}
