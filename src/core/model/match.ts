import type { Intent, IntentId } from './intent.ts'
import type { Some } from './some.ts'
import type { Utterance } from './turn.ts'

/** What training needs of an intent. */
export interface Lesson extends Pick<Intent, 'id' | 'title' | 'questions' | 'not'> {
  /** Not answered: known by its name only. */
  readonly isOff?: true
}

/** An intent an utterance may mean. */
export interface Candidate {
  readonly intent: IntentId
  /** In [0, 1]: the calibrated chance that it is the one meant. */
  readonly confidence: number
}

/** The matcher's conclusion. Candidates come highest confidence first; there may be none. */
export type Match = { readonly candidates: readonly Candidate[] } & (
  | { readonly kind: 'confident'; readonly best: Candidate }
  | {
      /** One leads clearly, without being sure. */
      readonly kind: 'leading'
      readonly best: Candidate
      /** What else it may be: two at most, perhaps none. */ readonly others: readonly Candidate[]
    }
  | { readonly kind: 'ambiguous'; /** At most three. */ readonly choices: Some<Candidate> }
  | {
      readonly kind: 'unknown'
      readonly why: Unknown
      /** What it asks about, by the id of a topic that clinics are asked and this content does not answer; null where it is none. */
      readonly topic: string | null
    }
)

/** Why an utterance is unknown: no word of ours in it; nothing stands out; nothing is near; another language. */
export type Unknown = 'no-coverage' | 'low-margin' | 'out-of-scope' | 'language'

/** Finds the intent behind an utterance. Pure, synchronous, the same answer every time for the life of an edition. */
export interface Matcher {
  /** An utterance without known words is `unknown`, never an error. */
  match(utterance: Utterance): Match
  /** The utterance's words as they are read. Linear in the utterance, as `match` is. */
  read(utterance: Utterance): readonly ReadWord[]
  /** Tells why an utterance is matched as it is. Takes far longer; for staff alone, never where people are answered. */
  explain(utterance: Utterance): Explanation
}

/** Why an utterance is matched as it is, for staff who wonder. Holds a person's words: never to be kept. */
export interface Explanation {
  readonly match: Match
  /** The utterance's words as they were read, misspelt ones corrected, in their order. */
  readonly words: readonly WordSaid[]
  readonly runnerUp: Candidate | null
  /** What the first candidate leads by, in confidence; 0 where there is none. */
  readonly lead: number
  /** The question of the first candidate that is most like the utterance; likeness in [0, 1]. */
  readonly nearest: NearestQuestion | null
  /** For each candidate in its order: its question that is most like the utterance. One that shares nothing is left out. */
  readonly neighbours: readonly Neighbour[]
  /** Null where there was nothing to weigh. */
  readonly weighed: Weighed | null
}

/** A question that was learnt from, and how much it is like the utterance, in [0, 1]. */
export interface NearestQuestion {
  readonly question: string
  readonly likeness: number
  /** True for one that no staff wrote: what all clinics are asked, which comes with the program. */
  readonly isShared: boolean
}

/** The question of a candidate that is most like the utterance. */
export interface Neighbour extends NearestQuestion {
  readonly intent: IntentId
}

/** The chances that decided, in [0, 1], each beside the least it had to be. */
export interface Weighed {
  /** True when it is one of our questions but for its frame: then nothing else counts. */
  readonly isSame: boolean
  /** That it asks about anything of ours. */
  readonly belonging: { readonly chance: number; readonly offerFrom: number }
  /** That the first candidate is right. */
  readonly assurance: { readonly chance: number; readonly showFrom: number; readonly answerFrom: number }
  /** What the candidates to choose from must have together in confidence, to be offered. */
  readonly togetherFrom: number
}

/** A word, and what it said for the first candidate against the runner-up. */
export interface WordSaid extends ReadWord {
  /** Above 0 for the first candidate, below 0 for the runner-up: how far the word moves them apart; 0 where it was not weighed. */
  readonly says: number
}

/** A word of an utterance, put right where it was misspelt. */
export interface ReadWord {
  readonly word: string
  /** What it speaks of, such as `money`; none for most words. */
  readonly concepts: readonly string[]
  /** False when no question of the clinic uses it. */
  readonly isKnown: boolean
}

/** The intents a match points at, likeliest first: the one, the one that leads and the others, the choices, or none. */
export function pointedAt(match: Match): readonly Candidate[] {
  switch (match.kind) {
    case 'confident':
      return [match.best]
    case 'leading':
      return [match.best, ...match.others]
    case 'ambiguous':
      return match.choices
    case 'unknown':
      return []
  }
}

/** Names each intent once, where it came first. */
export function onePerIntent(candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.filter((candidate, at) => candidates.findIndex(other => other.intent === candidate.intent) === at)
}
