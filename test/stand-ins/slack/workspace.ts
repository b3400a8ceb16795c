/** A workspace that does not exist: its app, its channels and what stands in them. */
export interface Workspace {
  readonly channels: Map<string, Channel>
  readonly people: Set<string>
  /** Members of user groups. */
  readonly groups: Map<string, Set<string>>
  readonly views: Map<string, View>
  readonly triggers: Map<string, { readonly expiresMs: number; readonly person: string }>
  /** Everything that anybody was shown, oldest first. */
  readonly shown: Shown[]
  nextTs(): string
  newTrigger(person: string): string
}

/** A channel or a conversation of two. */
export interface Channel {
  readonly id: string
  readonly members: Set<string>
  readonly isShared: boolean
  readonly messages: Message[]
}

/** A message as it is kept. */
export interface Message {
  readonly ts: string
  readonly user: string
  readonly text: string
  readonly thread: string | null
  readonly metadata: unknown
}

/** A window that is open. */
export interface View {
  readonly id: string
  readonly person: string
}

/** Something that was put before somebody's eyes. */
export interface Shown {
  readonly where: 'direct' | 'whisper' | 'channel' | 'window' | 'home'
  /** The one person who sees it; null where everybody in the channel does. */
  readonly person: string | null
  readonly channel: string
  readonly thread: string | null
  /** True where it stands in a thread and in its channel as well. */
  readonly isBroadcast: boolean
  readonly ts: string
  /** Id of the view it stands in; null for messages. */
  readonly view: string | null
  readonly text: string
  readonly blocks: readonly unknown[]
  /** What a window gives back when it is sent; null where it cannot be. */
  readonly callback: string | null
  /** The turn that its metadata names; null where there is none. */
  readonly mark: string | null
}

/** Who we are in the workspace. */
export const APP = { user: 'U0SIGNPOST', bot: 'B0SIGNPOST', team: 'T0CLINIC', app: 'A0SIGNPOST' } as const

/** How long a trigger may be used, in milliseconds. Source: docs.slack.dev, "Trigger IDs". */
const TRIGGER_MS = 3000

/** Founds a workspace with some people and one channel, in which our app is a member. */
export function foundWorkspace(people: readonly string[], startMs: number): Workspace {
  let count = 0
  const channels = new Map<string, Channel>()
  const triggers: Workspace['triggers'] = new Map()
  for (const id of people) channels.set(directOf(id), channel(directOf(id), [id, APP.user]))
  channels.set('C0GENERAL', channel('C0GENERAL', [...people, APP.user]))
  channels.set('C0PRIVATE', channel('C0PRIVATE', people))
  channels.set('C0SHARED', channel('C0SHARED', [...people, APP.user], true))
  return {
    channels,
    people: new Set(people),
    groups: new Map(),
    views: new Map(),
    triggers,
    shown: [],
    nextTs: () => `${Math.floor(startMs / 1000)}.${String(++count).padStart(6, '0')}`,
    newTrigger(person) {
      const id = `${++count}.${startMs}.trigger`
      triggers.set(id, { expiresMs: Date.now() + TRIGGER_MS, person })
      return id
    },
  }
}

/** The conversation that a person has with our app. */
export function directOf(person: string): string {
  return `D${person.slice(1)}`
}

function channel(id: string, members: readonly string[], isShared = false): Channel {
  return { id, members: new Set(members), isShared, messages: [] }
}
