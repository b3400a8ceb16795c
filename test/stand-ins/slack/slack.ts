import { readManifest } from './manifest.ts'
import {
  commandPayload,
  elementLabelled,
  eventPayload,
  formPayload,
  pressPayload,
  shortcutPayload,
  type Doer,
} from './payloads.ts'
import { overHttp, overSockets, type Acknowledgement, type Letter } from './postman.ts'
import { openServer, TOKENS, type Ground, type SeenCall } from './server.ts'
import { createTroubles, type Troubles } from './trouble.ts'
import { APP, directOf, foundWorkspace, type Shown } from './workspace.ts'

/** A Slack on loopback, as strict as the documentation: people act, the real app answers, and one sees what they see. */
export interface SlackStandIn {
  readonly apiUrl: string
  readonly troubles: Troubles
  /** Everything that anybody was shown, oldest first. */
  readonly shown: readonly Shown[]
  /** Every call of ours. */
  readonly calls: readonly SeenCall[]
  readonly acknowledgements: readonly Acknowledgement[]
  /** How many sockets are open. */
  readonly openSockets: number
  say(person: string, text: string, options?: Saying): Promise<string>
  mention(person: string, channel: string, text: string, options?: Saying): Promise<string>
  /** True when it was acknowledged. */
  command(person: string, channel: string, command: string, text: string): Promise<boolean>
  /** Picks "Ask about this" from the menu of a message. */
  askAbout(person: string, channel: string, text: string): Promise<void>
  /** Presses what has a label in something that was shown. */
  press(person: string, shown: Shown, label: string): Promise<void>
  /** Fills in the fields of a window, by their names, ticks what is ticked, and sends it. */
  submit(person: string, shown: Shown, fields: Readonly<Record<string, string>>): Promise<void>
  openHome(person: string, tab: 'home' | 'messages'): Promise<void>
  askFromHome(person: string, text: string): Promise<void>
  /** Delivers any event as it stands. True when it was acknowledged, at whichever attempt. */
  event(event: object): Promise<boolean>
  /** Cuts sockets without a word: all, or so many. */
  dropSockets(most?: number): void
  /** Resolves when something holds. Rejects after a while. */
  until(holds: () => boolean, withinMs?: number): Promise<void>
  stop(): Promise<void>
}

/** How something is said. */
export interface Saying {
  readonly thread?: string
  /** How often Slack delivers it; once if not told. */
  readonly deliveries?: number
}

/** How the stand-in is set up. */
export interface SlackSetUp {
  readonly mode: 'socket' | 'http'
  /** Where the app listens; asked when something is delivered over HTTP. */
  readonly appUrl?: () => string
  readonly people?: readonly string[]
  /** Members of user groups, by the group's id. */
  readonly groups?: Readonly<Record<string, readonly string[]>>
  /** What the bot's token allows; all that the manifest asks for, if not told. */
  readonly scopes?: readonly string[]
  /** How long a call takes, in milliseconds; asked for each. */
  readonly delayMs?: () => number
}

/** How long `until` waits, in milliseconds. */
const PATIENCE_MS = 8000

/** How often Slack delivers an event once more that nobody acknowledged. Source: docs.slack.dev, "Events API", "Retries". */
const RETRIES_MAX = 3

/** How long Slack waits before it does, in milliseconds; the real one waits up to five minutes. */
const RETRY_MS = 2000

/** Opens a workspace with Anna and Bernd in it. */
export async function startSlack({
  mode,
  appUrl,
  people = ['U0ANNA', 'U0BERND'],
  ...setUp
}: SlackSetUp): Promise<SlackStandIn> {
  const manifest = readManifest()
  const ground: Ground = {
    workspace: foundWorkspace(people, Date.now()),
    troubles: createTroubles(),
    scopes: setUp.scopes ?? manifest.oauth_config.scopes.bot,
    delayMs: setUp.delayMs ?? (() => 0),
    sockets: new Set(),
    calls: [],
    answers: new Map(),
  }
  for (const [id, members] of Object.entries(setUp.groups ?? {})) ground.workspace.groups.set(id, new Set(members))
  const server = await openServer(ground)
  const url = `http://127.0.0.1:${server.port}`
  const postman = mode === 'http' ? overHttp(appUrl ?? (() => ''), TOKENS.signingSecret) : overSockets(ground.sockets)
  const acknowledgements: Acknowledgement[] = []
  let count = 0

  async function deliver(letter: Letter, deliveries = 1): Promise<boolean> {
    let isTaken = false
    for (let attempt = 0, wanted = deliveries; attempt < wanted; attempt += 1) {
      const acknowledgement = await postman.deliver(letter, attempt)
      acknowledgements.push(acknowledgement)
      isTaken ||= acknowledgement.afterMs !== null
      const isLost = acknowledgement.afterMs === null && letter.kind === 'events_api' && attempt < RETRIES_MAX
      if (isLost) wanted = Math.max(wanted, attempt + 2)
      if (isLost) await pause(RETRY_MS)
    }
    return isTaken
  }

  function doer(person: string, channel: string): Doer {
    const path = `/hooks/${++count}`
    ground.answers.set(path, { uses: 5, person, channel })
    return { person, trigger: ground.workspace.newTrigger(person), responseUrl: `${url}${path}` }
  }

  async function happen(name: string, event: object, deliveries?: number): Promise<void> {
    const isSubscribed = manifest.settings.event_subscriptions.bot_events.includes(name)
    if (!isSubscribed) throw new Error(`The manifest does not subscribe to ${name}.`)
    const isShared = 'channel' in event && ground.workspace.channels.get(String(event.channel))?.isShared === true
    const payload = eventPayload(event, `Ev${++count}`, isShared)
    await deliver({ kind: 'events_api', payload }, deliveries)
  }

  async function write(person: string, channel: string, text: string, { thread, deliveries }: Saying): Promise<string> {
    const place = ground.workspace.channels.get(channel)
    if (!place?.members.has(person)) throw new Error(`${person} is not in ${channel}.`)
    const ts = ground.workspace.nextTs()
    place.messages.push({ ts, user: person, text, thread: thread ?? null, metadata: null })
    const isDirect = channel.startsWith('D')
    const type = isDirect ? { type: 'message', channel_type: 'im' } : { type: 'app_mention' }
    const event = {
      ...type,
      user: person,
      channel,
      text,
      ts,
      event_ts: ts,
      team: APP.team,
      ...(thread && { thread_ts: thread }),
    }
    await happen(isDirect ? 'message.im' : 'app_mention', event, deliveries)
    return ts
  }

  return {
    apiUrl: `${url}/api/`,
    troubles: ground.troubles,
    shown: ground.workspace.shown,
    calls: ground.calls,
    acknowledgements,
    get openSockets() {
      return ground.sockets.size
    },
    say: (person, text, options = {}) => write(person, directOf(person), text, options),
    mention: (person, channel, text, options = {}) => write(person, channel, `<@${APP.user}> ${text}`, options),
    async command(person, channel, command, text) {
      const known = manifest.features.slash_commands.some(one => one.command === command)
      if (!known) throw new Error(`The manifest has no command ${command}.`)
      return deliver({ kind: 'slash_commands', payload: commandPayload(doer(person, channel), channel, command, text) })
    },
    async askAbout(person, channel, text) {
      const message = { ts: ground.workspace.nextTs(), text }
      await deliver({ kind: 'interactive', payload: shortcutPayload(doer(person, channel), channel, message) })
    },
    async press(person, shown, label) {
      const element = elementLabelled(shown.blocks, label)
      if (!element) throw new Error(`Nothing is labelled “${label}”.`)
      await deliver({ kind: 'interactive', payload: pressPayload(doer(person, shown.channel), shown, element) })
    },
    async submit(person, shown, fields) {
      await deliver({ kind: 'interactive', payload: formPayload(doer(person, ''), shown, fields) })
    },
    openHome: (person, tab) =>
      happen('app_home_opened', {
        type: 'app_home_opened',
        user: person,
        channel: directOf(person),
        tab,
        event_ts: '1.1',
      }),
    async askFromHome(person, text) {
      const home = ground.workspace.shown.findLast(
        one => one.where === 'home' && one.person === person && one.view !== null,
      )
      if (!home) throw new Error(`${person} has not opened the home.`)
      const element = { type: 'plain_text_input', action_id: 'ask', value: text }
      await deliver({ kind: 'interactive', payload: pressPayload(doer(person, ''), home, element) })
    },
    event: event => deliver({ kind: 'events_api', payload: eventPayload(event, `Ev${++count}`, false) }),
    dropSockets(most = ground.sockets.size) {
      for (const socket of [...ground.sockets].slice(0, most)) {
        socket.terminate()
        ground.sockets.delete(socket)
      }
    },
    async until(holds, withinMs = PATIENCE_MS) {
      const end = Date.now() + withinMs
      while (!holds()) {
        if (Date.now() > end) throw new Error(`Nothing of the kind happened within ${withinMs} ms.`)
        await pause(5)
      }
    },
    async stop() {
      await server.close()
    },
  }
}

async function pause(milliseconds: number): Promise<void> {
  await new Promise(resolve => {
    setTimeout(resolve, milliseconds)
  })
}
