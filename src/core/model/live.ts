/** One value that everybody reads and one place replaces. Read it once per turn and keep what you read. */
export interface Live<T> {
  readonly current: T
  swap(next: T): void
}

/** Holds a first value until somebody swaps it, whole. */
export function live<T>(first: T): Live<T> {
  let current = first
  return {
    get current() {
      return current
    },
    swap(next) {
      current = next
    },
  }
}
