import type { EventPayload, PressPayload, SlackPayload } from './payload.ts'
import { threadIn } from './surface.ts'

/** Where a reply goes. */
export type ReplyAddress =
  /** A conversation of two. */
  | { readonly kind: 'direct'; readonly person: string; readonly channel: string; readonly thread: string | null }
  /** A channel, for the eyes of one person. */
  | WhisperAddress
  /** Somebody, wherever they are: the window they sent has closed. */
  | { readonly kind: 'person'; readonly person: string }
  /** A window over our home, that opens with the press and is then filled. */
  | { readonly kind: 'window'; readonly person: string; readonly trigger: string; readonly view: string | null }

/** A channel, for the eyes of one person. */
export interface WhisperAddress {
  readonly kind: 'whisper'
  readonly person: string
  readonly channel: string
  readonly thread: string | null
  /** Where an answer may be shown to everybody, if the person wants that; null where it may not. */
  readonly shareInto: string | null
  /** Reaches the person even where we are no member of the channel; null where Slack gives none. */
  readonly responseUrl: string | null
}

/** Finds where the reply to a payload goes. */
export function addressOf(payload: SlackPayload): ReplyAddress {
  if ('command' in payload) {
    const { user_id: person, channel_id: channel, response_url: responseUrl = null } = payload
    return { kind: 'whisper', person, channel, thread: null, shareInto: null, responseUrl }
  }
  if (payload.type === 'event_callback') return ofEvent(payload)
  if (payload.type === 'block_actions') return ofPress(payload)
  if (payload.type === 'view_submission') return { kind: 'person', person: payload.user.id }
  const { user, channel, message, response_url: responseUrl = null } = payload
  const thread = message.thread_ts ?? null
  return { kind: 'whisper', person: user.id, channel: channel.id, thread, shareInto: null, responseUrl }
}

/** A mention may be shared into its thread, unless strangers read along. */
function ofEvent({ event, is_ext_shared_channel: isShared }: EventPayload): ReplyAddress {
  const { channel = '', message = event } = event
  const { user: person = '', ts = null, thread_ts: thread = null } = message
  if (channel.startsWith('D')) return { kind: 'direct', person, channel, thread }
  const shareInto = isShared ? null : (thread ?? ts)
  return { kind: 'whisper', person, channel, thread, shareInto, responseUrl: null }
}

function ofPress({ user, channel, container, message, view, ...payload }: PressPayload): ReplyAddress {
  const person = user.id
  if (!channel || view) {
    return { kind: 'window', person, trigger: payload.trigger_id, view: view?.type === 'modal' ? view.id : null }
  }
  const thread = container?.thread_ts ?? message?.thread_ts ?? null
  const isOurs = channel.id.startsWith('D') && !container?.is_ephemeral
  if (isOurs) return { kind: 'direct', person, channel: channel.id, thread }
  const shareInto = threadIn(payload.actions[0]?.action_id ?? '')
  return { kind: 'whisper', person, channel: channel.id, thread, shareInto, responseUrl: payload.response_url ?? null }
}
