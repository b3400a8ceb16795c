import type { Action } from './action.ts'
import type { IntentId } from './intent.ts'
import type { SettledBy } from './inbox.ts'
import type { AccountName } from './staff.ts'
import type { Platform } from './turn.ts'

/**
 * How far a question without an answer has come on its card: nobody has seen to it; it was let be; an answer is being written;
 * that was sent back; it is published.
 */
export type CardPhase = 'open' | 'ignored' | 'written' | 'sent-back' | 'published'

/** One message in a channel of the staff in which a card stands. */
export interface CardPlace {
  readonly platform: Platform
  readonly channel: string
  /** Where it stands; null until it does. */
  readonly ref: string | null
  /** What it shows, as a hash; empty until it does. */
  readonly shown: string
}

/** What is written for a question on its card. */
export interface CardWriting {
  readonly how: Exclude<SettledBy, 'ignored'>
  readonly intent: IntentId
  readonly path: string
  /** The line in staff's own words that it began with. */
  readonly line: string
  /** True where nobody else was changing that file when it began: then taking it back takes the change out. */
  readonly isOwn: boolean
  /** All who wrote, the first first. */
  readonly writers: readonly [AccountName, ...AccountName[]]
}

/** A question without an answer, as it is told in the channels of the staff. No words of anybody who asked are in it. */
export interface QuestionCard {
  readonly id: string
  readonly toldAtMs: number
  /** The turns in which it was asked, as the inbox knows them. */
  readonly turns: readonly string[]
  readonly nearest: IntentId | null
  readonly places: readonly CardPlace[]
  readonly phase: CardPhase
  readonly writing: CardWriting | null
  /** The edition that answers it; null until there is one. */
  readonly edition: number | null
  /** Who did last what brought it into its phase; null while nobody has. */
  readonly by: AccountName | null
  /** What they said of it, such as why it was sent back; may be empty. */
  readonly note: string
  /** When it came into its phase. */
  readonly atMs: number
}

/** Where cards are kept. */
export interface QuestionCardStore {
  /** Keeps the cards of a round. False, and nothing kept, when some instance has begun that round before. */
  begin(round: string, cards: readonly QuestionCard[], atMs: number): Promise<boolean>
  find(id: string): Promise<QuestionCard | null>
  /** Told since then, oldest first. */
  list(sinceMs: number): Promise<readonly QuestionCard[]>
  /** Changes a card as it now is, one at a time; what gives null changes nothing. Gives the card as it then is, null where there is none. */
  change(id: string, decide: (card: QuestionCard) => QuestionCard | null): Promise<QuestionCard | null>
  /** Takes a card up to show it. False while somebody else is at it, who took it up to less than `untilMs` before. */
  takeUp(id: string, nowMs: number, untilMs: number): Promise<boolean>
  /** Lets others take it up. */
  lay(id: string): Promise<void>
}

/** How often staff are told in their channels of questions without an answer. */
export type CardRhythm = 'weekly' | 'daily' | 'no'

/** What staff can do on a card, and that they can say who they are. */
export const CARD_DEEDS = [
  'added',
  'new',
  'human',
  'elsewhere',
  'ignored',
  'undo',
  'approve',
  'change',
  'back',
  'rollback',
  'join',
] as const

/** One of these. */
export type CardDeed = (typeof CARD_DEEDS)[number]

/** A deed on a card, as a button or a form carries it. */
export function deedOn(id: string, deed: CardDeed): Action {
  return { verb: 'settle', about: `${id}/${deed}` }
}

/** Reads what a button or a form of a card is about. Null when we did not write it. */
export function readDeed(about: string): { readonly id: string; readonly deed: CardDeed } | null {
  const [id = '', named = ''] = about.split('/')
  const deed = CARD_DEEDS.find(known => known === named)
  return deed && id !== '' ? { id, deed } : null
}
