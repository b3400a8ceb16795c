/** A list with at least one member. */
export type Some<T> = readonly [T, ...T[]]

/** Tells whether a list has a first member, and lets the compiler know. */
export function isSome<T>(list: readonly T[]): list is Some<T> {
  return list.length > 0
}
