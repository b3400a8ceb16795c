import { within } from '../../src/async/within.ts'
import type { Reply } from '../../src/core/model/reply.ts'
import type { Delivery, Turn } from '../../src/core/model/turn.ts'
import { firstToArrive } from '../shared/outcome.ts'
import type { Interacted } from './api.ts'
import type { DiscordOutcome } from './attempt.ts'
import type { Placement } from './buttons.ts'
import { snowflakeOf } from './nonce.ts'
import { renderOpener } from './opener.ts'
import { openInChannel, raiseInChannel, sayDirectly, type Post } from './post.ts'
import { refOfAnswer } from './ref.ts'
import { render } from './render.ts'

/** An interaction to answer, and what came of telling Discord to wait. */
export interface Awaited {
  readonly to: Interacted
  readonly place: Placement
  readonly deferred: Promise<DiscordOutcome>
}

/** How long a card may be under way to somebody before the line in the channel names the emergency number, in milliseconds. */
const RAISE_AFTER_MS = 3000

/**
 * Answers an interaction where it was made. Where Discord does not take that any more, the person gets the reply directly, or
 * else finds a button for it in the channel. The crisis card goes directly as well, at once: what is whispered can vanish.
 */
export async function answerInteraction(reply: Reply, turn: Turn, awaited: Awaited, post: Post): Promise<Delivery> {
  const here = fillAnswer(reply, turn, awaited, post)
  if (reply.kind === 'crisis' && turn.place !== 'direct') return sayCard(reply, turn, here, post)
  const answered = reply.kind === 'crisis' ? await soonOr(here, () => sayDirectly(reply, turn, post)) : await here
  if (answered.kind === 'delivered') return answered
  const direct = await sayDirectly(reply, turn, post)
  if (direct.kind === 'delivered' || turn.place === 'direct') return told(direct, turn, post)
  return told(await openInChannel(reply, turn, post, { repliesTo: null, isUrgent: true }), turn, post)
}

/** What came of a copy, or of another one where that takes too long. */
async function soonOr(here: Promise<Delivery>, another: () => Promise<Delivery>): Promise<Delivery> {
  const soon = await within(RAISE_AFTER_MS, here, null)
  return soon ?? firstToArrive([here, another()])
}

/** Answers a message: in a conversation of two as it is, in a channel by a button that opens the reply for one person. */
export async function answerMessage(reply: Reply, turn: Turn, post: Post): Promise<Delivery> {
  if (turn.place === 'direct') return told(await sayDirectly(reply, turn, post), turn, post)
  const opened = openInChannel(reply, turn, post, { repliesTo: snowflakeOf(turn.id), isUrgent: false })
  if (reply.kind === 'crisis') return sayCard(reply, turn, opened, post)
  const line = await opened
  return line.kind === 'delivered' ? line : told(await sayDirectly(reply, turn, post), turn, post)
}

/**
 * The card goes both ways at once, and what arrives first counts. Where it has not arrived in three seconds, or not directly
 * where it stands behind a button, a line in the channel names the emergency number; that goes on by itself.
 */
async function sayCard(reply: Reply, turn: Turn, here: Promise<Delivery>, post: Post): Promise<Delivery> {
  const direct = sayDirectly(reply, turn, post)
  const raised = raiseLate(reply, turn, { here, direct }, post)
  const first = await firstToArrive([here, direct])
  return first.kind === 'delivered' ? first : told(await raised, turn, post)
}

interface ReplyCopies {
  readonly here: Promise<Delivery>
  readonly direct: Promise<Delivery>
}

function raiseLate(reply: Reply, turn: Turn, { here, direct }: ReplyCopies, post: Post): Promise<Delivery> {
  const raising = (async (): Promise<Delivery> => {
    const seen = firstToArrive([direct, here.then(whisperOnly)])
    const soon = await within(RAISE_AFTER_MS, seen, LATE)
    return soon.kind === 'delivered' ? soon : raiseInChannel(reply, turn, here, post)
  })()
  post.running.add(raising)
  return raising
}

/** A line in the channel is not the card: who has only that may not have opened it. */
function whisperOnly(delivery: Delivery): Delivery {
  return delivery.kind === 'delivered' && delivery.how !== 'whisper' ? LATE : delivery
}

const LATE: Delivery = { kind: 'unknown' }

async function fillAnswer(reply: Reply, turn: Turn, { to, place, deferred }: Awaited, post: Post): Promise<Delivery> {
  const outcome = await deferred
  // What was deferred in the open stays open: then a button opens what is for one person.
  const isOpener = place === 'open' && reply.audience === 'person'
  const message = isOpener ? renderOpener(reply, turn.person) : render(reply, place)
  const filled = outcome.kind === 'refused' ? outcome : await post.api.fill(to, message)
  if (filled.kind === 'done') {
    if (isOpener) post.kept.keep(filled.value.id, { ...reply, disclosure: null })
    return { kind: 'delivered', how: place === 'whisper' ? 'whisper' : 'here', ref: refOfAnswer(to) }
  }
  const code = filled.kind === 'refused' ? filled.code : null
  post.log.warn('discord interaction not answered', { turn: turn.id, outcome: filled.kind, code })
  return { kind: filled.kind }
}

/** What reaches nobody at all is told to the operator; it is counted where all replies are. */
function told(delivery: Delivery, turn: Turn, { log }: Post): Delivery {
  if (delivery.kind === 'delivered') return delivery
  log.error('discord reply reached nobody', { turn: turn.id, outcome: delivery.kind })
  return delivery
}
