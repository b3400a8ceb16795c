import type { DiscordEvent, Interaction, Us, WrittenMessage } from '../../../adapters/discord/events.ts'

/** Who we are on the server of these events. */
export const US: Us = { id: '1300000000000000001', role: '1300000000000000002' }

/** Somebody who is not us. */
const VISITOR = '1300000000000000003'

const SERVER = '1300000000000000004'
const CHANNEL = '1300000000000000005'
const DIRECT = '1300000000000000006'

/** A message as the gateway tells it: the shape is Discord's, the words are made up. */
export function message(content: string, change: Readonly<Record<string, unknown>> = {}): DiscordEvent {
  const event = {
    id: '1300000000000000100',
    channel_id: CHANNEL,
    guild_id: SERVER,
    type: 0,
    author: { id: VISITOR, username: 'visitor', discriminator: '0', global_name: null, avatar: null },
    content,
    timestamp: '2024-10-27T00:00:00.000000+00:00',
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: content.includes(`<@${US.id}>`) ? [{ id: US.id }] : [],
    mention_roles: content.includes(`<@&${US.role}>`) ? [US.role] : [],
    attachments: [],
    embeds: [],
    components: [],
    pinned: false,
    flags: 0,
    ...change,
  }
  return { kind: 'message', message: event as WrittenMessage, us: US }
}

/** A message in a conversation of two with us. */
export function direct(content: string, change: Readonly<Record<string, unknown>> = {}): DiscordEvent {
  const inside = { id: '1300000000000000101', channel_id: DIRECT, guild_id: undefined, ...change }
  const event = message(content, inside)
  return event
}

/** Something somebody did, as the gateway tells it. */
export function interaction(type: number, data: object, change: Readonly<Record<string, unknown>> = {}): DiscordEvent {
  const event = {
    id: '1300000000000000200',
    application_id: '1300000000000000007',
    type,
    data,
    guild_id: SERVER,
    channel: { id: CHANNEL, type: 0 },
    channel_id: CHANNEL,
    member: { user: { id: VISITOR, username: 'visitor' }, roles: [], permissions: '0' },
    token: 'made-up',
    version: 1,
    app_permissions: '0',
    locale: 'en-GB',
    entitlements: [],
    context: 0,
    ...change,
  }
  return { kind: 'interaction', interaction: event as unknown as Interaction }
}

/** A slash command with the text of its option, if it has one. */
export function slash(name: string, question?: string): DiscordEvent {
  const options = question === undefined ? [] : [{ name: 'question', type: 3, value: question }]
  return interaction(
    2,
    { id: '1', name, type: 1, options },
    { id: question ? '1300000000000000201' : '1300000000000000202' },
  )
}

/** The command on a message that says something. */
export function askAbout(content: string): DiscordEvent {
  const resolved = { messages: { '9': { id: '9', content } } }
  return interaction(
    2,
    { id: '2', name: 'Ask about this', type: 3, target_id: '9', resolved },
    { id: '1300000000000000203' },
  )
}

/** The press of a button. */
export function press(customId: string): DiscordEvent {
  return interaction(3, { component_type: 2, custom_id: customId })
}

/** A pick from a menu. */
export function pick(value: string): DiscordEvent {
  return interaction(3, { component_type: 3, custom_id: 'choices', values: [value] })
}
