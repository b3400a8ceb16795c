import type { Delivery } from '../../src/core/model/turn.ts'
import { deliveryOf, type DeliveryWay } from '../shared/outcome.ts'
import { PATIENCE_MS, type SlackApi } from './api.ts'
import type { SlackOutcome } from './called.ts'
import { takesNothing } from './health.ts'
import { plainly, type Outgoing } from './outgoing.ts'
import { findPosted, postOnce, refOf, threadOf, type Spot } from './post.ts'
import type { SlackMessage } from './render.ts'

/** Somebody who is told something alone. */
export interface Addressee {
  readonly person: string
  /** Where they talk with us already; null where a conversation has to be opened. */
  readonly spot: Spot | null
}

/** Somebody in a place where messages stand. */
type Seated = Pick<Addressee, 'person'> & { readonly spot: Spot }

/** What somebody is told. */
export interface Message {
  readonly whole: SlackMessage
  /** Said where nothing else is taken; null where that is not worth saying. */
  readonly neutral: Outgoing | null
  /** Marks the message, so that we find it. */
  readonly mark: string
  /** Marks of messages each of which makes it needless. */
  readonly unless?: readonly string[]
}

/** One way to say something: what comes of it is `how`. */
interface Attempt {
  readonly how: DeliveryWay
  try(): Promise<SlackOutcome>
}

/**
 * Says something to one person, in the conversation of two that they have with us: where Slack refuses, outside the thread, then
 * without buttons, then no more than how to reach somebody. Never rejects.
 */
export async function sayAlone(api: SlackApi, to: Addressee, message: Message): Promise<Delivery> {
  const said = await findSaid(api, to, message)
  if (said) return said
  for (const step of stepsTo(api, to, message)) {
    const called = await step.try()
    if (called.kind !== 'refused') return told(called, step.how)
    if (isInVain(called.error)) break
  }
  return { kind: 'refused' }
}

/** Tells what became of a call as the delivery of a reply. */
export function told(called: SlackOutcome, how: DeliveryWay): Delivery {
  return deliveryOf(called, how, refOf)
}

/** Shows something to one person in a place where others may be, for their eyes only. */
export function postFor(api: SlackApi, { person, spot }: Seated, message: Outgoing): Promise<SlackOutcome> {
  const args = { channel: spot.channel, user: person, ...threadOf(spot), ...message }
  return api.call('chat.postEphemeral', args, PATIENCE_MS.whisper)
}

async function findSaid(api: SlackApi, to: Addressee, { unless = [] }: Message): Promise<Delivery | null> {
  if (unless.length === 0) return null
  const opened = await openDirect(api, to.person)
  const found = typeof opened === 'string' ? await findPosted(api, { channel: opened, thread: null }, unless) : null
  return found?.kind === 'done' ? told(found, 'direct') : null
}

/** What was waited for in vain, or is refused whatever is said, need not be tried in other words. */
function isInVain(error: string): boolean {
  return takesNothing(error) || error === 'ratelimited' || error === 'not_reached'
}

function stepsTo(api: SlackApi, { person, spot }: Addressee, { whole, neutral, mark }: Message): readonly Attempt[] {
  const plain = plainly(whole)
  const post = (at: Spot, words: Outgoing) => () => postOnce(api, at, words, mark)
  const direct = (words: Outgoing): Attempt => ({ how: 'direct', try: () => postDirect(api, person, words, mark) })
  const root = spot && { channel: spot.channel, thread: null }
  return [
    ...(spot ? [{ how: 'here' as const, try: post(spot, whole) }] : []),
    ...(root && spot?.thread ? [{ how: 'here' as const, try: post(root, whole) }] : []),
    ...(spot ? [] : [direct(whole)]),
    direct(plain),
    ...(neutral ? [direct(neutral)] : []),
    // By the person's own id, Slack finds the conversation itself.
    { how: 'direct', try: post({ channel: person, thread: null }, plain) },
    ...(root ? [{ how: 'whisper' as const, try: () => postFor(api, { person, spot: root }, plain) }] : []),
  ]
}

async function postDirect(api: SlackApi, person: string, words: Outgoing, mark: string): Promise<SlackOutcome> {
  const opened = await openDirect(api, person)
  return typeof opened === 'string' ? postOnce(api, { channel: opened, thread: null }, words, mark) : opened
}

/** The conversation of two with a person; else what became of opening it. */
async function openDirect(api: SlackApi, person: string): Promise<string | SlackOutcome> {
  const called = await api.call('conversations.open', { users: person })
  if (called.kind !== 'done') return called
  const { channel } = called.value
  const id = typeof channel === 'string' ? channel : channel?.id
  return id ?? { kind: 'refused', error: 'no_channel' }
}
