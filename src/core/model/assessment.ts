/** The kinds of danger there are. */
export const DANGERS = ['self', 'medical', 'third-person', 'abuse', 'harm-to-others'] as const

/** What kind of danger a crisis is; each has its own card. */
export type Danger = (typeof DANGERS)[number]

/**
 * `crisis`: the card. `worry`: danger may be hidden in it, so warm words and help come first, and under them the answer only
 * where one is sure. `concern`: the ordinary reply with a help line.
 */
export type Level = 'none' | 'concern' | 'worry' | 'crisis'

/** A sign the safety check saw, for tests and for the clinician who reviews; never shown to the person. */
export interface Signal {
  /** Name of the rule, such as `wants-to-die`. Never words of the utterance. */
  readonly rule: string
  readonly kind: Danger | 'distress' | 'information' | 'contested'
}

/** Languages besides English in which we hear the plainest statements and have words for a card. */
export const LANGUAGES = ['de', 'es', 'fr', 'it', 'pt', 'nl', 'pl', 'uk', 'tr', 'ar', 'hi'] as const
/** One of them, by its ISO 639-1 code. */
export type Language = (typeof LANGUAGES)[number]

/** What a card is about, and the language to write it in: English where there is none. */
export interface Crisis {
  readonly danger: Danger
  readonly language?: Language
}

/** The language to write warm words in: English where there is none. */
export interface Worry {
  readonly language?: Language
}

/** The safety check's conclusion about one utterance. */
export type Assessment = { readonly signals: readonly Signal[] } & (
  | { readonly level: 'none' | 'concern' }
  | ({ readonly level: 'worry' } & Worry)
  | ({ readonly level: 'crisis' } & Crisis)
)

/** The conclusion that somebody is in danger: the card, before anything else. */
export type InDanger = Extract<Assessment, { level: 'crisis' }>

/** Any other conclusion. Only to this an ordinary reply may be made. */
export type NoDanger = Exclude<Assessment, { level: 'crisis' }>
