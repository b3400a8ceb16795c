import { decodeAction, type Action, type Verb } from '../../src/core/model/action.ts'
import { toUtterance, type Said, type Turn, type Utterance } from '../../src/core/model/turn.ts'
import { ASK_FIELD } from './home.ts'
import type {
  CommandPayload,
  FilledIn,
  FormPayload,
  PressPayload,
  ShortcutPayload,
  SlackPayload,
  SlackPerson,
} from './payload.ts'
import { isProgram } from './program.ts'
import { readBeside } from './read-beside.ts'
import { readEvent, readSaid } from './read-event.ts'
import { FIELD } from './render-form.ts'
import { readWords } from './read-words.ts'
import { HOME, placeIn, toTurn } from './to-turn.ts'
import type { Us } from './us.ts'

/** Commands that say all by themselves; words behind them stand beside. */
const COMMANDS: ReadonlyMap<string, Verb> = new Map([
  ['/privacy', 'privacy'],
  ['/therapist', 'route'],
])

/** What reading needs to know besides what Slack delivers. */
export interface ReadingParts {
  readonly us: Us
  /** When it came, where Slack tells no time: in milliseconds since the Unix epoch. */
  readonly atMs: number
}

/** Reads what Slack delivers as a turn. Null when nobody asked us anything. */
export function readTurn(payload: SlackPayload, reading: ReadingParts): Turn | null {
  if ('command' in payload) return readCommand(payload, reading)
  switch (payload.type) {
    case 'event_callback':
      return readEvent(payload, reading.us)
    case 'message_action':
      return readShortcut(payload, reading)
    case 'block_actions':
      return readPress(payload, reading)
    case 'view_submission':
      return readForm(payload, reading)
  }
}

/** A command without a question is answered with who we are. */
function readCommand({ command, text, ...payload }: CommandPayload, { atMs }: ReadingParts): Turn {
  const { user_id: person, channel_id: channel, trigger_id: id } = payload
  const utterance = toUtterance(readWords(text, []))
  const verb = COMMANDS.get(command)
  const beside = verb && utterance ? [utterance] : []
  const said = verb || !utterance ? press({ verb: verb ?? 'about', about: '' }) : wordsOf(utterance)
  return toTurn({ id, channel, person, place: placeIn(channel, false), said, beside, atMs })
}

/** Of what we said ourselves, nothing is read. */
function readShortcut(payload: ShortcutPayload, { us, atMs }: ReadingParts): Turn {
  const { user, channel, message, trigger_id: id, team } = payload
  const isOurs = us.users.includes(message.user ?? '') || (message.bot_id !== undefined && message.bot_id === us.bot)
  const pointedAt = isOurs ? {} : message
  const said = readSaid(pointedAt, us, true)
  const place = placeOf(channel.id, user, team?.id)
  return toTurn({ id, channel: channel.id, person: user.id, place, said, beside: readBeside(pointedAt, us), atMs })
}

function readPress(
  { user, trigger_id: id, team, actions, ...payload }: PressPayload,
  { atMs }: ReadingParts,
): Turn | null {
  const [pressed] = actions
  if (!pressed || isProgram({ user: user.id })) return null
  const channel = payload.channel?.id ?? HOME
  const { value, selected_option: option } = pressed
  const said = pressed.action_id === ASK_FIELD ? asked(value ?? '') : pressOf(option?.value ?? value ?? '')
  const place = placeOf(channel, user, team?.id)
  return toTurn({ id, channel, person: user.id, place, said, beside: [], atMs })
}

function asked(text: string): Said {
  const utterance = toUtterance(text)
  return utterance ? wordsOf(utterance) : { kind: 'wordless', why: 'no-words' }
}

function pressOf(encoded: string): Said {
  const action = decodeAction(encoded)
  return action ? press(action) : { kind: 'wordless', why: 'stale' }
}

/** A window can be sent once, so its id tells a form that is delivered again. */
function readForm({ user, view }: FormPayload, { atMs }: ReadingParts): Turn {
  const action = decodeAction(view.callback_id)
  const filled = Object.entries(view.state.values).map(([name, field]) => [name, writtenIn(field[FIELD])] as const)
  const said: Said = action
    ? { kind: 'form', action, fields: Object.fromEntries(filled) }
    : { kind: 'wordless', why: 'stale' }
  const unread = toUtterance(action ? '' : filled.map(([, text]) => text).join('\n\n'))
  const beside = unread ? [unread] : []
  return toTurn({ id: `form-${view.id}`, channel: HOME, person: user.id, place: 'direct', said, beside, atMs })
}

function writtenIn(field: FilledIn | undefined): string {
  if (field?.selected_option) return field.selected_option.value
  return field?.selected_options ? (field.selected_options[0]?.value ?? '') : (field?.value ?? '')
}

function wordsOf(utterance: Utterance): Said {
  return { kind: 'words', utterance, quoted: false }
}

function press(action: Action): Said {
  return { kind: 'press', action }
}

/** Somebody whose home is elsewhere reads along where they press. On an Enterprise Grid, Slack may tell no home of ours. */
function placeOf(channel: string, user: SlackPerson, team: string | undefined): Turn['place'] {
  return placeIn(channel, user.team_id !== undefined && team !== undefined && user.team_id !== team)
}
