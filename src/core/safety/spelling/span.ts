/** Where in a sentence a sign stands: the position of its first word and that after its last. */
export interface Span {
  readonly from: number
  readonly to: number
}
