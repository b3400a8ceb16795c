import { refuse, refuseForm, took, type Answer } from './answers.ts'
import { checkMessage, isEmpty, type SentMessage } from './check-message.ts'
import {
  addMessage,
  directChannel,
  editMessage,
  messagePayload,
  userPayload,
  type Channel,
  type Message,
  type World,
} from './world.ts'

/** How long a nonce is remembered, in milliseconds. Source: "the past few minutes". */
const NONCE_MS = 3 * 60_000

/** Opens the conversation with a person; refuses nobody yet who takes none, as Discord does not. */
export function openDirect(world: World, body: unknown): Answer {
  const recipient = typeof body === 'object' && body !== null && 'recipient_id' in body ? body.recipient_id : null
  const person = typeof recipient === 'string' ? world.people.get(recipient) : undefined
  if (!person || person.isBot) return refuse(400, 50_033, 'Invalid Recipient(s)')
  if (!person.sharesServer) return refuse(403, 50_278, 'Cannot message this user without a server in common')
  if (world.opensLeft <= 0) return refuse(403, 40_003, 'You are opening direct messages too fast')
  world.opensLeft -= 1
  const { id } = directChannel(world, person.id)
  return took({ id, type: 1, recipients: [userPayload(person)], last_message_id: null, flags: 0 })
}

/** Tells of a channel, and of which server it is. */
export function showChannel(world: World, id: string): Answer {
  const channel = world.channels.get(id)
  if (!channel) return refuse(404, 10_003, 'Unknown Channel')
  return took({ id, type: channel.server === null ? 1 : 0, ...(channel.server && { guild_id: channel.server }) })
}

/** Tells of somebody on the server, and their roles. */
export function showMember(world: World, id: string): Answer {
  const person = world.people.get(id)
  if (!person) return refuse(404, 10_007, 'Unknown Member')
  return took({ user: userPayload(person), roles: world.roles.get(id) ?? [], joined_at: new Date(0).toISOString() })
}

/** Posts a message of the bot's in a channel. */
export function postMessage(world: World, channelId: string, body: unknown): Answer {
  const channel = world.channels.get(channelId)
  if (!channel) return refuse(404, 10_003, 'Unknown Channel')
  const issues = checkMessage(body)
  if (issues.length > 0) return refuseForm(issues)
  const sent = body as SentMessage
  const refused = refusalIn(world, channel, sent)
  if (refused) return refused
  const twin = sent.enforce_nonce === true ? withNonce(world, channelId, sent.nonce) : undefined
  if (twin) return took(messagePayload(world, twin))
  const repliesTo = sent.message_reference?.message_id ?? null
  const message = addMessage(world, {
    channel: channelId,
    by: world.bot.id,
    nonce: sent.nonce ?? null,
    repliesTo: repliesTo !== null && world.messages.has(repliesTo) ? repliesTo : null,
    visibleTo: null,
    answers: null,
    isThinking: false,
    body: sent,
  })
  if (sent.nonce !== undefined) world.nonces.set(`${channelId} ${sent.nonce}`, message)
  return took(messagePayload(world, message))
}

/** Changes a message of the bot's. */
export function changeMessage(world: World, channel: string, id: string, body: unknown): Answer {
  const message = world.messages.get(id)
  if (!message || message.channel !== channel || message.visibleTo !== null)
    return refuse(404, 10_008, 'Unknown Message')
  if (message.by !== world.bot.id) return refuse(403, 50_005, 'Cannot edit a message authored by another user')
  if (world.channels.get(channel)?.isLocked) return refuse(400, 50_083, 'Thread is archived')
  const isOld = world.now() - message.atMs > EDITED_OFTEN_AFTER_MS
  if (isOld && message.edits >= EDITS_OF_OLD)
    return refuse(429, 30_046, 'Maximum number of edits to messages older than 1 hour reached')
  const issues = checkMessage(body)
  if (issues.length > 0) return refuseForm(issues)
  editMessage(world, message, body as SentMessage)
  return took(messagePayload(world, message))
}

/** From this age on a message takes few edits more; how many, Discord does not say. */
const EDITED_OFTEN_AFTER_MS = 60 * 60_000
const EDITS_OF_OLD = 30

function refusalIn(world: World, channel: Channel, sent: SentMessage): Answer | null {
  if (isEmpty(sent)) return refuse(400, 50_006, 'Cannot send an empty message')
  if (sent.flags !== undefined && (sent.flags & 64) > 0)
    return refuseForm(['flags: EPHEMERAL is for interactions only.'])
  const recipient = channel.recipient === null ? null : world.people.get(channel.recipient)
  if (recipient && !recipient.takesDirect) return refuse(403, 50_007, 'Cannot send messages to this user')
  if (recipient && !recipient.sharesServer)
    return refuse(403, 50_278, 'Cannot message this user without a server in common')
  if (channel.isLocked) return refuse(400, 50_083, 'Thread is archived')
  if (channel.server !== null && world.blocked?.test(sent.content ?? ''))
    return refuse(400, 200_000, 'Message was blocked by AutoMod')
  if (!channel.mayWrite) return refuse(403, 50_013, 'Missing Permissions')
  const reference = sent.message_reference
  if (!reference) return null
  if (!channel.mayReadHistory) return refuse(403, 160_002, 'Cannot reply without permission to read message history')
  const isThere = world.messages.get(reference.message_id)?.channel === channel.id
  return isThere || reference.fail_if_not_exists === false ? null : refuseForm(['message_reference: Unknown message'])
}

function withNonce(world: World, channel: string, nonce: SentMessage['nonce']): Message | undefined {
  const twin = world.nonces.get(`${channel} ${nonce}`)
  return twin && world.now() - twin.atMs < NONCE_MS ? twin : undefined
}
