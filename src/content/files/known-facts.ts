import { own } from '../../core/model/own.ts'
import { groupFieldOf, type GroupField } from './fact-groups.ts'
import known from './known-facts.json' with { type: 'json' }

/** A fact that a shipped answer names: what a clinic writes there, and how. */
export interface KnownFact {
  /** `text`: whole sentences. `phrase`: words that fit into a sentence. `list`: names with commas, and "and" before the last. */
  readonly as: 'text' | 'phrase' | 'list'
  /** What to say, for who fills it in. */
  readonly say: string
  readonly example: string
}

/** Every fact that a shipped answer names, by name: the form, the commands and the manual are made from these. */
export const KNOWN_FACTS = known as Readonly<Record<string, KnownFact>>

/** What a clinic is to write into a fact. Null for a fact of its own. */
export function knownFact(name: string): KnownFact | GroupField | null {
  return own(KNOWN_FACTS, name) ?? groupFieldOf(name)
}
