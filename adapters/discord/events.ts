import * as v from 'valibot'
import { idSchema, listOf, orNull, textSchema } from './leniently.ts'
import { spokenEntries } from './spoken.ts'

/** What people do, as we read it: what Discord tells besides is left aside, and what is missing or odd reads as nothing. */
export type DiscordEvent =
  | { readonly kind: 'interaction'; readonly interaction: Interaction; readonly us: UsHere }
  | { readonly kind: 'message' | 'edit'; readonly message: WrittenMessage; readonly us: UsHere }

/** Who we are where something happened. */
export interface UsHere {
  readonly id: string
  /** Of the role that Discord made for us on this server; null in a direct message, or when it is not known. */
  readonly role: string | null
}

const account = v.object({ id: idSchema, bot: orNull(v.boolean()), system: orNull(v.boolean()) })

/** Somebody or something with an id on Discord. */
export type DiscordAccount = v.InferOutput<typeof account>

const message = v.object({
  id: idSchema,
  channel_id: idSchema,
  /** Null in a direct message. */
  guild_id: orNull(idSchema),
  /** Comes with every message on a server, whatever else is missing. */
  member: orNull(v.object({})),
  /** 0: an ordinary message; 19: a reply; all others are notes of Discord's. */
  type: v.fallback(v.number(), 0),
  author: account,
  webhook_id: orNull(v.string()),
  application_id: orNull(v.string()),
  /** ISO time of the last change by its writer; null while there was none, also where a link's preview came. */
  edited_timestamp: orNull(v.string()),
  mentions: listOf(v.object({ id: idSchema })),
  mention_roles: listOf(idSchema),
  /** What a reply replies to, as far as we are shown it. */
  referenced_message: orNull(v.object({ author: orNull(account), ...spokenEntries })),
  ...spokenEntries,
})

/** A message that somebody wrote. */
export type WrittenMessage = v.InferOutput<typeof message>

const option = v.object({
  name: textSchema,
  value: orNull(v.union([v.string(), v.number(), v.boolean()])),
  focused: orNull(v.boolean()),
})

/** What was typed into a field of a command. */
export type CommandField = v.InferOutput<typeof option>

const field = v.object({
  custom_id: textSchema,
  value: orNull(v.union([v.string(), v.boolean()])),
  values: orNull(listOf(v.string())),
})

/** One field of a form that was filled in. */
export type FilledField = v.InferOutput<typeof field>

/** Fields stand in labels today; they stood in rows before. */
const fieldHolder = v.object({ component: orNull(field), components: listOf(field) })

const interaction = v.object({
  id: idSchema,
  /** Ours; null where Discord leaves it out. */
  application_id: orNull(idSchema),
  token: v.pipe(v.string(), v.minLength(1)),
  type: v.number(),
  guild_id: orNull(idSchema),
  channel_id: orNull(idSchema),
  channel: orNull(v.object({ id: idSchema })),
  /** 0: a server; 1: a direct message; 2: a group of people without us. */
  context: orNull(v.number()),
  /** BCP 47, of the person's Discord. */
  locale: orNull(v.string()),
  /** On a server. */
  member: orNull(v.object({ user: account })),
  /** Elsewhere. */
  user: orNull(account),
  /** What a button is pressed on. */
  message: orNull(v.object({ id: idSchema })),
  data: v.fallback(
    v.object({
      name: textSchema,
      /** Of a command; 1: typed; 2: used on a person; 3: used on a message. */
      type: orNull(v.number()),
      options: listOf(
        v.object({ ...option.entries, options: listOf(v.object({ ...option.entries, options: listOf(option) })) }),
      ),
      target_id: orNull(idSchema),
      resolved: orNull(v.object({ messages: orNull(v.record(v.string(), v.unknown())) })),
      custom_id: textSchema,
      values: listOf(v.string()),
      components: listOf(fieldHolder),
    }),
    () => NO_DATA,
  ),
})

const NO_DATA = {
  name: '',
  type: null,
  options: [],
  target_id: null,
  resolved: null,
  custom_id: '',
  values: [],
  components: [],
}

/** Something somebody did to us: sent a command, pressed something, typed in a command, sent a form. */
export type Interaction = v.InferOutput<typeof interaction> & { readonly application_id: string }

/** What people do to us, by Discord's numbers. */
export const INTERACTION = { ping: 1, command: 2, press: 3, typing: 4, form: 5 } as const

/** Reads a message as the gateway tells it. Null where it says not even who wrote it, and where. */
export function parseMessage(told: unknown): WrittenMessage | null {
  const read = v.safeParse(message, told)
  return read.success ? read.output : null
}

/** Reads an interaction as the gateway tells it, with our application where it names none. Null where it could not be answered. */
export function parseInteraction(told: unknown, ours: string): Interaction | null {
  const read = v.safeParse(interaction, told)
  return read.success ? { ...read.output, application_id: read.output.application_id ?? ours } : null
}

/** What made an event: an account, and whether a webhook or an application spoke for it. */
export interface Maker {
  readonly author: DiscordAccount
  readonly webhook_id?: string | null
  readonly application_id?: string | null
}

/** Tells people from programs: other bots, webhooks that repeat what people said, Discord's own notes, ourselves. */
export function isPerson({ author, webhook_id = null, application_id = null }: Maker): boolean {
  return !author.bot && !author.system && webhook_id === null && application_id === null
}
