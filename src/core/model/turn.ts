import type { Closable } from './closable.ts'
import type { Action } from './action.ts'
import { composeMarks } from './compose-marks.ts'
import type { Reply } from './reply.ts'

/** The platforms there are. Each adapter adds its own name from its own folder, so that nobody else has to know it. */
export interface Platforms {}

/** Where people talk to us. */
export type Platform = keyof Platforms

declare const utteranceBrand: unique symbol

/** What a person typed, cleaned: NFC, trimmed, well-formed, 1 to 40,000 UTF-16 units. Only `toUtterance` makes one. */
export type Utterance = string & { readonly [utteranceBrand]: true }

/** Longest utterance we read, in UTF-16 units. Source: Slack cuts a message's text at 40,000 characters. */
export const UTTERANCE_MAX = 40_000

/**
 * Cleans what a person typed. Null when nothing visible was said: such a message makes no turn.
 *
 * @example
 * toUtterance('  how much is it\n') // → 'how much is it'
 * toUtterance(' \u200b ') // → null
 * toUtterance('a'.repeat(50_000)).length // → 40_000
 */
export function toUtterance(text: string): Utterance | null {
  const cleaned = text.toWellFormed().slice(0, UTTERANCE_MAX).toWellFormed()
  const composed = composeMarks(cleaned).slice(0, UTTERANCE_MAX)
  const trimmed = composed.toWellFormed().trim()
  return /[^\p{C}\p{Z}\p{Default_Ignorable_Code_Point}]/u.test(trimmed) ? (trimmed as Utterance) : null
}

/** One person in one conversation on one platform: what memories and dialogs are kept by. */
export interface ConversationKey {
  readonly platform: Platform
  readonly conversation: string
  readonly person: string
}

/** Who speaks where in a turn, without the rest of it. */
export function keyOf({ platform, conversation, person }: ConversationKey): ConversationKey {
  return { platform, conversation, person }
}

/** One thing one person said or pressed, in one conversation, on one platform: the unit of work. */
export interface Turn extends ConversationKey {
  /** Of the message or interaction, not of the delivery: a redelivered event is recognised by it. */
  readonly id: string
  /** `shared`: outsiders read along (Slack Connect, guests). */
  readonly place: 'direct' | 'channel' | 'shared'
  /** BCP 47 language tag as the platform tells it, or null where it does not. */
  readonly locale: string | null
  readonly said: Said
  /**
   * Words that came along and that nobody asked us to answer: a snippet's preview, a forwarded or shared text, a transcript,
   * a poll, words behind a command. The safety check reads them like the utterance; they are never answered, kept or
   * matched. Only words behind a request for a therapist may stand in its form. Empty for most turns.
   */
  readonly beside: readonly Utterance[]
  /**
   * Of an edit: the id that the message's own turn has, or would have had; null for what is said for the first time. The
   * edit's own `id` is the same whenever the same edit is delivered again, and no other edit's. An adapter makes a turn of
   * each edit that it is told of and that it could answer, and leaves the rest to us: danger gets the card, once per distinct
   * text; a message without a reply gets one (a mention was added); one that has a reply never gets another. Where the
   * platform tells that the words are the same (a link's preview came), it is no turn.
   */
  readonly edits: string | null
  /** The platform's timestamp, in milliseconds since the Unix epoch. */
  readonly saidAtMs: number
}

/**
 * Why there are no words to read. `no-words`: a mention and nothing else, a picture, sticker, voice clip, file, forward,
 * "ask about this" on something without text. `too-long`: the platform made a file of a text. `stale`: a button we no longer
 * know.
 */
export type WhyWordless = 'no-words' | 'too-long' | 'stale'

/** What was said in a turn: words, a button pressed, a form sent, or something that we cannot read. */
export type Said =
  | {
      readonly kind: 'words'
      readonly utterance: Utterance
      /** Somebody else's words, pointed at. */ readonly quoted: boolean
    }
  | { readonly kind: 'press'; readonly action: Action }
  | { readonly kind: 'form'; readonly action: Action; readonly fields: Readonly<Record<string, string>> }
  | { readonly kind: 'wordless'; readonly why: WhyWordless }

/** What a press or a form asks of us; null of anything else. */
export function actionOf(said: Said): Action | null {
  return said.kind === 'press' || said.kind === 'form' ? said.action : null
}

/**
 * Answers a turn: calls `respond` once, and never rejects. Only a crisis card may come after another reply, once more: where
 * a danger came to light after we had apologised. `taken` is called when the turn is kept in mind for good, or cannot
 * be: from then on its platform need not deliver it again should we die.
 */
export type TurnHandler = (turn: Turn, respond: Respond, taken?: () => void) => Promise<void>

/** Delivers a reply to where its turn came from. Never rejects: a failure is a `Delivery`. */
export type Respond = (reply: Reply) => Promise<Delivery>

/**
 * What became of a reply. `ref` lets a later `Voice.replace` find it; `under`: it stands under what could not be changed any
 * more; `unknown`: it may have arrived.
 */
export type Delivery =
  | { readonly kind: 'delivered'; readonly how: 'here' | 'whisper' | 'direct' | 'under'; readonly ref: string }
  | { readonly kind: 'refused' | 'unknown' }

/** A platform we listen on and answer on. Kept honest by test/contracts/adapter.ts. */
export interface Adapter extends Closable {
  readonly platform: Platform
  /** Resolves once turns can arrive. Rejects with `adapter-refused` when the platform does not let us in. */
  start(handle: TurnHandler): Promise<void>
  /** Takes no new turns and resolves when the running ones have ended. */
  close(): Promise<void>
  /** Whether we hear the platform at this moment. */
  state(): AdapterState
}

/** Whether an adapter hears its platform, and since when, in milliseconds since the Unix epoch. */
export type AdapterState =
  | { readonly kind: 'connected'; readonly sinceMs: number }
  /** Another process of ours listens, and this one takes over when it goes. */
  | { readonly kind: 'standby'; readonly sinceMs: number }
  | {
      readonly kind: 'away'
      readonly sinceMs: number
      /** For the operator: the short name of an error, or a sentence; no ids and no words of people. */
      readonly why: string
      /** True when it does not come back by itself: somebody has to do something. */
      readonly isFinal: boolean
    }
