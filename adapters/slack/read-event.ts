import { toUtterance, type Said, type Turn } from '../../src/core/model/turn.ts'
import type { EventPayload, SlackEvent, SlackMessageRead } from './payload.ts'
import { isProgram } from './program.ts'
import { readBeside } from './read-beside.ts'
import { readWords } from './read-words.ts'
import { placeIn, toTurn } from './to-turn.ts'
import type { Us } from './us.ts'

/** Kinds of messages by which people talk; all others tell of joins, topics, calls and the like. */
const TALK: ReadonlySet<string | undefined> = new Set([undefined, 'file_share', 'me_message', 'thread_broadcast'])

/** Reads an event as a turn. Null when nobody asked us anything. */
export function readEvent(payload: EventPayload, known: Us): Turn | null {
  const { event, authorizations = [] } = payload
  const us = { ...known, users: [...known.users, ...authorizations.flatMap(({ user_id: id }) => id ?? [])] }
  const written = isForUs(event) ? readWritten(event) : null
  if (!written || !event.channel) return null
  const { message, edit } = written
  const { user, ts } = message
  if (!user || !ts || us.users.includes(user) || isProgram(message) || !TALK.has(message.subtype)) return null
  const id = `${event.channel}-${ts}`
  return toTurn({
    id: edit === null ? id : `${id}-edit-${edit}`,
    edits: edit === null ? null : id,
    channel: event.channel,
    person: user,
    place: placeIn(event.channel, payload.is_ext_shared_channel ?? false),
    said: readSaid(message, us),
    beside: readBeside(message, us),
    atMs: Number(ts) * 1000,
  })
}

/** What somebody wrote to us: words; a bare mention, which asks who we are; or nothing that we can read. */
export function readSaid(message: SlackMessageRead, us: Us, quoted = false): Said {
  const utterance = toUtterance(readWords(message.text ?? '', us.users))
  if (utterance) return { kind: 'words', utterance, quoted }
  const isBare = !quoted && (message.text ?? '').trim() !== '' && !message.files && !message.attachments
  if (isBare) return { kind: 'press', action: { verb: 'about', about: '' } }
  return { kind: 'wordless', why: message.files?.some(isLongText) ? 'too-long' : 'no-words' }
}

/** A message to us alone, or one that mentions us. */
function isForUs({ type, channel_type: channelType }: SlackEvent): boolean {
  return type === 'app_mention' || (type === 'message' && channelType === 'im')
}

interface ReadableMessage {
  readonly message: SlackMessageRead
  /** What tells this edit from others; null for what is said for the first time. */
  readonly edit: string | null
}

/** Null when nothing was said: something was deleted, or an edit changed no word of anybody's. */
function readWritten(event: SlackEvent): ReadableMessage | null {
  const { message, previous_message: before, edited, hidden, ts, event_ts: eventTs } = event
  if (event.subtype !== 'message_changed') {
    return hidden ? null : { message: event, edit: edited ? [edited.ts, eventTs].join('-') : null }
  }
  if (!message || isSame(message, before)) return null
  return { message, edit: [message.edited?.ts, ts ?? eventTs].join('-') }
}

/** A link's preview came, or the like. A transcript that came is new: files count as well. */
function isSame(message: SlackMessageRead, before: SlackMessageRead | undefined): boolean {
  if (!before) return message.edited === undefined
  const wordsOf = ({ text, files }: SlackMessageRead): string => JSON.stringify([text ?? '', textsOf({ text, files })])
  return wordsOf(message) === wordsOf(before)
}

function textsOf(message: SlackMessageRead): readonly string[] {
  return readBeside(message, { users: [], bot: null })
}

/** A text that was too long for a message, so that Slack's clients made a file of it. */
function isLongText(file: unknown): boolean {
  const { mode, filetype } = Object(file) as { readonly mode?: unknown; readonly filetype?: unknown }
  return mode === 'snippet' && (filetype === 'text' || filetype === undefined)
}
