import type { Manifest } from './manifest.ts'
import {
  commandPayload,
  elementLabelled,
  eventPayload,
  formPayload,
  pressPayload,
  shortcutPayload,
  type Doer,
} from './payloads.ts'
import type { Letter } from './postman.ts'
import type { Ground } from './server.ts'
import { APP, directOf, type Shown } from './workspace.ts'

/** What people do. Each resolves once Slack has delivered it. */
export interface People {
  /** Gives the message's timestamp. */
  say(person: string, text: string, options?: Saying): Promise<string>
  mention(person: string, channel: string, text: string, options?: Saying): Promise<string>
  /** Writes other words in place of what they said to us alone; a mention comes anew, with `edited`. */
  edit(person: string, channel: string, ts: string, text: string): Promise<void>
  /** Deletes a message; what was posted in its thread stays. */
  remove(person: string, channel: string, ts: string): Promise<void>
  /** Sends files to us alone, with words or without. */
  attach(person: string, files: readonly object[], text?: string): Promise<string>
  /** Passes a message of somebody's on to us alone. */
  passOn(person: string, author: string, text: string): Promise<string>
  /** True when it was acknowledged. */
  command(person: string, channel: string, command: string, text: string): Promise<boolean>
  /** Picks "Ask about this" from the menu of a message. */
  askAbout(person: string, channel: string, text: string): Promise<void>
  /** Presses what has a label in something that was shown. */
  press(person: string, shown: Shown, label: string): Promise<void>
  /** Presses a button that we no longer know, on something that was shown. */
  pressStale(person: string, shown: Shown): Promise<void>
  /** Fills in the fields of a window, by their names, ticks what is ticked, and sends it. */
  submit(person: string, shown: Shown, fields: Readonly<Record<string, string>>): Promise<void>
  openHome(person: string, tab: 'home' | 'messages'): Promise<void>
  askFromHome(person: string, text: string): Promise<void>
  /** Delivers any event as it stands. True when it was acknowledged, at whichever attempt. */
  event(event: object): Promise<boolean>
}

/** How something is said. */
export interface Saying {
  readonly thread?: string
  /** How often Slack delivers it; once if not told. */
  readonly deliveries?: number
}

/** What people need to be heard. */
export interface PeopleParts {
  readonly ground: Ground
  readonly manifest: Manifest
  /** Address under which answers are taken. */
  readonly url: string
  deliver(letter: Letter, deliveries?: number): Promise<boolean>
}

/** Lets people act. */
export function createPeople({ ground, manifest, url, deliver }: PeopleParts): People {
  const { workspace } = ground
  let count = 0

  function doer(person: string, channel: string): Doer {
    const path = `/hooks/${++count}`
    ground.answers.set(path, { uses: 5, person, channel })
    return { person, trigger: workspace.newTrigger(person), responseUrl: `${url}${path}` }
  }

  async function happen(name: string, event: object, deliveries?: number): Promise<void> {
    const isSubscribed = manifest.settings.event_subscriptions.bot_events.includes(name)
    if (!isSubscribed) throw new Error(`The manifest does not subscribe to ${name}.`)
    const isShared = 'channel' in event && workspace.channels.get(String(event.channel))?.isShared === true
    await deliver({ kind: 'events_api', payload: eventPayload(event, `Ev${++count}`, isShared) }, deliveries)
  }

  async function write(person: string, channel: string, fields: Written, options: Saying = {}): Promise<string> {
    const place = workspace.channels.get(channel)
    if (!place?.members.has(person)) throw new Error(`${person} is not in ${channel}.`)
    const { thread, deliveries } = options
    const ts = workspace.nextTs()
    place.messages.push({ ts, user: person, text: fields.text, thread: thread ?? null, metadata: null })
    const event = { ...typeIn(channel), user: person, channel, ts, event_ts: ts, team: APP.team, ...fields }
    await happen(nameIn(channel), { ...event, ...(thread && { thread_ts: thread }) }, deliveries)
    return ts
  }

  return {
    say: (person, text, options) => write(person, directOf(person), { text }, options),
    mention: (person, channel, text, options) => write(person, channel, { text: `<@${APP.user}> ${text}` }, options),
    attach: (person, files, text = '') => write(person, directOf(person), { subtype: 'file_share', text, files }),
    passOn(person, author, text) {
      const attachment = { is_share: true, is_msg_unfurl: true, author_id: author, text, fallback: `somebody: ${text}` }
      return write(person, directOf(person), { text: '', attachments: [attachment] })
    },
    async edit(person, channel, ts, text) {
      const messages = workspace.channels.get(channel)?.messages ?? []
      const at = messages.findIndex(message => message.ts === ts)
      const before = messages[at]
      if (before?.user !== person) throw new Error(`${person} has not said that.`)
      messages[at] = { ...before, text }
      const eventTs = workspace.nextTs()
      const edited = { user: person, ts: eventTs }
      if (!channel.startsWith('D')) {
        const again = { ...typeIn(channel), user: person, channel, ts, event_ts: eventTs, edited }
        return happen(nameIn(channel), { ...again, text: `<@${APP.user}> ${text}` })
      }
      const common = { type: 'message', user: person, ts }
      const change = { subtype: 'message_changed', hidden: true, channel, ts: eventTs, event_ts: eventTs }
      const message = { ...common, text, edited }
      const previous_message = { ...common, text: before.text }
      await happen(nameIn(channel), { ...typeIn(channel), ...change, message, previous_message })
    },
    async remove(person, channel, ts) {
      const messages = workspace.channels.get(channel)?.messages ?? []
      const at = messages.findIndex(message => message.ts === ts && message.user === person)
      const [deleted] = at < 0 ? [] : messages.splice(at, 1)
      if (!deleted) throw new Error(`${person} has not said that.`)
      // We are told of what is deleted where we may read along, and nowhere else.
      if (!channel.startsWith('D')) return
      const change = { subtype: 'message_deleted', hidden: true, channel, ts: workspace.nextTs(), deleted_ts: ts }
      await happen(nameIn(channel), {
        ...typeIn(channel),
        ...change,
        previous_message: { ...deleted, type: 'message' },
      })
    },
    async command(person, channel, command, text) {
      const known = manifest.features.slash_commands.some(one => one.command === command)
      if (!known) throw new Error(`The manifest has no command ${command}.`)
      return deliver({ kind: 'slash_commands', payload: commandPayload(doer(person, channel), channel, command, text) })
    },
    async askAbout(person, channel, text) {
      const message = { ts: workspace.nextTs(), text }
      await deliver({ kind: 'interactive', payload: shortcutPayload(doer(person, channel), channel, message) })
    },
    async press(person, shown, label) {
      const element = elementLabelled(shown.blocks, label)
      if (!element) throw new Error(`Nothing is labelled “${label}”.`)
      await deliver({ kind: 'interactive', payload: pressPayload(doer(person, shown.channel), shown, element) })
    },
    async pressStale(person, shown) {
      const element = { type: 'button', action_id: 'of-old', value: 'of-old:1' }
      await deliver({ kind: 'interactive', payload: pressPayload(doer(person, shown.channel), shown, element) })
    },
    async submit(person, shown, fields) {
      await deliver({ kind: 'interactive', payload: formPayload(doer(person, ''), shown, fields) })
    },
    openHome(person, tab) {
      const event = { type: 'app_home_opened', user: person, channel: directOf(person), tab, event_ts: '1.1' }
      return happen('app_home_opened', event)
    },
    async askFromHome(person, text) {
      const home = workspace.shown.findLast(one => one.where === 'home' && one.person === person && one.view !== null)
      if (!home) throw new Error(`${person} has not opened the home.`)
      const element = { type: 'plain_text_input', action_id: 'ask', value: text }
      await deliver({ kind: 'interactive', payload: pressPayload(doer(person, ''), home, element) })
    },
    event: event => deliver({ kind: 'events_api', payload: eventPayload(event, `Ev${++count}`, false) }),
  }
}

interface Written {
  readonly text: string
  readonly subtype?: string
  readonly files?: readonly object[]
  readonly attachments?: readonly object[]
}

function typeIn(channel: string): object {
  return channel.startsWith('D') ? { type: 'message', channel_type: 'im' } : { type: 'app_mention' }
}

function nameIn(channel: string): string {
  return channel.startsWith('D') ? 'message.im' : 'app_mention'
}
