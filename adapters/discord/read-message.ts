import { toUtterance, type Said, type Turn, type Utterance } from '../../src/core/model/turn.ts'
import { isPerson, type DiscordEvent, type UsHere, type WrittenMessage } from './events.ts'
import { plainWords } from './plain-words.ts'
import { madeAtMs } from './snowflake.ts'
import { isTooLong, utterancesOf, wordsBeside } from './spoken.ts'

/** An ordinary message and a reply; all other types are notes of Discord's. Source: Discord API reference, "Message types". */
const SPOKEN: readonly number[] = [0, 19]

/** Something written or changed, and who we are where that was. */
type WrittenEvent = Extract<DiscordEvent, { readonly kind: 'message' | 'edit' }>

/** Reads a message, or the edit of one, as a turn. Null when it is not meant for us, or nobody said it. */
export function readMessage({ kind, message, us }: WrittenEvent): Turn | null {
  const isDirect = message.guild_id === null && message.member === null
  if (!SPOKEN.includes(message.type) || !isPerson(message) || !(isDirect || isToUs(message, us))) return null
  const times = timesOf(kind, message)
  return (
    times && {
      ...times,
      platform: 'discord',
      conversation: message.channel_id,
      person: message.author.id,
      place: isDirect ? 'direct' : 'channel',
      locale: null,
      ...wordsOf(message, us),
    }
  )
}

/** A mention of us or of our role; a reply to our words mentions us too, unless its writer switched that off. */
function isToUs({ mentions, mention_roles }: WrittenMessage, us: UsHere): boolean {
  return mentions.some(({ id }) => id === us.id) || (us.role !== null && mention_roles.includes(us.role))
}

/** Null for the edit that is none: a link's preview came, and nobody changed a word. */
function timesOf(
  kind: WrittenEvent['kind'],
  { id, edited_timestamp: edited }: WrittenMessage,
): Pick<Turn, 'id' | 'edits' | 'saidAtMs'> | null {
  const made = `discord-${id}`
  if (kind === 'message') return { id: made, edits: null, saidAtMs: madeAtMs(id) }
  const atMs = Date.parse(edited ?? '')
  return Number.isNaN(atMs) ? null : { id: `${made}-${atMs}`, edits: made, saidAtMs: atMs }
}

/**
 * To be called without a word, or with words Discord hides from us (a role's mention), is a turn as well. What we cannot read
 * all of is named as that; the part that we can read is looked at for danger.
 */
function wordsOf(message: WrittenMessage, us: UsHere): Pick<Turn, 'said' | 'beside'> {
  const utterance = toUtterance(plainWords(message.content, [us.id, us.role]))
  const beside = [...wordsBeside(message), ...repliedTo(message, us)]
  if (isTooLong(message))
    return { said: { kind: 'wordless', why: 'too-long' }, beside: utterance ? [utterance, ...beside] : beside }
  return { said: utterance ? { kind: 'words', utterance, quoted: false } : NO_WORDS, beside }
}

const NO_WORDS: Said = { kind: 'wordless', why: 'no-words' }

/** What somebody else wrote and this replies to; not our own words. */
function repliedTo({ referenced_message: other }: WrittenMessage, us: UsHere): readonly Utterance[] {
  if (!other || other.author?.id === us.id) return []
  return [...utterancesOf([other.content]), ...wordsBeside(other)]
}
