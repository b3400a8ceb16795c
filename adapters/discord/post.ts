import type { Log } from '../../src/core/model/log.ts'
import type { Reply } from '../../src/core/model/reply.ts'
import type { Delivery, Turn } from '../../src/core/model/turn.ts'
import type { DiscordApi, Posted } from './api.ts'
import type { DiscordOutcome } from './attempt.ts'
import type { KeptReplies } from './kept-replies.ts'
import type { DiscordMessage } from './message.ts'
import { nonceOf, type NonceUse } from './nonce.ts'
import { renderNeutral, renderOpener } from './opener.ts'
import { readRef, refOf } from './ref.ts'
import { render } from './render.ts'
import type { Running } from '../shared/running.ts'

/** What delivering needs. */
export interface Post {
  readonly api: DiscordApi
  readonly kept: KeptReplies
  readonly running: Pick<Running, 'add'>
  readonly log: Log
}

/** How a line is put into a channel for a reply that only one person may see. */
export interface Opening {
  /** The message it is a reply to. */
  readonly repliesTo: string | null
  readonly isUrgent: boolean
}

const REFUSED: Delivery = { kind: 'refused' }

/** Says a reply to its person alone, or at least how to reach somebody, where Discord takes no more than that. */
export async function sayDirectly(reply: Reply, turn: Turn, post: Post): Promise<Delivery> {
  const { api, log } = post
  const isThere = turn.place === 'direct'
  const channel = isThere ? turn.conversation : await directChannel(turn, post)
  if (channel === null) return REFUSED
  const say = (message: DiscordMessage, use: NonceUse): Promise<DiscordOutcome<Posted>> =>
    api.post(channel, message, { nonce: nonceOf(turn.id, use), repliesTo: null })
  const whole = await say(render(reply, 'direct'), 'd')
  const said = whole.kind === 'refused' ? await say(renderNeutral(reply), 'n') : whole
  if (said.kind === 'done') return { kind: 'delivered', how: isThere ? 'here' : 'direct', ref: refOf(said.value) }
  log.warn('discord direct message not delivered', { turn: turn.id, outcome: said.kind, code: codeOf(said) })
  return { kind: said.kind }
}

async function directChannel(turn: Turn, { api, log }: Post): Promise<string | null> {
  const opened = await api.openDirect(turn.person)
  if (opened.kind === 'done') return opened.value.id
  log.warn('discord direct message not opened', { turn: turn.id, outcome: opened.kind, code: codeOf(opened) })
  return null
}

/** Puts a line with a button into the channel, which opens the reply for its person alone. */
export async function openInChannel(reply: Reply, turn: Turn, post: Post, opening: Opening): Promise<Delivery> {
  const { api, kept, log } = post
  const opener = renderOpener(reply, turn.person, opening.isUrgent)
  const how = { nonce: nonceOf(turn.id, opening.isUrgent ? 'u' : 'o'), repliesTo: opening.repliesTo }
  const said = await api.post(turn.conversation, opener, how)
  if (said.kind !== 'done') {
    log.warn('discord channel not written to', { turn: turn.id, outcome: said.kind, code: codeOf(said) })
    return { kind: said.kind }
  }
  kept.keep(said.value.id, { ...reply, disclosure: null })
  return { kind: 'delivered', how: 'here', ref: refOf(said.value) }
}

/** Names the emergency number in the channel: in the line that stands there, or, where that cannot be changed, in another. */
export async function raiseInChannel(reply: Reply, turn: Turn, line: Promise<Delivery>, post: Post): Promise<Delivery> {
  const standing = await Promise.race([line, Promise.resolve(REFUSED)])
  const referred = standing.kind === 'delivered' ? readRef(standing.ref) : null
  if (referred?.kind === 'message') {
    const changed = await post.api.change(referred.at, renderOpener(reply, turn.person, true))
    if (changed.kind === 'done') return standing
  }
  return openInChannel(reply, turn, post, { repliesTo: null, isUrgent: true })
}

function codeOf(outcome: DiscordOutcome): number | null {
  return outcome.kind === 'refused' ? outcome.code : null
}
