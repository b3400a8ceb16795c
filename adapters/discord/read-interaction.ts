import { decodeAction, type Action, type Verb } from '../../src/core/model/action.ts'
import { toUtterance, type Said, type Turn } from '../../src/core/model/turn.ts'
import {
  INTERACTION,
  isPerson,
  type DiscordAccount,
  type CommandField,
  type FilledField,
  type Interaction,
  type UsHere,
} from './events.ts'
import { readOpener } from './opener.ts'
import { plainWords } from './plain-words.ts'
import { madeAtMs } from './snowflake.ts'
import { isTooLong, parseSpoken, utterancesOf, wordsBeside } from './spoken.ts'

/** Where an interaction happens, by Discord's numbers. */
const CONTEXT = { server: 0, direct: 1, group: 2 } as const

/** The kind of a command used on a message, by Discord's number. */
const ON_MESSAGE = 3

/** Commands that are the press of a button. */
const PRESSES: ReadonlyMap<string, Verb> = new Map([
  ['therapist', 'route'],
  ['privacy', 'privacy'],
])

const NO_WORDS: Said = { kind: 'wordless', why: 'no-words' }

/** Something of ours that we no longer know. */
const STALE: Said = { kind: 'wordless', why: 'stale' }

/** What was said, and what came along. */
type ReadInteraction = Pick<Turn, 'said' | 'beside'>

/** Reads an interaction as a turn. Null when it asks for no reply of ours, as typing does. */
export function readInteraction(interaction: Interaction, us: UsHere): Turn | null {
  const { type } = interaction
  const account = accountOf(interaction)
  if (type === INTERACTION.ping || type === INTERACTION.typing || (account && !isPerson({ author: account })))
    return null
  return {
    id: `discord-${interaction.id}`,
    platform: 'discord',
    conversation: channelOf(interaction),
    person: personOf(interaction),
    place: placeOf(interaction),
    locale: interaction.locale,
    ...readWhat(interaction, us),
    edits: null,
    saidAtMs: madeAtMs(interaction.id),
  }
}

/** Who did it: known as a member on a server, as a user elsewhere. Where Discord does not tell, nobody we meet again. */
export function personOf(interaction: Interaction): string {
  return accountOf(interaction)?.id ?? interaction.id
}

/** The action that a button or a menu's choice carries; null when it is not one of ours. */
function pressedAction({ data }: Interaction): Action | null {
  const carried = data.values[0] ?? data.custom_id
  return readOpener(carried)?.action ?? decodeAction(carried)
}

function accountOf({ member, user }: Interaction): DiscordAccount | null {
  return member?.user ?? user
}

function channelOf(interaction: Interaction): string {
  return interaction.channel?.id ?? interaction.channel_id ?? personOf(interaction)
}

/** In a conversation of two only where that is sure: everywhere else, replies are for the eyes of one person. */
function placeOf({ context, guild_id: server, member }: Interaction): Turn['place'] {
  if (context === CONTEXT.server || server !== null || member !== null) return 'channel'
  return context === CONTEXT.direct || context === null ? 'direct' : 'shared'
}

function readWhat(interaction: Interaction, us: UsHere): ReadInteraction {
  switch (interaction.type) {
    case INTERACTION.command:
      return readCommand(interaction, us)
    case INTERACTION.press:
      return readPress(interaction)
    default:
      return readForm(interaction)
  }
}

function readCommand({ data, application_id: application }: Interaction, us: UsHere): ReadInteraction {
  const typed = typedIn(data.options)
  const verb = PRESSES.get(data.name)
  if (verb) return { said: { kind: 'press', action: { verb, about: '' } }, beside: utterancesOf(typed) }
  if (data.type === ON_MESSAGE) return readPointedAt(data, [us.id, application])
  const [first = '', ...rest] = typed
  const picked = decodeAction(first)
  const said: Said = picked?.verb === 'show' ? { kind: 'press', action: picked } : wordsOf(first, false)
  return { said, beside: utterancesOf(rest) }
}

/** Everything that was typed into a command's fields, in whatever depth. */
function typedIn(
  options: readonly (CommandField & { readonly options?: readonly CommandField[] })[],
): readonly string[] {
  return options.flatMap(({ value, options: inner = [] }) => [
    ...(value === null ? [] : [String(value)]),
    ...typedIn(inner),
  ])
}

/** Somebody else's message; our own words are not read back to us. */
function readPointedAt({ resolved, target_id: target }: Interaction['data'], ours: readonly string[]): ReadInteraction {
  const message = new Map(Object.entries(resolved?.messages ?? {})).get(target ?? '')
  const spoken = parseSpoken(message)
  if (!spoken || ours.includes(spoken.author?.id ?? '')) return { said: NO_WORDS, beside: [] }
  const beside = wordsBeside(spoken)
  const said = wordsOf(spoken.content, true)
  if (!isTooLong(spoken)) return { said, beside }
  return { said: { kind: 'wordless', why: 'too-long' }, beside: [...utterancesOf([spoken.content]), ...beside] }
}

function wordsOf(text: string, quoted: boolean): Said {
  const utterance = toUtterance(plainWords(text))
  return utterance ? { kind: 'words', utterance, quoted } : NO_WORDS
}

function readPress(press: Interaction): ReadInteraction {
  const action = pressedAction(press)
  return { said: action ? { kind: 'press', action } : STALE, beside: [] }
}

/** Also of what we do not know: whatever was written in it is looked at for danger. */
function readForm({ data }: Interaction): ReadInteraction {
  const action = decodeAction(data.custom_id)
  const filled = data.components.flatMap(({ component, components }) => (component ? [component] : components))
  if (action) return { said: { kind: 'form', action, fields: fieldsOf(filled) }, beside: [] }
  return { said: STALE, beside: utterancesOf([...filled.map(valueOf), ...typedIn(data.options)]) }
}

function fieldsOf(filled: readonly FilledField[]): Readonly<Record<string, string>> {
  return Object.fromEntries(filled.map(field => [field.custom_id, valueOf(field)]))
}

function valueOf({ value, values }: FilledField): string {
  return values ? (values[0] ?? '') : String(value ?? '')
}
