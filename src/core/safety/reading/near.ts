import type { Span } from '../spelling/span.ts'
import { find, type Pattern } from '../pattern/pattern.ts'
import { clauseOf, clausesOf, type Clause } from './clauses.ts'

/** The words around a sign that decide how it is meant. */
export interface Near {
  readonly words: readonly string[]
  /** Where the sign stands in `words`. */
  readonly at: Span
  /** The clause that the sign begins in, to the end of the one it ends in. */
  readonly clause: Span
  /** The words that say when, in its clause and in those set beside it: "when I was nine". */
  readonly time: readonly Span[]
  /** What is said after it in the same sentence, a clause each. */
  readonly after: readonly Clause[]
  /** The clause before it, where there is one. */
  readonly before: Clause | undefined
}

// How many words around a sign are read: bounded, so that reading stays linear.
const REACH = 30

/** The words around a sign, as many as are read, and where it stands in them. */
export function around(words: readonly string[], at: Span): Pick<Near, 'words' | 'at'> {
  const from = Math.max(0, at.from - REACH)
  return { words: words.slice(from, at.to + REACH), at: { from: at.from - from, to: at.to - from } }
}

/** Cuts the words around a sign into clauses. */
export function nearOf({ words, at }: Pick<Near, 'words' | 'at'>): Near {
  const clauses = clausesOf(words)
  const [first, last] = [clauseOf(clauses, at.from), clauseOf(clauses, Math.max(at.from, at.to - 1))]
  const clause = { from: clauses[first]?.from ?? 0, to: clauses[last]?.to ?? words.length }
  const [before, after] = [clauses[first - 1], clauses.slice(last + 1)]
  const beside = [isJoined(words, clause.from) ? undefined : before, after[0]].filter(one => one?.isTime === true)
  return { words, at, clause, before, after, time: [clause, ...beside.filter(one => one !== undefined)] }
}

// "When I was ten we lived there, and I want to die": that time is over before the "and".
function isJoined(words: readonly string[], at: number): boolean {
  return JOINS.has(words[at] ?? '')
}

const JOINS = new Set(['and', 'but', 'so', 'or', 'now'])

/** The words of a sign's clause that are weighed with it: of a clause without an end, those around it. */
export function weighedWords({ words, at, clause }: Near): readonly string[] {
  return words.slice(Math.max(clause.from, at.from - 8), Math.min(clause.to, at.to + 6))
}

/** Finds where a pattern first stands in one of some parts of a sentence. */
export function within({ words }: Near, what: Pattern, ...spans: readonly Span[]): readonly [number, number] | null {
  for (const { from, to } of spans) {
    const found = find(what, words, from, to)
    if (found) return found
  }
  return null
}
