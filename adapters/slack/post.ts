import type { SlackApi } from './api.ts'
import type { SlackOutcome, SlackResult } from './called.ts'
import type { Outgoing } from './outgoing.ts'

/** A place where messages stay: a conversation of two, a channel, or a thread in one of them. */
export interface Spot {
  readonly channel: string
  readonly thread: string | null
  /** Shows what is posted in a thread in its channel as well. */
  readonly isBroadcast?: true
}

/** How often a message is posted again after a look told that it is not there. */
const TRIES = 3

/** How many of the last messages a look takes in. */
const LOOK_BACK = 15

/** Kind of the note that every message of ours carries, unseen, so that we recognise it. */
const NOTE = 'signpost_reply'

/**
 * Posts a message that shall be there once: where Slack does not say whether it was posted, we look, and post again only
 * if it is not. One can look only into conversations of two; elsewhere it stays `unknown`. `mark` is the turn's id.
 */
export async function postOnce(api: SlackApi, spot: Spot, message: Outgoing, mark: string): Promise<SlackOutcome> {
  const metadata = { event_type: NOTE, event_payload: { turn: mark } }
  const args = {
    channel: spot.channel,
    ...threadOf(spot),
    ...(spot.isBroadcast && { reply_broadcast: true }),
    ...message,
    metadata,
    unfurl_links: false,
    unfurl_media: false,
  }
  for (let tries = 1; tries <= TRIES; tries += 1) {
    const called = await api.call('chat.postMessage', args)
    if (called.kind !== 'unknown' || !spot.channel.startsWith('D')) return called
    const found = await findPosted(api, spot, [mark])
    if (found) return found
  }
  return { kind: 'unknown' }
}

/** Looks in a conversation of two for a message that has one of some marks. Null when it is not there; `unknown` when nobody can tell. */
export async function findPosted(api: SlackApi, spot: Spot, marks: readonly string[]): Promise<SlackOutcome | null> {
  const where = { channel: spot.channel, limit: LOOK_BACK, include_all_metadata: true }
  const called = spot.thread
    ? await api.call('conversations.replies', { ...where, ts: spot.thread })
    : await api.call('conversations.history', where)
  if (called.kind !== 'done') return { kind: 'unknown' }
  const found = called.value.messages?.find(({ metadata }) => marks.includes(metadata?.event_payload?.turn ?? ''))
  return found ? { kind: 'done', value: { ts: found.ts, channel: spot.channel } } : null
}

/** The thread as Slack's methods take it. */
export function threadOf({ thread }: Pick<Spot, 'thread'>): { readonly thread_ts?: string } {
  return thread === null ? {} : { thread_ts: thread }
}

/** Where a message stands, so that it can be replaced: channel and timestamp. */
export function refOf({ channel, ts }: SlackResult): string {
  return `${typeof channel === 'string' ? channel : (channel?.id ?? '')}/${ts ?? ''}`
}
