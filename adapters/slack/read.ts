import { decodeAction, type Action, type Verb } from '../../src/core/action.ts'
import { toUtterance, type Said, type Turn } from '../../src/core/turn.ts'
import { ASK_FIELD } from './home.ts'
import type {
  CommandPayload,
  EventPayload,
  FilledIn,
  FormPayload,
  PressPayload,
  ShortcutPayload,
  SlackPayload,
  SlackPerson,
} from './payload.ts'
import { FIELD } from './render-form.ts'
import { readWords } from './read-words.ts'

/** Commands that say all by themselves. */
const COMMANDS: Readonly<Record<string, Verb>> = { '/privacy': 'privacy', '/therapist': 'route' }

/** Kinds of messages by which people talk; all others tell of edits, joins and the like. */
const TALK: ReadonlySet<string | undefined> = new Set([undefined, 'file_share', 'me_message', 'thread_broadcast'])

/** Reads what Slack delivers as a turn. Null when nobody asked us anything; `atMs` is used where Slack tells no time. */
export function readTurn(payload: SlackPayload, atMs: number): Turn | null {
  if ('command' in payload) return readCommand(payload, atMs)
  switch (payload.type) {
    case 'event_callback':
      return readEvent(payload)
    case 'message_action':
      return readShortcut(payload, atMs)
    case 'block_actions':
      return readPress(payload, atMs)
    case 'view_submission':
      return readForm(payload, atMs)
  }
}

function readEvent(payload: EventPayload): Turn | null {
  const { event } = payload
  const { channel, ts, user } = event
  const ours = payload.authorizations?.map(({ user_id }) => user_id) ?? []
  if (!channel || !ts || !user || ours.includes(user) || !isTalk(payload)) return null
  const place = placeIn(channel, payload.is_ext_shared_channel ?? false)
  const said = words(readWords(event.text ?? '', ours), false)
  return turn({ id: `${channel}-${ts}`, channel, person: user, place, said, atMs: Number(ts) * 1000 })
}

/** A message to us alone, or one that mentions us, by a human being, as it was first written. */
function isTalk({ event }: EventPayload): boolean {
  const isForUs = event.type === 'app_mention' || (event.type === 'message' && event.channel_type === 'im')
  return isForUs && !event.bot_id && !event.edited && !event.hidden && TALK.has(event.subtype)
}

/** A command without a question is answered with who we are. */
function readCommand({ command, text, ...payload }: CommandPayload, atMs: number): Turn | null {
  const { user_id: person, channel_id: channel, trigger_id: id } = payload
  const verb = COMMANDS[command]
  const said = verb
    ? press({ verb, about: '' })
    : (words(readWords(text, []), false) ?? press({ verb: 'about', about: '' }))
  return turn({ id, channel, person, place: placeIn(channel, false), said, atMs })
}

function readShortcut({ user, channel, message, trigger_id: id, team }: ShortcutPayload, atMs: number): Turn | null {
  const said = words(readWords(message.text ?? '', []), true)
  return turn({ id, channel: channel.id, person: user.id, place: placeOf(channel.id, user, team?.id), said, atMs })
}

function readPress({ user, trigger_id: id, team, actions, ...payload }: PressPayload, atMs: number): Turn | null {
  const [pressed] = actions
  if (!pressed) return null
  const channel = payload.channel?.id ?? HOME
  const action = decodeAction(pressed.selected_option?.value ?? pressed.value ?? '')
  const said = pressed.action_id === ASK_FIELD ? words(pressed.value ?? '', false) : action && press(action)
  return turn({ id, channel, person: user.id, place: placeOf(channel, user, team?.id), said, atMs })
}

/** A window can be sent once, so its id tells a form that is delivered again. */
function readForm({ user, view }: FormPayload, atMs: number): Turn | null {
  const action = decodeAction(view.callback_id)
  const filled = Object.entries(view.state.values).map(([name, field]) => [name, writtenIn(field[FIELD])])
  const said = action && { kind: 'form' as const, action, fields: Object.fromEntries(filled) as Record<string, string> }
  return turn({ id: `form-${view.id}`, channel: HOME, person: user.id, place: 'direct', said, atMs })
}

function writtenIn(field: FilledIn | undefined): string {
  return field?.selected_options ? (field.selected_options[0]?.value ?? '') : (field?.value ?? '')
}

/** Stands for the channel in our home, which is nobody else's. */
const HOME = 'home'

interface Read extends Pick<Turn, 'id' | 'person' | 'place'> {
  readonly channel: string
  readonly said: Said | null
  readonly atMs: number
}

function turn({ id, channel, person, place, said, atMs }: Read): Turn | null {
  if (!said) return null
  const who = {
    platform: 'slack',
    conversation: channel,
    person,
    place,
    locale: null,
    beside: [],
    edits: null,
  } as const
  return { id: `slack-${id}`, ...who, said, saidAtMs: Math.round(atMs) }
}

function words(text: string, quoted: boolean): Said | null {
  const utterance = toUtterance(text)
  return utterance && { kind: 'words', utterance, quoted }
}

function press(action: Action): Said {
  return { kind: 'press', action }
}

/** Somebody whose home is elsewhere reads along where they press. */
function placeOf(channel: string, user: SlackPerson, team: string | undefined): Turn['place'] {
  return placeIn(channel, user.team_id !== undefined && team !== undefined && user.team_id !== team)
}

/** Source: Slack's ids of direct messages begin with D. */
function placeIn(channel: string, isShared: boolean): Turn['place'] {
  if (channel === HOME || channel.startsWith('D')) return 'direct'
  return isShared ? 'shared' : 'channel'
}
