/** Where in a sentence a sign stands: the position of its first word and that after its last. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** The words around a sign that decide how it is meant. */
export interface Near {
  readonly words: readonly string[]
  /** Where the sign stands in `words`. */
  readonly at: Span
  /** Where the clause begins that the sign stands in. */
  readonly clause: number
}
