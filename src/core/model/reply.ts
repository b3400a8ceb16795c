import type { Verb } from './action.ts'
import type { HelpLine } from './helpline.ts'
import type { IntentId, Way } from './intent.ts'
import type { RichText } from './rich-text.ts'
import type { Danger } from './assessment.ts'
import type { Some } from './some.ts'

/** What we say, complete and platform-free. There is no reply without a route to a therapist: the type does not allow one. */
export type Reply = {
  readonly route: TherapistRoute
  /** That we are a program and what staff can see: before a first answer, after 7 days away, when asked. */
  readonly disclosure: string | null
  /** One help line, shown quietly under a reply to words that worry. */
  readonly line: HelpLine | null
  /** Said under every reply, such as that the clinic is an example. */
  readonly notice: string | null
  /** `person`: for their eyes only, wherever the platform can whisper. */
  readonly audience: 'person' | 'place'
} & (
  | Answering
  | {
      /** What was probably asked, answered under its question, and what else may have been meant below. */
      readonly kind: 'shown'
      readonly answer: Answer
      /** Two at most, perhaps none. */ readonly choices: readonly IntentChoice[]
    }
  | { readonly kind: 'passage'; readonly body: RichText; readonly source: Source }
  | { readonly kind: 'clarify'; readonly body: RichText; readonly choices: Some<IntentChoice> }
  | { readonly kind: 'crisis'; readonly danger: Danger; readonly body: RichText; readonly lines: Some<HelpLine> }
  | {
      readonly kind: 'worry'
      /** Warm words and whom to call, above all else. */
      readonly body: RichText
      readonly lines: Some<HelpLine>
      /** What is said under them; null where they and the way to a therapist are all. */
      readonly beneath: Beneath | null
    }
  | {
      readonly kind: 'fallback'
      readonly body: RichText
      /** What stands closest and is answered, where the body names it: “yes” is to that. */
      readonly close?: IntentChoice
    }
  | Telling
  | StatusReply
)

type WithoutFrame<R> = R extends Reply ? Omit<R, 'route' | 'disclosure' | 'line' | 'notice' | 'audience'> : never

/** What a reply says, before it is framed with route, disclosure and the rest. */
export type UnframedReply = WithoutFrame<Reply>

/** Warm words with whom to call, first where words may hide danger. */
export type WorryReply = Extract<UnframedReply, { kind: 'worry' }>

interface Answering {
  readonly kind: 'answer'
  /** Two questions, two answers. */
  readonly answers: Some<Answer>
  /** Said below them, where something else was asked in the same breath that has no approved answer yet. */
  readonly notSaid?: RichText
}

interface Telling {
  readonly kind: 'failure' | 'prompt'
  readonly body: RichText
}

/** What is said of how something stands, such as a request. */
export interface StatusReply {
  readonly kind: 'status'
  readonly body: RichText
  /** What the person may want to do next. */
  readonly offers: readonly Verb[]
}

/** What may stand under warm words: never a choice of topics, and never that there is no answer. */
export type Beneath = Answering | Telling | StatusReply

/** What a reply of any kind says, as far as it matters where answers and choices stand in it. */
type Saying =
  | Answering
  | { readonly kind: 'shown'; readonly answer: Answer; readonly choices: readonly IntentChoice[] }
  | { readonly kind: 'clarify'; readonly choices: Some<IntentChoice> }
  | { readonly kind: Exclude<Reply['kind'], 'answer' | 'shown' | 'clarify'> }

/** The answers that a reply gives or shows; none in most kinds. */
export function answersIn(said: Saying): readonly Answer[] {
  if (said.kind === 'answer') return said.answers
  return said.kind === 'shown' ? [said.answer] : []
}

/** What a reply offers to choose from; none in most kinds. */
export function choicesIn(said: Saying): readonly IntentChoice[] {
  return said.kind === 'clarify' || said.kind === 'shown' ? said.choices : []
}

/** The intents that a reply answers, shows or offers, in the order in which they stand. */
export function intentsIn(said: Saying): readonly IntentId[] {
  return [...answersIn(said), ...choicesIn(said)].map(({ intent }) => intent)
}

/** The clinic's approved answer to one intent, facts filled in. */
export interface Answer {
  readonly intent: IntentId
  readonly title: string
  readonly body: RichText
  readonly source: Source | null
  /** ISO date on which staff last approved the words. */
  readonly reviewed: string
  /** ISO date by which staff meant to read the words again; only once that has passed without. */
  readonly overdueSince?: string
  /** At most three. */
  readonly related: readonly IntentChoice[]
}

/** Where an answer comes from: a text of the clinic's, and the numbers of its passages. */
export interface Source {
  readonly title: string
  readonly passages: Some<number>
}

/** An intent a person can pick, by its title. */
export interface IntentChoice {
  readonly intent: IntentId
  readonly title: string
}

/** How the person reaches a therapist; part of every reply. */
export interface TherapistRoute {
  readonly ways: Some<Way>
  /** True when the clinic takes requests through us, so that a button may be shown. */
  readonly canRequest: boolean
}
