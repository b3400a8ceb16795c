import { plainParagraph } from '../../src/core/model/rich-text.ts'
import { NOT_SHARED, TAKEN_BACK, UNSURE_SHARED, UNSURE_WHISPER } from '../../src/core/words/en/labels.ts'
import type { Log } from '../../src/core/model/log.ts'
import type { Reply } from '../../src/core/model/reply.ts'
import type { Delivery } from '../../src/core/model/turn.ts'
import type { ReplyAddress, WhisperAddress } from './address.ts'
import type { SlackApi } from './api.ts'
import type { SlackOutcome } from './called.ts'
import { deliverCard, type Copies } from './deliver-card.ts'
import { neutralNote } from './outgoing.ts'
import { postOnce, type Spot } from './post.ts'
import { render } from './render.ts'
import type { Running } from '../shared/running.ts'
import { postFor, sayAlone, told, type Addressee, type Message } from './say-alone.ts'
import { PLAIN_MESSAGE } from './surface.ts'
import type { OpenWindow } from './window.ts'

/** A reply on its way: to whom, of which turn. */
export interface Parcel {
  readonly reply: Reply
  readonly address: ReplyAddress
  /** Id of the turn. */
  readonly mark: string
  /** The window that opened with the press; null where there is none. */
  readonly window: OpenWindow | null
}

/** What delivering takes. */
export interface DeliverParts {
  readonly api: SlackApi
  /** What goes on by itself, after the first copy of a card has arrived. */
  readonly running: Pick<Running, 'add'>
  readonly log: Log
}

/**
 * Delivers a reply to where its turn came from; where that fails, as a direct message; where that fails too, everybody may read
 * how to reach a therapist, and nothing else. Never rejects.
 */
export async function deliver(parcel: Parcel, parts: DeliverParts): Promise<Delivery> {
  const { reply } = parcel
  const delivery = await deliverAs(reply, parcel, parts)
  if (delivery.kind === 'refused')
    parts.log.error('slack reply reached nobody', { turn: parcel.mark, outcome: reply.kind })
  return delivery
}

function deliverAs(reply: Reply, parcel: Parcel, parts: DeliverParts): Promise<Delivery> {
  if (reply.kind === 'crisis') return deliverCard(copiesOf(parcel, parts.api), parts.running)
  return reply.audience === 'place' ? deliverShared(parcel, parts) : deliverPrivately(parcel, parts.api)
}

function copiesOf(parcel: Parcel, api: SlackApi): Copies {
  return {
    here: () => sayHere(parcel, api),
    alone: () => sayDirectly(parcel, api),
    aside: () => sayAside(parcel, api),
    inTheOpen: () => sayInTheOpen(parcel, api),
  }
}

async function deliverPrivately(parcel: Parcel, api: SlackApi): Promise<Delivery> {
  const here = await sayHere(parcel, api)
  if (here.kind === 'delivered') return here
  const isUnsure = here.kind === 'unknown' && parcel.address.kind === 'whisper'
  // Help is better seen twice than not at all.
  const reply = isUnsure && parcel.reply.kind !== 'worry' ? instead(parcel.reply, UNSURE_WHISPER) : parcel.reply
  const direct = await sayDirectly({ ...parcel, reply }, api)
  if (direct.kind === 'delivered') return isUnsure ? { kind: 'unknown' } : direct
  return sayInTheOpen(parcel, api)
}

/** Never two answers, never none: says in place of a reply what became of it. */
function instead(reply: Reply, body: string): Reply {
  return { ...reply, kind: 'failure', body: plainParagraph(body), disclosure: null, audience: 'person' }
}

/** Shows a reply to its person where they are; refused where that is the conversation of two. */
async function sayHere({ reply, address, window }: Parcel, api: SlackApi): Promise<Delivery> {
  if (address.kind === 'window') return window ? told(await window.show(reply), 'whisper') : { kind: 'refused' }
  if (address.kind !== 'whisper') return { kind: 'refused' }
  return told(await whisper(api, address, reply), 'whisper')
}

function whisper(api: SlackApi, address: WhisperAddress, reply: Reply): Promise<SlackOutcome> {
  const { channel, person, responseUrl, shareInto, thread } = address
  const message = render(reply, { ...PLAIN_MESSAGE, shareInto })
  if (responseUrl !== null) return api.whisper(responseUrl, message, thread)
  return postFor(api, { person, spot: { channel, thread } }, message)
}

/** In the conversation of two, Slack limits what is shown to one person apart from what is posted. */
async function sayAside({ reply, address }: Parcel, api: SlackApi): Promise<Delivery> {
  if (address.kind !== 'direct') return { kind: 'refused' }
  const { person, channel } = address
  return told(await postFor(api, { person, spot: { channel, thread: null } }, render(reply)), 'whisper')
}

function sayDirectly({ reply, address, mark }: Parcel, api: SlackApi): Promise<Delivery> {
  const message: Message = { whole: render(reply), neutral: neutralNote(reply), mark }
  return sayAlone(api, listenerOf(address), message)
}

function listenerOf(address: ReplyAddress): Addressee {
  const spot = address.kind === 'direct' ? { channel: address.channel, thread: address.thread } : null
  return { person: address.person, spot }
}

/** What everybody may read, and nothing else. It is not the reply: whether the person sees it, nobody can tell. */
async function sayInTheOpen({ reply, address, mark }: Parcel, api: SlackApi): Promise<Delivery> {
  if (address.kind !== 'whisper') return { kind: 'refused' }
  const spot = { channel: address.channel, thread: address.shareInto ?? address.thread }
  const { kind } = await postOnce(api, spot, neutralNote(reply), `${mark}-open`)
  return { kind: kind === 'refused' ? 'refused' : 'unknown' }
}

/** Shows an answer to everybody in its thread, and nowhere else; tells the person if that fails. */
async function deliverShared(parcel: Parcel, { api }: DeliverParts): Promise<Delivery> {
  const { address, reply, mark } = parcel
  const spot = address.kind === 'whisper' && address.shareInto ? spotOf(address, address.shareInto) : null
  if (!spot) return deliverPrivately({ ...parcel, reply: { ...reply, audience: 'person' } }, api)
  const called = await postOnce(api, spot, render(reply), mark)
  const trouble = await troubleWith(called, spot, api)
  return trouble === null ? told(called, 'here') : deliverPrivately({ ...parcel, reply: instead(reply, trouble) }, api)
}

function spotOf({ channel }: WhisperAddress, thread: string): Spot {
  return { channel, thread }
}

/**
 * What there is to tell of a shared answer; null where it stands in its thread. Where the thread's first message was deleted,
 * Slack does not refuse: the answer lands before the whole channel, and is taken back.
 */
async function troubleWith(called: SlackOutcome, { channel }: Spot, api: SlackApi): Promise<string | null> {
  if (called.kind !== 'done') return called.kind === 'refused' ? NOT_SHARED : UNSURE_SHARED
  const { ts, message } = called.value
  if (message === undefined || message.thread_ts !== undefined) return null
  const taken = await api.call('chat.delete', { channel, ts })
  return taken.kind === 'done' ? TAKEN_BACK : UNSURE_SHARED
}
