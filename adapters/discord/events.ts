/** What Discord tells us of what people do, as it comes from the gateway: the fields we read, by Discord's names. */
export type DiscordEvent =
  | { readonly kind: 'interaction'; readonly interaction: Interaction }
  | { readonly kind: 'message'; readonly message: WrittenMessage; readonly us: Us }

/** Who we are where a message was written. */
export interface Us {
  readonly id: string
  /** Of the role that Discord made for us on this server; null in a direct message, or when it is not known. */
  readonly role: string | null
}

/** A message that somebody wrote. */
export interface WrittenMessage {
  readonly id: string
  readonly channel_id: string
  /** The server; a direct message has none. */
  readonly guild_id?: string
  /** 0: an ordinary message; 19: a reply; all others are notes of Discord's. */
  readonly type: number
  readonly author: { readonly id: string; readonly bot?: boolean }
  readonly webhook_id?: string
  readonly content: string
  readonly mentions: readonly { readonly id: string }[]
  readonly mention_roles: readonly string[]
}

/** Something somebody did to us: sent a command, pressed something, typed in a command, sent a form. */
export type Interaction = Command | Press | Typing | SentForm

/** What every interaction says: who, where, and with what right it may be answered. */
interface Interacting {
  readonly id: string
  readonly application_id: string
  readonly token: string
  readonly guild_id?: string
  readonly channel?: { readonly id: string }
  /** 0: a server; 1: a direct message; 2: a group of people without us. */
  readonly context?: number
  /** BCP 47, of the person's Discord. */
  readonly locale?: string
  /** On a server. */
  readonly member?: { readonly user: { readonly id: string } }
  /** Elsewhere. */
  readonly user?: { readonly id: string }
}

/** A command that was sent. */
export interface Command extends Interacting {
  readonly type: 2
  readonly data: {
    readonly name: string
    /** 1: typed; 3: used on a message. */
    readonly type: number
    readonly options?: readonly CommandField[]
    readonly target_id?: string
    readonly resolved?: { readonly messages?: Readonly<Record<string, { readonly content: string }>> }
  }
}

/** What was typed into a field of a command. */
export interface CommandField {
  readonly name: string
  readonly value?: string | number | boolean
  readonly focused?: boolean
}

/** A button pressed, or something picked from a menu. */
export interface Press extends Interacting {
  readonly type: 3
  readonly data: { readonly custom_id: string; readonly values?: readonly string[] }
  readonly message: { readonly id: string }
}

/** Typing in a command: what goes with it is to be suggested. */
export interface Typing extends Interacting {
  readonly type: 4
  readonly data: { readonly options: readonly CommandField[] }
}

/** A form that was filled in. */
export interface SentForm extends Interacting {
  readonly type: 5
  readonly data: {
    readonly custom_id: string
    readonly components: readonly { readonly component?: FilledField; readonly components?: readonly FilledField[] }[]
  }
}

/** One field of a form that was filled in. */
export interface FilledField {
  readonly custom_id: string
  readonly value?: string | boolean | null
  readonly values?: readonly string[]
}

/** What people do to us, by Discord's numbers. */
export const INTERACTION = { command: 2, press: 3, typing: 4, form: 5 } as const
