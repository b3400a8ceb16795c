/**
 * What Slack delivers, as far as we read it. The same over a socket and over HTTP, where Bolt has verified who sent it.
 * Source: docs.slack.dev, "Events API", "Slash commands" and "Interaction payloads".
 */
export type SlackPayload = EventPayload | CommandPayload | ShortcutPayload | PressPayload | FormPayload

/** Something happened that we subscribed to. */
export interface EventPayload {
  readonly type: 'event_callback'
  readonly event_id: string
  /** True in channels that other organisations read too (Slack Connect). */
  readonly is_ext_shared_channel?: boolean
  /** Whom the event was delivered for: our bot. */
  readonly authorizations?: readonly { readonly user_id: string; readonly is_bot: boolean }[]
  readonly event: SlackEvent
}

/** A message, a mention, or our home being opened. */
export interface SlackEvent {
  readonly type: string
  readonly subtype?: string
  readonly user?: string
  readonly bot_id?: string
  readonly hidden?: boolean
  readonly edited?: object
  readonly channel?: string
  readonly channel_type?: string
  readonly text?: string
  /** Seconds since the Unix epoch with six decimals, unique in its channel. */
  readonly ts?: string
  readonly thread_ts?: string
  /** Of `app_home_opened`: which tab. */
  readonly tab?: string
}

/** Somebody typed a command of ours. */
export interface CommandPayload {
  readonly type?: undefined
  readonly command: string
  readonly text: string
  readonly user_id: string
  readonly channel_id: string
  readonly trigger_id: string
  readonly response_url: string
}

/** Somebody picked "Ask about this" from the menu of a message. */
export interface ShortcutPayload {
  readonly type: 'message_action'
  readonly callback_id: string
  readonly trigger_id: string
  readonly response_url: string
  readonly user: SlackPerson
  readonly team?: { readonly id: string } | null
  readonly channel: { readonly id: string }
  readonly message: { readonly text?: string; readonly thread_ts?: string }
}

/** Somebody pressed a button, picked from a menu, or typed into our home. */
export interface PressPayload {
  readonly type: 'block_actions'
  readonly trigger_id: string
  readonly response_url?: string
  readonly user: SlackPerson
  readonly team?: { readonly id: string } | null
  readonly channel?: { readonly id: string }
  readonly message?: { readonly thread_ts?: string }
  readonly container: { readonly type: string; readonly is_ephemeral?: boolean; readonly thread_ts?: string }
  readonly view?: { readonly id: string; readonly type: string }
  readonly actions: readonly Pressed[]
}

/** What was pressed. */
export interface Pressed {
  readonly type: string
  readonly action_id: string
  readonly value?: string | null
  readonly selected_option?: { readonly value: string } | null
}

/** Who pressed, and where they are at home. */
export interface SlackPerson {
  readonly id: string
  readonly team_id?: string
}

/** Somebody sent a form. */
export interface FormPayload {
  readonly type: 'view_submission'
  readonly user: SlackPerson
  readonly view: {
    readonly id: string
    /** The action that opened it. */
    readonly callback_id: string
    /** By field, then by element. */
    readonly state: { readonly values: Readonly<Record<string, Readonly<Record<string, FilledIn>>>> }
  }
}

/** What was filled in, or ticked. */
export interface FilledIn {
  readonly value?: string | null
  readonly selected_options?: readonly { readonly value: string }[]
}
