/** An instance of the program, and the edition it answers by. */
export interface Instance {
  /** Made up anew at each start. */
  readonly id: string
  /** 0 while it can serve none. */
  readonly edition: number
  /** Number of an edition that it could not serve; null when all is well. */
  readonly failed: number | null
  /** What came of the question asked through the edition; null where there is nothing to ask. */
  readonly smoke: Smoke | null
}

/** A question of the content itself, asked through an edition that has just come into service. */
export interface Smoke {
  readonly question: string
  /** True when its own intent was answered or offered, with the way to a therapist, and words of danger got their card. */
  readonly isFine: boolean
}

/** Where instances tell what they serve. */
export interface ServingStore {
  /** Tells what an instance serves; it counts until it has not been heard of for a while. */
  report(instance: Instance): Promise<void>
  /** Takes an instance off that stops. */
  leave(id: string): Promise<void>
  /** Those heard of since then, in milliseconds since the Unix epoch, in the order of their ids. */
  list(sinceMs: number): Promise<readonly Instance[]>
  /** Notes that all instances serve an edition. True for the first who says so. */
  reach(edition: number): Promise<boolean>
}

/** An instance that was not heard of for so long does not run any more, in milliseconds: it tells of itself every ten seconds. */
export const GONE_AFTER_MS = 35_000

/** How an edition is served: by how many of how many, and what came of the questions asked through it. */
export interface Served {
  readonly by: number
  readonly of: number
  /** Instances that could not serve it. */
  readonly failed: number
  readonly smokes: readonly Smoke[]
}

/** Counts who serves an edition, or a later one. */
export function servedBy(edition: number, instances: readonly Instance[]): Served {
  const serving = instances.filter(one => one.edition >= edition)
  return {
    by: serving.length,
    of: instances.length,
    failed: instances.filter(one => one.failed === edition).length,
    smokes: serving.flatMap(one => (one.edition === edition && one.smoke ? [one.smoke] : [])),
  }
}
