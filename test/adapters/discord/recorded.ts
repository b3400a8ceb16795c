import type { DiscordEvent, UsHere } from '../../../adapters/discord/events.ts'
import { readEvent } from '../../../adapters/discord/read.ts'

/** Who we are on the server of these events. */
export const US: UsHere = { id: '1300000000000000001', role: '1300000000000000002' }

/** Somebody who is not us. */
const VISITOR = '1300000000000000003'

const SERVER = '1300000000000000004'
const CHANNEL = '1300000000000000005'
const DIRECT = '1300000000000000006'

/** An event as the gateway tells it, and what the adapter reads in it. */
export type Recorded = DiscordEvent & { readonly name: string; readonly payload: Readonly<Record<string, unknown>> }

/** An event as the adapter reads it from what the gateway tells. Throws where it makes nothing of it. */
function heard(name: string, payload: Readonly<Record<string, unknown>>): Recorded {
  const event = readEvent(name, payload, () => US)
  if (!event) throw new Error(`${name} was not read`)
  return { ...event, name, payload }
}

/** A message as the gateway tells it: the shape is Discord's, the words are made up. */
export function message(content: string, change: Readonly<Record<string, unknown>> = {}): Recorded {
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
  return heard('MESSAGE_CREATE', event)
}

/** A message in a conversation of two with us. */
export function direct(content: string, change: Readonly<Record<string, unknown>> = {}): Recorded {
  const inside = { id: '1300000000000000101', channel_id: DIRECT, guild_id: undefined, ...change }
  const event = message(content, inside)
  return event
}

/** Something somebody did, as the gateway tells it. */
export function interaction(type: number, data: object, change: Readonly<Record<string, unknown>> = {}): Recorded {
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
  return heard('INTERACTION_CREATE', event)
}

/** A slash command with the text of its option, if it has one. */
export function slash(name: string, question?: string): Recorded {
  const options = question === undefined ? [] : [{ name: 'question', type: 3, value: question }]
  return interaction(
    2,
    { id: '1', name, type: 1, options },
    { id: question ? '1300000000000000201' : '1300000000000000202' },
  )
}

/** The command on a message that says something. */
export function askAbout(content: string, change: Readonly<Record<string, unknown>> = {}): Recorded {
  const resolved = { messages: { '9': { id: '9', content, author: { id: VISITOR }, ...change } } }
  return interaction(
    2,
    { id: '2', name: 'Ask about this', type: 3, target_id: '9', resolved },
    { id: '1300000000000000203' },
  )
}

/** The press of a button. */
export function press(customId: string): Recorded {
  return interaction(3, { component_type: 2, custom_id: customId })
}

/** A pick from a menu. */
export function pick(value: string): Recorded {
  return interaction(3, { component_type: 3, custom_id: 'choices', values: [value] })
}

/** A form that was filled in and sent, with words in its one field. */
export function sentForm(customId: string, words: string): Recorded {
  const component = { type: 4, custom_id: 'note', value: words }
  return interaction(5, { custom_id: customId, components: [{ type: 18, component }] })
}

/** The edit that makes a message what it is now. */
export function edit({ payload }: Recorded, change: Readonly<Record<string, unknown>> = {}): Recorded {
  return heard('MESSAGE_UPDATE', { ...payload, edited_timestamp: '2024-10-27T00:05:00.000000+00:00', ...change })
}

/** What Discord's apps make of a text over 2,000 characters. */
export const TEXT_FILE = {
  id: '1',
  filename: 'message.txt',
  content_type: 'text/plain; charset=utf-8',
  size: 4321,
} as const

/** One event of each kind, as the gateway tells it. */
export const TOLD = [
  direct('What is CBT?', {
    attachments: [TEXT_FILE],
    poll: { question: { text: 'Tea?' }, answers: [{ poll_media: { text: 'Yes' } }] },
    embeds: [{ title: 'A page', fields: [{ name: 'a', value: 'b' }] }],
    message_snapshots: [{ message: { content: 'passed on', attachments: [], embeds: [] } }],
  }),
  message(`<@${US.id}> hello`, { type: 19, referenced_message: { author: { id: VISITOR }, content: 'before' } }),
  edit(direct('What is EMDR?')),
  slash('ask', 'Who is it for?'),
  slash('therapist'),
  askAbout('Is it useful?', { poll: { question: { text: 'Tea?' } } }),
  press('show:fees'),
  pick('show:fees'),
  sentForm('route:', 'by phone'),
].map(({ name, payload }) => ({ name, payload }))
