import { pause } from './pause.ts'

/** How often something is asked for, and for how long, in milliseconds. */
export interface Patience {
  readonly everyMs: number
  readonly forMs: number
}

/** Asks until there is an answer, at least once. Null where there was none in time. */
export async function poll<Answer>(
  ask: () => Promise<Answer | null>,
  { everyMs, forMs }: Patience,
): Promise<Answer | null> {
  const untilMs = performance.now() + forMs
  for (;;) {
    const answer = await ask()
    if (answer !== null || performance.now() >= untilMs) return answer
    await pause(everyMs)
  }
}
