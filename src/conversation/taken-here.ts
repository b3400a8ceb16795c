/** Turns that are kept in mind. */
const KEPT_MAX = 10_000

/** Which turns this process took up itself: that is known, too, while the store is away. */
export interface TakenHere {
  /** Takes one up. False when it was taken up before. */
  take(id: string): boolean
}

/** Keeps ids; the oldest are forgotten first. */
export function createTakenHere(): TakenHere {
  const taken = new Set<string>()
  return {
    take(id) {
      if (taken.has(id)) return false
      taken.add(id)
      const oldest = taken.size > KEPT_MAX ? taken.values().next().value : undefined
      if (oldest !== undefined) taken.delete(oldest)
      return true
    },
  }
}
