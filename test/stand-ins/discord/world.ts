import { EventEmitter } from 'node:events'
import type { SentMessage } from './check-message.ts'

/** Somebody on Discord, ourselves included. */
export interface Person {
  readonly id: string
  readonly name: string
  readonly isBot: boolean
  /** False when they take no direct messages from people on their servers. */
  takesDirect: boolean
  /** False when they are on no server with the bot any more. */
  sharesServer: boolean
}

/** A server's channel or a conversation of two. */
export interface Channel {
  readonly id: string
  /** Null in a conversation of two. */
  readonly server: string | null
  /** The other one in a conversation of two. */
  readonly recipient: string | null
  /** What the bot may do there. */
  mayWrite: boolean
  mayReadHistory: boolean
  /** A thread that was closed and locked: nobody writes in it. */
  isLocked: boolean
}

/** A message as it stands, whoever wrote it. */
export interface Message {
  readonly id: string
  readonly channel: string
  readonly by: string
  readonly atMs: number
  readonly nonce: string | number | null
  readonly repliesTo: string | null
  /** The one person who sees it; null when everybody in the channel does. */
  readonly visibleTo: string | null
  /** The interaction it answers. */
  readonly answers: string | null
  body: SentMessage
  /** True while Discord shows that somebody is thinking. */
  isThinking: boolean
  edits: number
  /** Who was notified by a mention in it. */
  pings: readonly string[]
  /** When its writer last changed it. */
  editedAtMs: number | null
  /** What it has besides words: files, a poll, what was passed on. */
  readonly extras: Extras
}

/** What a message may have besides words, by Discord's names. */
export type Extras = Readonly<
  Partial<
    Record<
      'attachments' | 'sticker_items' | 'poll' | 'message_reference' | 'message_snapshots' | 'webhook_id' | 'flags',
      unknown
    >
  >
>

/** Something somebody did to us, and how we answered. */
export interface Interaction {
  readonly id: string
  readonly token: string
  readonly type: number
  readonly person: string
  readonly channel: string
  readonly fromMessage: string | null
  atMs: number
  state: 'waiting' | 'thinking' | 'answered'
  message: Message | null
  modal: Modal | null
  choices: readonly { readonly name: string; readonly value: string }[] | null
}

/** A form we opened. */
export interface Modal {
  readonly custom_id: string
  readonly title: string
  readonly components: readonly unknown[]
}

/** A command that is registered. */
export type RegisteredCommand = Record<string, unknown> & {
  readonly id: string
  readonly name: string
  readonly type: number
}

/** All that a Discord of its own knows. */
export interface World {
  /** Of the bot; a test may replace it, as an operator does. */
  token: string
  readonly application: string
  readonly bot: Person
  readonly server: string
  /** The role Discord made for the bot on the server. */
  readonly role: string
  readonly people: Map<string, Person>
  /** Roles that people have on the server. */
  readonly roles: Map<string, readonly string[]>
  readonly channels: Map<string, Channel>
  readonly messages: Map<string, Message>
  /** The last message with a nonce, by channel and nonce. */
  readonly nonces: Map<string, Message>
  readonly interactions: Map<string, Interaction>
  readonly commands: Map<string, RegisteredCommand>
  /** What AutoMod keeps from being posted on the server. */
  blocked: RegExp | null
  /** How many more direct messages may be opened before Discord finds that too fast. */
  opensLeft: number
  /** Identifies that are left of the day's; after the last, Discord resets the token. */
  identifiesLeft: number
  readonly counts: { creates: number; refused: number; limited: number }
  /** Everything we were asked that Discord would refuse as malformed; a test that is not about this expects none. */
  readonly slips: string[]
  /** Emits `change` whenever something happened, and `dispatch` with what the gateway is to tell. */
  readonly news: EventEmitter
  /** Its own clock, which a test may put forward. */
  clock: { aheadMs: number }
  now(): number
  newId(): string
}

const DISCORD_EPOCH_MS = 1_420_070_400_000

/** Makes a Discord with one server, one channel on it and the bot. */
export function createWorld(): World {
  const clock = { aheadMs: 0 }
  const now = (): number => Date.now() + clock.aheadMs
  let count = 0
  const newId = (): string => {
    count = (count + 1) % 4_194_304
    return String((BigInt(now() - DISCORD_EPOCH_MS) << 22n) + BigInt(count))
  }
  const bot: Person = { id: newId(), name: 'Signpost', isBot: true, takesDirect: true, sharesServer: true }
  const server = newId()
  const channel: Channel = {
    id: newId(),
    server,
    recipient: null,
    mayWrite: true,
    mayReadHistory: true,
    isLocked: false,
  }
  return {
    token: 'made-up.bot.token',
    application: newId(),
    bot,
    server,
    role: newId(),
    people: new Map([[bot.id, bot]]),
    roles: new Map(),
    channels: new Map([[channel.id, channel]]),
    messages: new Map(),
    nonces: new Map(),
    interactions: new Map(),
    commands: new Map(),
    blocked: null,
    opensLeft: Number.POSITIVE_INFINITY,
    identifiesLeft: 1000,
    counts: { creates: 0, refused: 0, limited: 0 },
    slips: [],
    news: new EventEmitter().setMaxListeners(0),
    clock,
    now,
    newId,
  }
}

const OPEN = { mayWrite: true, mayReadHistory: true, isLocked: false }

/** The conversation of the bot and one person; made when there is none yet. */
export function directChannel(world: World, person: string): Channel {
  const known = [...world.channels.values()].find(channel => channel.recipient === person)
  if (known) return known
  const made: Channel = { ...OPEN, id: world.newId(), server: null, recipient: person }
  world.channels.set(made.id, made)
  return made
}

/** Adds a message and tells the gateway of it, unless only one person sees it. */
export function addMessage(
  world: World,
  fields: Omit<Message, 'id' | 'atMs' | 'edits' | 'pings' | 'editedAtMs' | 'extras'> & { readonly extras?: Extras },
): Message {
  const made = { id: world.newId(), atMs: world.now(), edits: 0, pings: pingsOf(fields.body), editedAtMs: null }
  const message: Message = { extras: {}, ...fields, ...made }
  world.messages.set(message.id, message)
  if (message.visibleTo === null) tell(world, 'MESSAGE_CREATE', message.channel, messagePayload(world, message))
  world.news.emit('change')
  return message
}

/** Changes what a message says. */
export function editMessage(world: World, message: Message, body: SentMessage): void {
  message.body = { ...message.body, ...body }
  message.isThinking = false
  message.edits += 1
  message.editedAtMs = world.now()
  if (message.visibleTo === null) tell(world, 'MESSAGE_UPDATE', message.channel, messagePayload(world, message))
  world.news.emit('change')
}

/** Has the gateway tell an event that happened in a channel. */
export function tell(world: World, event: string, channel: string, payload: object): void {
  world.news.emit('dispatch', { event, server: world.channels.get(channel)?.server ?? null, payload })
}

/** A person as Discord describes one. */
export function userPayload({ id, name, isBot }: Person): object {
  return { id, username: name, discriminator: '0', global_name: name, avatar: null, bot: isBot }
}

/** A message as Discord describes one, in full. */
export function messagePayload(world: World, message: Message): Record<string, unknown> {
  const { id, channel, by, body, repliesTo, visibleTo } = message
  const author = world.people.get(by)
  const content = body.content ?? ''
  const replied = repliesTo ? world.messages.get(repliesTo) : undefined
  const mentioned = [...content.matchAll(/<@!?(\d+)>/g)].map(found => found[1] ?? '')
  const mentions = new Set([...mentioned, ...(replied && by !== world.bot.id && !replied.answers ? [replied.by] : [])])
  const server = world.channels.get(channel)?.server
  return {
    id,
    channel_id: channel,
    ...(server && {
      guild_id: server,
      member: { roles: [], joined_at: new Date(0).toISOString(), deaf: false, mute: false, flags: 0 },
    }),
    author: author ? userPayload(author) : null,
    content,
    timestamp: new Date(message.atMs).toISOString(),
    edited_timestamp: message.editedAtMs === null ? null : new Date(message.editedAtMs).toISOString(),
    tts: false,
    mention_everyone: false,
    mentions: [...mentions].flatMap(one => world.people.get(one) ?? []).map(userPayload),
    mention_roles: [...content.matchAll(/<@&(\d+)>/g)].map(found => found[1]),
    attachments: [],
    embeds: body.embeds ?? [],
    components: body.components ?? [],
    pinned: false,
    type: repliesTo ? 19 : 0,
    flags: visibleTo ? 64 : 0,
    ...(repliesTo && { message_reference: { type: 0, channel_id: channel, message_id: repliesTo } }),
    ...(message.nonce !== null && { nonce: message.nonce }),
    ...message.extras,
  }
}

function pingsOf({ content = '', allowed_mentions: allowed }: SentMessage): readonly string[] {
  const found = [...content.matchAll(/<@[!&]?(\d+)>|@(?:everyone|here)/g)].map(one => one[1] ?? one[0])
  if (!allowed) return found
  return found.filter(one => allowed.users?.includes(one) || (allowed.parse ?? []).length > 0)
}
