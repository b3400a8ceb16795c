import type { Tried } from './called.ts'

/** The pauses that Slack has asked for, by what is limited: whoever calls meanwhile waits, and does not ask in vain. */
export interface Pauses {
  /** Makes an attempt, unless it falls into a pause: then it is `later`, and was not made. */
  obeying(limited: string, attempt: () => Promise<Tried>): Promise<Tried>
}

/** Starts without a pause. */
export function createPauses(): Pauses {
  const endsAtMs = new Map<string, number>()
  return {
    async obeying(limited, attempt) {
      const leftMs = (endsAtMs.get(limited) ?? 0) - performance.now()
      if (leftMs > 0) return { kind: 'later', afterMs: leftMs, error: 'ratelimited' }
      endsAtMs.delete(limited)
      const tried = await attempt()
      if (tried.kind === 'later' && tried.afterMs !== null) endsAtMs.set(limited, performance.now() + tried.afterMs)
      return tried
    },
  }
}
