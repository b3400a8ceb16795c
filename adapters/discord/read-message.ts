import { toUtterance, type Said, type Turn } from '../../src/core/turn.ts'
import type { Us, WrittenMessage } from './events.ts'
import { plainWords } from './plain-words.ts'
import { madeAtMs } from './snowflake.ts'

/** An ordinary message and a reply; all other types are notes of Discord's. Source: Discord API reference, "Message types". */
const SPOKEN: readonly number[] = [0, 19]

/** Reads a message as a turn. Null when it is not meant for us, or nobody said it. */
export function readMessage(message: WrittenMessage, us: Us): Turn | null {
  const isDirect = message.guild_id === undefined
  const isSpoken = SPOKEN.includes(message.type) && !message.author.bot && message.webhook_id === undefined
  if (!isSpoken || !(isDirect || isToUs(message, us))) return null
  const said = readSaid(message.content, us, isDirect)
  return (
    said && {
      id: `discord-${message.id}`,
      platform: 'discord',
      conversation: message.channel_id,
      person: message.author.id,
      place: isDirect ? 'direct' : 'channel',
      locale: null,
      said,
      beside: [],
      edits: null,
      saidAtMs: madeAtMs(message.id),
    }
  )
}

/** A mention of us or of our role; a reply to our words mentions us too, unless its writer switched that off. */
function isToUs({ mentions, mention_roles }: WrittenMessage, us: Us): boolean {
  return mentions.some(({ id }) => id === us.id) || (us.role !== null && mention_roles.includes(us.role))
}

/** To be called without a word, or with words Discord hides from us (a role's mention), is to be asked who we are. */
function readSaid(content: string, us: Us, isDirect: boolean): Said | null {
  const utterance = toUtterance(plainWords(content, [us.id, us.role]))
  if (utterance) return { kind: 'words', utterance, quoted: false }
  return isDirect ? null : { kind: 'press', action: { verb: 'about', about: '' } }
}
