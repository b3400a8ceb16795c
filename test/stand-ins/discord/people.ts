import {
  addMessage,
  directChannel,
  editMessage,
  messagePayload,
  tell,
  userPayload,
  type Extras,
  type Interaction,
  type Message,
  type Person,
  type RegisteredCommand,
  type World,
} from './world.ts'

/** A person at a keyboard, in one place: what they can do there. */
export interface Visitor {
  readonly person: Person
  readonly channel: string
  /** Writes a message, such as a mention; perhaps as a reply to another. */
  write(text: string, repliesTo?: Message): Message
  /** Sends something that has more or other than words: a picture, a sticker, a poll, what somebody else wrote. */
  send(extras: Extras, text?: string): Message
  /** Changes what they wrote. */
  edit(message: Message, text: string): void
  /** A link in what they wrote gets its preview. */
  unfurl(message: Message, preview: object): void
  /** Takes back what they wrote. */
  remove(message: Message): void
  /** Sends a slash command. */
  command(name: string, options?: Readonly<Record<string, string>>): Interaction
  /** Types in a command's field. */
  type(name: string, option: string, typed: string): Interaction
  /** Uses a command on a message. */
  use(name: string, on: Message): Interaction
  /** Presses a button, or picks from a menu, by what it says. */
  press(label: string, on: Message): Interaction
  /** Fills in a form that was opened, by the labels of its fields, and sends it. */
  submit(form: Interaction, fields: Readonly<Record<string, string>>): Interaction
}

const TYPE = { command: 2, component: 3, autocomplete: 4, form: 5 } as const

/** Puts a person in a channel of the server, or, where none is named, in a conversation of two with the bot. */
export function visit(world: World, person: Person, where: string | null): Visitor {
  const channel = where ?? directChannel(world, person.id).id
  const isDirect = world.channels.get(channel)?.server === null
  const act = (type: number, data: object, from: Message | null = null): Interaction =>
    interact(world, { person, channel, isDirect, type, data, from })
  const send = (type: number, name: string, options: readonly object[]): Interaction => {
    const { id } = registered(world, name, 1, isDirect)
    return act(type, { id, name, type: 1, options })
  }
  return {
    person,
    channel,
    write: (text, repliesTo) => write(world, person, channel, { text, repliesTo: repliesTo?.id ?? null }),
    send: (extras, text = '') => write(world, person, channel, { text, repliesTo: null, extras }),
    edit: (message, text) => editMessage(world, message, { content: text }),
    unfurl: (message, preview) =>
      tell(world, 'MESSAGE_UPDATE', channel, { ...messagePayload(world, message), embeds: [preview] }),
    remove(message) {
      world.messages.delete(message.id)
      tell(world, 'MESSAGE_DELETE', channel, { id: message.id, channel_id: channel })
    },
    command: (name, options = {}) =>
      send(
        TYPE.command,
        name,
        Object.entries(options).map(([key, value]) => ({ name: key, type: 3, value })),
      ),
    type: (name, option, typed) =>
      send(TYPE.autocomplete, name, [{ name: option, type: 3, value: typed, focused: true }]),
    use(name, on) {
      const { id } = registered(world, name, 3, isDirect)
      const messages = { [on.id]: messagePayload(world, on) }
      return act(TYPE.command, { id, name, type: 3, target_id: on.id, resolved: { messages } })
    },
    press(label, on) {
      if (on.visibleTo !== null && on.visibleTo !== person.id)
        throw new Error(`${person.name} does not see that message`)
      return act(TYPE.component, pressed(label, on), on)
    },
    submit(form, fields) {
      if (!form.modal) throw new Error('No form was opened')
      return act(TYPE.form, { custom_id: form.modal.custom_id, components: filled(form.modal.components, fields) })
    },
  }
}

function write(
  world: World,
  person: Person,
  channel: string,
  {
    text,
    repliesTo,
    extras = {},
  }: { readonly text: string; readonly repliesTo: string | null; readonly extras?: Extras },
): Message {
  const isFile = text.length > CONTENT_MAX
  return addMessage(world, {
    channel,
    by: person.id,
    nonce: null,
    repliesTo,
    visibleTo: null,
    answers: null,
    isThinking: false,
    extras: isFile ? { attachments: [TEXT_FILE] } : extras,
    body: { content: isFile ? '' : text, allowed_mentions: { parse: [] } },
  })
}

/** Longest text of a message; of a longer one, Discord's apps make a file. */
const CONTENT_MAX = 2000

const TEXT_FILE = { id: '1', filename: 'message.txt', content_type: 'text/plain; charset=utf-8', size: 4321 }

interface Act {
  readonly person: Person
  readonly channel: string
  readonly isDirect: boolean
  readonly type: number
  readonly data: object
  readonly from: Message | null
}

function interact(world: World, { person, channel, isDirect, type, data, from }: Act): Interaction {
  const id = world.newId()
  const token = `token-${id}-${'a1B2'.repeat(40)}`
  const interaction: Interaction = {
    id,
    token,
    type,
    person: person.id,
    channel,
    fromMessage: from?.id ?? null,
    atMs: world.now(),
    state: 'waiting',
    message: null,
    modal: null,
    choices: null,
  }
  world.interactions.set(id, interaction)
  const user = userPayload(person)
  tell(world, 'INTERACTION_CREATE', channel, {
    id,
    application_id: world.application,
    type,
    data,
    ...(isDirect ? { user } : { guild_id: world.server, member: { user, roles: [], permissions: '0' } }),
    channel: { id: channel, type: isDirect ? 1 : 0 },
    channel_id: channel,
    token,
    version: 1,
    ...(from && { message: messagePayload(world, from) }),
    app_permissions: '0',
    locale: 'en-GB',
    entitlements: [],
    authorizing_integration_owners: { 0: isDirect ? '0' : world.server },
    context: isDirect ? 1 : 0,
    attachment_size_limit: 10_485_760,
  })
  return interaction
}

/** A person can only send what is registered, where it is offered. */
function registered(world: World, name: string, type: number, isDirect: boolean): RegisteredCommand {
  const found = [...world.commands.values()].find(command => command.name === name && command.type === type)
  if (!found) throw new Error(`/${name} is not registered`)
  const contexts = (found['contexts'] ?? [0, 1, 2]) as readonly number[]
  if (!contexts.includes(isDirect ? 1 : 0)) throw new Error(`/${name} is not offered here`)
  return found
}

function pressed(label: string, on: Message): object {
  const parts = (on.body.components ?? []).flatMap<Pressable>(row => row.components)
  for (const { custom_id, label: says, options = [] } of parts) {
    if (custom_id !== undefined && says === label) return { component_type: 2, custom_id, id: 1 }
    const option = options.find(one => one.label === label)
    if (option) return { component_type: 3, custom_id, id: 1, values: [option.value] }
  }
  throw new Error(`No button or choice says “${label}”`)
}

interface Pressable {
  readonly custom_id?: string | undefined
  readonly label?: string | undefined
  readonly options?: readonly { readonly label: string; readonly value: string }[]
}

interface Label {
  readonly label: string
  readonly component: {
    readonly type: number
    readonly custom_id: string
    readonly required?: boolean
    readonly max_length?: number
    readonly value?: string
    readonly options?: readonly { readonly value: string; readonly default?: boolean }[]
  }
}

function filled(components: readonly unknown[], fields: Readonly<Record<string, string>>): readonly object[] {
  return (components as readonly Label[]).map(
    ({ label, component: { type, custom_id, required = true, max_length = 4000, options = [], ...field } }) => {
      const stands = field.value ?? options.find(one => one.default)?.value ?? ''
      if (stands.length > max_length) throw new Error(`“${label}” opens with more than it takes`)
      const value = fields[label] ?? stands
      if (required && value === '') throw new Error(`“${label}” must be filled in`)
      const given = type === 3 ? { values: value === '' ? [] : [value] } : { value: value.slice(0, max_length) }
      return { type: 18, component: { type, custom_id, ...given } }
    },
  )
}
