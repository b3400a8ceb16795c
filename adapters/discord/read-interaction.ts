import { decodeAction, type Action, type Verb } from '../../src/core/action.ts'
import { toUtterance, type Said, type Turn } from '../../src/core/turn.ts'
import { INTERACTION, type Command, type FilledField, type Interaction, type Press, type SentForm } from './events.ts'
import { readOpener } from './opener.ts'
import { plainWords } from './plain-words.ts'
import { madeAtMs } from './snowflake.ts'

/** Where an interaction happens, by Discord's numbers. */
const CONTEXT = { server: 0, direct: 1, group: 2 } as const

/** The kind of a command used on a message, by Discord's number. */
const ON_MESSAGE = 3

/** Commands that are the press of a button. */
const PRESSES: Readonly<Record<string, Verb>> = { therapist: 'route', privacy: 'privacy' }

/** What is said back where we cannot make anything of what was asked: that there is no answer, and the route. */
const NOTHING: Said = { kind: 'press', action: { verb: 'none', about: '' } }

/** Reads an interaction as a turn. Null when it asks for no reply of ours, as typing does. */
export function readInteraction(interaction: Interaction): Turn | null {
  const said = readSaid(interaction)
  const person = personOf(interaction)
  return (
    said && {
      id: `discord-${interaction.id}`,
      platform: 'discord',
      conversation: interaction.channel?.id ?? person,
      person,
      place: placeOf(interaction),
      locale: interaction.locale ?? null,
      said,
      beside: [],
      edits: null,
      saidAtMs: madeAtMs(interaction.id),
    }
  )
}

/** Who did it: known as a member on a server, as a user elsewhere. */
export function personOf({ member, user }: Interaction): string {
  return member?.user.id ?? user?.id ?? ''
}

/** The action that a button or a menu's choice carries; null when it is not one of ours. */
export function pressedAction({ data }: Press): Action | null {
  const carried = data.values?.[0] ?? data.custom_id
  return readOpener(carried)?.action ?? decodeAction(carried)
}

/** In a conversation of two, on a server, or in a group where others read along. */
function placeOf({ context, guild_id }: Interaction): Turn['place'] {
  if (context === CONTEXT.group) return 'shared'
  if (context === CONTEXT.direct) return 'direct'
  return context === CONTEXT.server || guild_id !== undefined ? 'channel' : 'direct'
}

function readSaid(interaction: Interaction): Said | null {
  switch (interaction.type) {
    case INTERACTION.command:
      return readCommand(interaction)
    case INTERACTION.press:
      return readPress(interaction)
    case INTERACTION.form:
      return readForm(interaction)
    case INTERACTION.typing:
      return null
  }
}

function readCommand({ data }: Command): Said {
  const verb = PRESSES[data.name]
  if (verb) return { kind: 'press', action: { verb, about: '' } }
  if (data.type === ON_MESSAGE) return words(data.resolved?.messages?.[data.target_id ?? '']?.content ?? '', true)
  const value = String(data.options?.[0]?.value ?? '')
  const picked = decodeAction(value)
  return picked?.verb === 'show' ? { kind: 'press', action: picked } : words(value, false)
}

function words(text: string, quoted: boolean): Said {
  const utterance = toUtterance(plainWords(text))
  return utterance ? { kind: 'words', utterance, quoted } : NOTHING
}

function readPress(press: Press): Said {
  const action = pressedAction(press)
  return action ? { kind: 'press', action } : NOTHING
}

function readForm({ data }: SentForm): Said {
  const action = decodeAction(data.custom_id)
  if (!action) return NOTHING
  const fields = data.components.flatMap(({ component, components = [] }) => (component ? [component] : components))
  return { kind: 'form', action, fields: Object.fromEntries(fields.map(field => [field.custom_id, valueOf(field)])) }
}

function valueOf({ value, values }: FilledField): string {
  return values ? (values[0] ?? '') : String(value ?? '')
}
