/** Says how long to wait before something is tried again, by how often it was tried lately. */
export interface Pace {
  /** From now on, in milliseconds; 0 when it may be tried at once. */
  waitMs(): number
  /** It was tried now. */
  note(): void
}

/** How often one process opens connections, whatever becomes of them. */
export interface Paces {
  /** Of connections of any kind. Those that take a session up again cost nothing, and people are waiting. */
  readonly connects: Pace
  /**
   * Of identifies, of which Discord allows 1,000 a day and one in five seconds (Discord API reference, "Identifying"): at most
   * 15 an hour for each shard, whatever the gateway does.
   */
  readonly identifies: Pace
}

/** Begins to count. */
export function createPaces(parts: Pick<PaceParts, 'together' | 'now' | 'random'>): Paces {
  return {
    connects: createPace({ ...parts, firstMs: 500, longestMs: 30_000, rememberedMs: 5 * 60_000 }),
    identifies: createPace({ ...parts, firstMs: 5000, longestMs: 10 * 60_000, rememberedMs: 60 * 60_000 }),
  }
}

/** What a pace is made of. */
interface PaceParts {
  readonly firstMs: number
  readonly longestMs: number
  /** How long a try counts. */
  readonly rememberedMs: number
  /** So many tries belong together: one for each shard. */
  readonly together: number
  /** Milliseconds of a clock that nobody moves: put back by an hour, it would keep us away for that hour. */
  now(): number
  /** A number in [0, 1). */
  random(): number
}

/**
 * Doubles the pause with every try of the remembered time, with jitter, up to the longest. It goes by tries and not by failures,
 * so that what holds for a while each time and then breaks cannot outrun it. The first waits for nothing.
 */
function createPace({ firstMs, longestMs, rememberedMs, together, now, random }: PaceParts): Pace {
  let tries: readonly number[] = []
  const lately = (): readonly number[] => tries.filter(atMs => now() - atMs < rememberedMs)
  return {
    waitMs() {
      const last = lately().at(-1)
      if (last === undefined) return 0
      const rounds = Math.floor((lately().length - 1) / together)
      const pauseMs = Math.min(firstMs * 2 ** rounds, longestMs)
      return Math.max(0, last + Math.max(firstMs, pauseMs * (0.75 + random() / 4)) - now())
    },
    note() {
      tries = [...lately(), now()]
    },
  }
}
