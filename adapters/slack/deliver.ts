import { NOT_SHARED, UNSURE_WHISPER } from '../../src/core/answer/labels.ts'
import type { Reply } from '../../src/core/reply.ts'
import type { Delivery } from '../../src/core/turn.ts'
import type { Address, WhisperAddress } from './address.ts'
import type { SlackApi } from './api.ts'
import type { Called } from './called.ts'
import { emergencyNote, type Card } from './emergency-note.ts'
import { findPosted, postOnce, refOf, threadOf } from './post.ts'
import { render, type SlackMessage } from './render.ts'
import { PLAIN_MESSAGE } from './surface.ts'
import type { OpenWindow } from './window.ts'

/** A reply on its way: to whom, of which turn. */
export interface Parcel {
  readonly reply: Reply
  readonly address: Address
  /** Id of the turn. */
  readonly mark: string
  /** The window that opened with the press; null where there is none. */
  readonly window: OpenWindow | null
}

/** Delivers a reply to where its turn came from; where that fails, as a direct message. Never rejects. */
export async function deliver(api: SlackApi, parcel: Parcel): Promise<Delivery> {
  const { reply, address } = parcel
  if (reply.kind === 'crisis') return deliverCard(api, parcel, reply)
  if (reply.audience === 'place') return deliverShared(api, parcel)
  if (address.kind === 'direct') return told(await postOnce(api, address, render(reply), parcel.mark), 'here')
  if (address.kind === 'person') return sayDirectly(api, address.person, render(reply), parcel)
  const called = await callHere(api, parcel)
  if (called.kind === 'done') return told(called, 'whisper')
  if (called.kind === 'refused' || address.kind === 'window')
    return sayDirectly(api, address.person, render(reply), parcel)
  const note: Reply = { ...reply, kind: 'failure', body: UNSURE_WHISPER, disclosure: null }
  await sayDirectly(api, address.person, render(note), parcel)
  return { kind: 'unknown' }
}

/** How a message is marked, and the marks of messages each of which makes it needless. */
interface Marks {
  readonly mark: string
  readonly unless?: readonly string[]
}

/** Says something to one person, in the conversation of two that they have with us. */
export async function sayDirectly(
  api: SlackApi,
  person: string,
  message: SlackMessage,
  { mark, unless = [] }: Marks,
): Promise<Delivery> {
  const opened = await api.call('conversations.open', { users: person })
  if (opened.kind !== 'done') return told(opened, 'direct')
  const { channel } = opened.result
  const id = typeof channel === 'string' ? channel : (channel?.id ?? '')
  const spot = { channel: id, thread: null }
  const posted = unless.length > 0 ? await findPosted(api, spot, unless) : null
  if (posted?.kind === 'done') return told(posted, 'direct')
  return told(await postOnce(api, spot, message, mark), 'direct')
}

type Way = Extract<Delivery, { kind: 'delivered' }>['how']

/** Tells what became of a call as the delivery of a reply. */
export function told(called: Called, how: Way): Delivery {
  return called.kind === 'done' ? { kind: 'delivered', how, ref: refOf(called.result) } : { kind: called.kind }
}

/**
 * The card goes two ways at once, for a whisper may be overlooked and vanishes. If neither arrives, the place gets a line
 * that tells nothing of anybody but the number to call.
 */
async function deliverCard(api: SlackApi, parcel: Parcel, card: Card): Promise<Delivery> {
  const { address, mark } = parcel
  if (address.kind === 'direct') {
    const here = told(await postOnce(api, address, render(card), mark), 'here')
    return here.kind === 'delivered' ? here : sayDirectly(api, address.person, render(card), { mark: `${mark}-again` })
  }
  if (address.kind === 'person') return sayDirectly(api, address.person, render(card), { mark })
  const [here, direct] = await Promise.all([
    callHere(api, parcel),
    sayDirectly(api, address.person, render(card), { mark }),
  ])
  if (here.kind === 'done') return told(here, 'whisper')
  if (direct.kind === 'delivered' || address.kind === 'window') return direct
  await postOnce(api, address, emergencyNote(card), mark)
  return { kind: 'unknown' }
}

/** Shows an answer to everybody in its thread, and nowhere else; tells the person if that fails. */
async function deliverShared(api: SlackApi, parcel: Parcel): Promise<Delivery> {
  const { address, reply, mark } = parcel
  const isOpen = address.kind === 'whisper' && address.shareInto !== null
  if (!isOpen) return deliver(api, { ...parcel, reply: { ...reply, audience: 'person' } })
  const spot = { channel: address.channel, thread: address.shareInto }
  const called = await postOnce(api, spot, render(reply), mark)
  if (called.kind !== 'refused') return told(called, 'here')
  return deliver(api, { ...parcel, reply: { ...reply, kind: 'failure', body: NOT_SHARED, audience: 'person' } })
}

async function callHere(api: SlackApi, { reply, address, window }: Parcel): Promise<Called> {
  if (address.kind === 'window') return window ? window.show(reply) : { kind: 'refused', error: 'no_window' }
  if (address.kind !== 'whisper') return { kind: 'refused', error: 'no_whisper' }
  return whisper(api, address, reply)
}

async function whisper(api: SlackApi, address: WhisperAddress, reply: Reply): Promise<Called> {
  const { channel, person, responseUrl, shareInto } = address
  const message = render(reply, { ...PLAIN_MESSAGE, shareInto })
  if (responseUrl !== null) return api.whisper(responseUrl, message, address.thread)
  return api.call('chat.postEphemeral', { channel, user: person, ...threadOf(address), ...message })
}
