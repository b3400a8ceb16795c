import { setTimeout as pause } from 'node:timers/promises'

/** What came of a call. `unknown`: nobody answered, so it may have taken effect. */
export type Outcome<T = unknown> =
  | { readonly kind: 'done'; readonly value: T }
  | { readonly kind: 'refused'; readonly code: number }
  | { readonly kind: 'unknown' }

/** Pauses before a call whose outcome is unknown is made once more, in milliseconds. */
const PAUSES_MS: readonly number[] = [500, 2000]

/** Makes a call that is safe to repeat until its outcome is known, at most three times. Never rejects. */
export async function attempt<T = unknown>(call: () => Promise<unknown>, pausesMs = PAUSES_MS): Promise<Outcome<T>> {
  const outcome = await attemptOnce<T>(call)
  const [pauseMs, ...rest] = pausesMs
  if (outcome.kind !== 'unknown' || pauseMs === undefined) return outcome
  await pause(pauseMs)
  return attempt(call, rest)
}

/** Makes a call that is in vain when it comes late. Never rejects. */
export async function attemptOnce<T = unknown>(call: () => Promise<unknown>): Promise<Outcome<T>> {
  try {
    return { kind: 'done', value: (await call()) as T }
  } catch (error) {
    return outcomeOf(error)
  }
}

/** What the library throws names a status and Discord's own code; a body it may quote is never looked at. */
function outcomeOf(error: unknown): { readonly kind: 'refused'; readonly code: number } | { readonly kind: 'unknown' } {
  const { status, code } = Object(error) as { readonly status?: unknown; readonly code?: unknown }
  if (typeof status !== 'number' || status < 400 || status >= 500) return { kind: 'unknown' }
  return { kind: 'refused', code: typeof code === 'number' ? code : status }
}
