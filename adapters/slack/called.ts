import { retry, type CallOutcome } from '../shared/outcome.ts'

/** What became of a call to Slack; a refusal is told by the name of an error. */
export type SlackOutcome = CallOutcome<SlackResult, { error: string }>

/** What we read of Slack's results. */
export interface SlackResult {
  readonly ts?: string
  readonly channel?: string | { readonly id: string }
  readonly view?: { readonly id: string }
  /** Ids of the members of a user group. */
  readonly users?: readonly string[]
  readonly messages?: readonly {
    readonly ts: string
    readonly metadata?: { readonly event_payload?: { readonly turn?: string } }
  }[]
  /** A message as it was posted: without `thread_ts` it did not land in a thread. */
  readonly message?: { readonly thread_ts?: string }
  /** Where to open a socket. */
  readonly url?: string
  /** Who we are. */
  readonly user_id?: string
  readonly bot_id?: string
}

/** What became of one try. `later`: surely not done, or harmless when done twice; worth another try after a while. */
export type Tried = SlackOutcome | { readonly kind: 'later'; readonly afterMs: number | null; readonly error: string }

/** How long to wait before another try where Slack does not say, in milliseconds: each time twice as long, up to the last. */
const WAIT_MS = { first: 250, last: 30_000 } as const

/** Tries until it is settled, or until another try would begin after so many milliseconds. Tells how long it waits. */
export async function persist(
  attempt: () => Promise<Tried>,
  patienceMs: number,
  waits: (ms: number, error: string) => void = () => undefined,
): Promise<SlackOutcome> {
  const end = performance.now() + patienceMs
  const settled = await retry(attempt, (tried, tries) => {
    if (tried.kind !== 'later') return null
    const pause = tried.afterMs ?? Math.min(WAIT_MS.first * 2 ** (tries - 1), WAIT_MS.last)
    if (performance.now() + pause > end) return null
    waits(pause, tried.error)
    return pause
  })
  return settled.kind === 'later' ? { kind: 'refused', error: settled.error } : settled
}
