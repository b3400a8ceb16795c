/** The ids that came last, so many of them. */
export interface NewestIds {
  /** Takes one up. False when it is among them. */
  take(id: string): boolean
  /** Lets one go: the next time it is new again. */
  drop(id: string): void
}

/** Ids that are kept in mind. */
const KEPT_MAX = 10_000

/** Keeps ids; the oldest are forgotten first. */
export function createNewestIds(): NewestIds {
  const kept = new Set<string>()
  return {
    take(id) {
      if (kept.has(id)) return false
      kept.add(id)
      const oldest = kept.size > KEPT_MAX ? kept.values().next().value : undefined
      if (oldest !== undefined) kept.delete(oldest)
      return true
    },
    drop: id => void kept.delete(id),
  }
}
