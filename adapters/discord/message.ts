/** A message as Discord takes it: to send, to edit, or to answer an interaction with. */
export interface DiscordMessage {
  readonly content: string
  readonly embeds: readonly Embed[]
  readonly components: readonly ActionRow[]
  /** Nobody is ever pinged, whatever a text says. */
  readonly allowed_mentions: { readonly parse: readonly [] }
}

/** A box of text under a message's content; it takes what is too long for the content. */
export interface Embed {
  readonly description: string
}

/** A row of up to five buttons, or of one menu. */
export interface ActionRow {
  readonly type: typeof ROW
  readonly components: readonly (Button | Menu)[]
}

/** A button that carries an encoded action. */
export interface Button {
  readonly type: typeof PRESSABLE
  readonly style: typeof BLUE | typeof GREY
  readonly label: string
  readonly custom_id: string
}

/** A menu from which one encoded action is picked. */
export interface Menu {
  readonly type: typeof MENU
  readonly custom_id: string
  readonly placeholder: string
  readonly options: readonly { readonly label: string; readonly value: string }[]
}

/** Component types and button styles, by Discord's numbers. */
export const ROW = 1
/** A button. */
export const PRESSABLE = 2
/** A menu of texts. */
export const MENU = 3
/** A line or paragraph to type, in a form. */
export const TEXT_FIELD = 4
/** The label around a field of a form. */
export const LABEL = 18
/** The style of the one button that matters most. */
export const BLUE = 1
/** The style of all other buttons. */
export const GREY = 2

/** Shown to one person only. Source: Discord API reference, message flags, `EPHEMERAL`. */
export const EPHEMERAL = 64

/** Makes a message of a text and, where there are any, rows of components. */
export function messageOf(
  content: string,
  components: readonly ActionRow[] = [],
  embeds: readonly Embed[] = [],
): DiscordMessage {
  return { content, embeds, components, allowed_mentions: { parse: [] } }
}
