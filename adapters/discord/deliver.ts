import type { Log } from '../../src/core/log.ts'
import type { Reply } from '../../src/core/reply.ts'
import type { Delivery, Turn } from '../../src/core/turn.ts'
import type { DiscordApi, Interacted } from './api.ts'
import type { Outcome } from './attempt.ts'
import type { Place } from './buttons.ts'
import type { KeptReplies } from './kept-replies.ts'
import { nonceOf, snowflakeOf } from './nonce.ts'
import { renderOpener } from './opener.ts'
import { readRef, refOf, refOfAnswer } from './ref.ts'
import { render } from './render.ts'

/** What delivering needs. */
export interface Post {
  readonly api: DiscordApi
  readonly kept: KeptReplies
  readonly log: Log
}

/** An interaction to answer, and what came of telling Discord to wait. */
export interface Awaited {
  readonly to: Interacted
  readonly place: Place
  readonly deferred: Promise<Outcome>
}

/** How a line is put into a channel for a reply that only one person may see. */
interface Opening {
  /** The message it is a reply to. */
  readonly repliesTo: string | null
  readonly isUrgent: boolean
}

const REFUSED: Delivery = { kind: 'refused' }

/** To a command or a press there is no message to reply to; and nothing else has reached the person. */
const URGENT: Opening = { repliesTo: null, isUrgent: true }

/**
 * Answers an interaction where it was made. Where Discord does not take that any more, the person gets the reply directly, or
 * else finds a button for it in the channel. The crisis card goes directly as well, at once: what is whispered can vanish.
 */
export async function answerInteraction(reply: Reply, turn: Turn, awaited: Awaited, post: Post): Promise<Delivery> {
  const isApart = turn.place !== 'direct'
  const directly = reply.kind === 'crisis' && isApart ? sayDirectly(reply, turn, post) : null
  const here = await fillAnswer(reply, awaited, post)
  await directly
  if (here.kind === 'delivered') return here
  post.log.warn('discord interaction not answered', { turn: turn.id, outcome: here.kind })
  if (here.kind === 'unknown' && reply.kind !== 'crisis') return here
  const direct = await (directly ?? sayDirectly(reply, turn, post))
  return direct.kind === 'delivered' || !isApart ? direct : openInChannel(reply, turn, post, URGENT)
}

/** Answers a message: in a conversation of two as it is, in a channel by a button that opens the reply for one person. */
export async function answerMessage(reply: Reply, turn: Turn, post: Post): Promise<Delivery> {
  if (turn.place === 'direct') return sayDirectly(reply, turn, post)
  if (reply.kind === 'crisis') return sayCard(reply, turn, post)
  const opened = await openInChannel(reply, turn, post, { repliesTo: snowflakeOf(turn.id), isUrgent: false })
  return opened.kind === 'refused' ? sayDirectly(reply, turn, post) : opened
}

/** The card goes both ways at once. Where it does not arrive directly, the line in the channel names the emergency number. */
async function sayCard(reply: Reply, turn: Turn, post: Post): Promise<Delivery> {
  const calmly = { repliesTo: snowflakeOf(turn.id), isUrgent: false }
  const [opened, direct] = await Promise.all([openInChannel(reply, turn, post, calmly), sayDirectly(reply, turn, post)])
  if (direct.kind === 'delivered') return opened.kind === 'delivered' ? opened : direct
  const line = opened.kind === 'delivered' ? readRef(opened.ref) : null
  if (line?.kind === 'message') await post.api.change(line.at, renderOpener(reply, turn.person, true))
  return opened
}

async function fillAnswer(reply: Reply, { to, place, deferred }: Awaited, { api }: Post): Promise<Delivery> {
  const outcome = await deferred
  if (outcome.kind === 'refused') return REFUSED
  const filled = await api.fill(to, render(reply, place))
  if (filled.kind !== 'done') return { kind: filled.kind }
  return { kind: 'delivered', how: place === 'whisper' ? 'whisper' : 'here', ref: refOfAnswer(to) }
}

async function sayDirectly(reply: Reply, turn: Turn, { api, log }: Post): Promise<Delivery> {
  const isThere = turn.place === 'direct'
  const channel = isThere ? turn.conversation : await directChannel(turn.person, api)
  if (channel === null) return REFUSED
  const said = await api.post(channel, render(reply, 'direct'), { nonce: nonceOf(turn.id, 'd'), repliesTo: null })
  if (said.kind === 'done') return { kind: 'delivered', how: isThere ? 'here' : 'direct', ref: refOf(said.value) }
  log.warn('discord direct message not delivered', { turn: turn.id, code: said.kind === 'refused' ? said.code : null })
  return { kind: said.kind }
}

async function directChannel(person: string, api: DiscordApi): Promise<string | null> {
  const opened = await api.openDirect(person)
  return opened.kind === 'done' ? opened.value.id : null
}

async function openInChannel(reply: Reply, turn: Turn, post: Post, opening: Opening): Promise<Delivery> {
  const { api, kept, log } = post
  const opener = renderOpener(reply, turn.person, opening.isUrgent)
  const how = { nonce: nonceOf(turn.id, 'o'), repliesTo: opening.repliesTo }
  const said = await api.post(turn.conversation, opener, how)
  if (said.kind !== 'done') {
    log.warn('discord channel not written to', { turn: turn.id, code: said.kind === 'refused' ? said.code : null })
    return { kind: said.kind }
  }
  kept.keep(said.value.id, { ...reply, disclosure: null })
  return { kind: 'delivered', how: 'here', ref: refOf(said.value) }
}
