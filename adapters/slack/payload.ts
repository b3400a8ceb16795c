import * as v from 'valibot'

/** A field that may be missing. What has another shape than we know is taken as missing: the rest is still read. */
const maybe = <Schema extends v.GenericSchema>(schema: Schema) => v.fallback(v.optional(schema), undefined)

const id = v.pipe(v.string(), v.minLength(1))

const message = v.object({
  type: maybe(v.string()),
  subtype: maybe(v.string()),
  user: maybe(id),
  bot_id: maybe(id),
  /** Of whatever a program posted, in whose name so ever. */
  bot_profile: maybe(v.object({})),
  text: maybe(v.string()),
  /** Seconds since the Unix epoch with six decimals, unique in its channel. */
  ts: maybe(id),
  thread_ts: maybe(id),
  edited: maybe(v.object({ ts: maybe(v.string()) })),
  /** What came along: its shape is Slack's to change, and we read nothing but the words in it. */
  files: maybe(v.array(v.unknown())),
  attachments: maybe(v.array(v.unknown())),
  blocks: maybe(v.array(v.unknown())),
})

const event = v.object({
  ...message.entries,
  type: id,
  hidden: maybe(v.boolean()),
  channel: maybe(id),
  channel_type: maybe(v.string()),
  event_ts: maybe(v.string()),
  /** Of an edit: how the message reads now, and how it read before. */
  message: maybe(message),
  previous_message: maybe(message),
  /** Of `tokens_revoked`: whose. */
  tokens: maybe(v.object({ bot: maybe(v.array(v.string())) })),
  /** Of `app_home_opened`: which tab. */
  tab: maybe(v.string()),
})

const eventPayload = v.object({
  type: v.literal('event_callback'),
  /** True in channels that other organisations read too (Slack Connect). */
  is_ext_shared_channel: maybe(v.boolean()),
  /** Whom the event was delivered for: our bot. */
  authorizations: maybe(v.array(v.object({ user_id: maybe(v.string()) }))),
  event,
})

const commandPayload = v.object({
  command: id,
  text: v.fallback(v.optional(v.string(), ''), ''),
  user_id: id,
  channel_id: id,
  trigger_id: id,
  response_url: maybe(id),
})

/** Who presses, and where they are at home. Ids begin with U, or with W on an Enterprise Grid. */
const person = v.object({ id, team_id: maybe(id) })

/** Null on an Enterprise Grid whose app is installed for all of it. */
const team = maybe(v.nullable(v.object({ id: maybe(id) })))

const shortcutPayload = v.object({
  type: v.literal('message_action'),
  trigger_id: id,
  response_url: maybe(id),
  user: person,
  team,
  channel: v.object({ id }),
  message,
})

const pressed = v.object({
  action_id: maybe(v.string()),
  value: maybe(v.nullable(v.string())),
  selected_option: maybe(v.nullable(v.object({ value: v.string() }))),
})

const pressPayload = v.object({
  type: v.literal('block_actions'),
  trigger_id: id,
  response_url: maybe(id),
  user: person,
  team,
  channel: maybe(v.object({ id })),
  message: maybe(message),
  container: maybe(v.object({ is_ephemeral: maybe(v.boolean()), thread_ts: maybe(id) })),
  view: maybe(v.object({ id, type: maybe(v.string()) })),
  actions: v.pipe(v.array(pressed), v.minLength(1)),
})

/** What was filled in, or ticked. */
const filledIn = v.object({
  value: maybe(v.nullable(v.string())),
  selected_options: maybe(v.array(v.object({ value: v.string() }))),
  selected_option: maybe(v.nullable(v.object({ value: v.string() }))),
})

const formPayload = v.object({
  type: v.literal('view_submission'),
  user: person,
  view: v.object({
    id,
    /** The action that opened it. */
    callback_id: v.fallback(v.optional(v.string(), ''), ''),
    /** By field, then by element. */
    state: v.object({ values: v.record(v.string(), v.record(v.string(), filledIn)) }),
  }),
})

/** Something happened that we subscribed to. */
export type EventPayload = v.InferOutput<typeof eventPayload>

/** A message, a mention, an edit, or our home being opened. */
export type SlackEvent = v.InferOutput<typeof event>

/** A message as it stands in an event, an edit or a press. */
export type SlackMessageRead = v.InferOutput<typeof message>

/** Somebody typed a command of ours. */
export type CommandPayload = v.InferOutput<typeof commandPayload>

/** Somebody picked "Ask about this" from the menu of a message. */
export type ShortcutPayload = v.InferOutput<typeof shortcutPayload>

/** Somebody pressed a button, picked from a menu, or typed into our home. */
export type PressPayload = v.InferOutput<typeof pressPayload>

/** Who pressed, and where they are at home. */
export type SlackPerson = v.InferOutput<typeof person>

/** Somebody sent a form. */
export type FormPayload = v.InferOutput<typeof formPayload>

/** What was filled in, or ticked. */
export type FilledIn = v.InferOutput<typeof filledIn>

/**
 * What Slack delivers, as far as we read it. The same over a socket and over HTTP.
 * Source: docs.slack.dev, "Events API", "Slash commands" and "Interaction payloads".
 */
export type SlackPayload = EventPayload | CommandPayload | ShortcutPayload | PressPayload | FormPayload

const payload = v.union([v.variant('type', [eventPayload, shortcutPayload, pressPayload, formPayload]), commandPayload])

/** Reads what Slack delivered. Null when it is of a kind that we do not know, or lacks what it cannot be read without. */
export function readPayload(body: unknown): SlackPayload | null {
  const read = v.safeParse(payload, body)
  return read.success ? read.output : null
}

/** The name of what Slack delivered, for the log: only names of Slack's, so that no word of anybody's can be among them. */
export function kindOf(body: unknown): string {
  const { type, event: inner } = Object(body) as { readonly type?: unknown; readonly event?: unknown }
  const { type: name } = Object(inner) as { readonly type?: unknown }
  return [type, name].filter(isName).join('/') || 'unknown'
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && /^[a-z][a-z_.]{0,40}$/.test(value)
}
