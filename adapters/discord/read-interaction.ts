import type {
  APIApplicationCommandInteraction,
  APIInteraction,
  APIMessageComponentInteraction,
  APIModalSubmitInteraction,
  ModalSubmitComponent,
} from 'discord.js'
import { decodeAction, type Action, type Verb } from '../../src/core/action.ts'
import { toUtterance, type Said, type Turn } from '../../src/core/turn.ts'
import { readOpener } from './opener.ts'
import { plainWords } from './plain-words.ts'
import { madeAtMs } from './snowflake.ts'

/** What people do to us, by Discord's numbers. */
export const INTERACTION = { command: 2, component: 3, autocomplete: 4, form: 5 } as const

/** Where an interaction happens, by Discord's numbers. */
const CONTEXT = { server: 0, direct: 1, group: 2 } as const

/** Kinds of commands, by Discord's numbers. */
const COMMAND = { typed: 1, onMessage: 3 } as const

/** Commands that are the press of a button. */
const PRESSES: Readonly<Record<string, Verb>> = { therapist: 'route', privacy: 'privacy' }

/** What is said back where we cannot make anything of what was asked: that there is no answer, and the route. */
const NOTHING: Said = { kind: 'press', action: { verb: 'none', about: '' } }

/** Reads an interaction as a turn. Null when it asks for no reply of ours, as the typing of a question does. */
export function readInteraction(interaction: APIInteraction): Turn | null {
  const said = readSaid(interaction)
  const person = personOf(interaction)
  return (
    said && {
      id: `discord-${interaction.id}`,
      platform: 'discord',
      conversation: channelOf(interaction) ?? person,
      person,
      place: placeOf(interaction),
      locale: 'locale' in interaction ? interaction.locale : null,
      said,
      saidAtMs: madeAtMs(interaction.id),
    }
  )
}

/** Who did it: known as a member on a server, as a user elsewhere. */
export function personOf({ member, user }: APIInteraction): string {
  return member?.user.id ?? user?.id ?? ''
}

/** Where it was done; null where Discord does not say. */
export function channelOf({ channel, channel_id }: APIInteraction): string | null {
  return channel?.id ?? channel_id ?? null
}

/** In a conversation of two, in a server's channel, or in a group where others read along. */
export function placeOf({ context, guild_id }: APIInteraction): Turn['place'] {
  if (context === CONTEXT.group) return 'shared'
  if (context === CONTEXT.direct) return 'direct'
  return context === CONTEXT.server || guild_id !== undefined ? 'channel' : 'direct'
}

/** The action that a button or a menu's choice carries; null when it is not one of ours. */
export function pressedAction({ data }: APIMessageComponentInteraction): Action | null {
  const carried = 'values' in data ? data.values[0] : data.custom_id
  if (carried === undefined) return null
  return readOpener(carried)?.action ?? decodeAction(carried)
}

function readSaid(interaction: APIInteraction): Said | null {
  switch (interaction.type) {
    case INTERACTION.command:
      return readCommand(interaction)
    case INTERACTION.component:
      return readPress(interaction)
    case INTERACTION.form:
      return readForm(interaction)
    default:
      return null
  }
}

function readCommand({ data }: APIApplicationCommandInteraction): Said {
  const verb = PRESSES[data.name]
  if (verb) return { kind: 'press', action: { verb, about: '' } }
  if (data.type === COMMAND.onMessage) return words(data.resolved.messages[data.target_id]?.content ?? '', true)
  if (data.type !== COMMAND.typed) return NOTHING
  const [option] = data.options ?? []
  const value = option && 'value' in option ? String(option.value) : ''
  const picked = decodeAction(value)
  return picked?.verb === 'show' ? { kind: 'press', action: picked } : words(value, false)
}

function words(text: string, quoted: boolean): Said {
  const utterance = toUtterance(plainWords(text))
  return utterance ? { kind: 'words', utterance, quoted } : NOTHING
}

function readPress(interaction: APIMessageComponentInteraction): Said {
  const action = pressedAction(interaction)
  return action ? { kind: 'press', action } : NOTHING
}

function readForm({ data }: APIModalSubmitInteraction): Said {
  const action = decodeAction(data.custom_id)
  if (!action) return NOTHING
  const fields = data.components.flatMap(part => {
    if ('component' in part) return [part.component]
    return 'components' in part ? part.components : []
  })
  return { kind: 'form', action, fields: Object.fromEntries(fields.map(field => [field.custom_id, valueOf(field)])) }
}

function valueOf(field: ModalSubmitComponent): string {
  return 'values' in field ? (field.values[0] ?? '') : String(field.value ?? '')
}
