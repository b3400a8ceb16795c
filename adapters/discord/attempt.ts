import { retryUnanswered, type CallOutcome as Known } from '../shared/outcome.ts'

/** What came of a call; a refusal has Discord's own code. */
export type DiscordOutcome<Value = unknown> = Known<Value, { code: number }>

/** Pauses before a call whose outcome is unknown is made once more, in milliseconds. */
const PAUSES_MS: readonly number[] = [500, 2000]

/** Makes a call that is safe to repeat until its outcome is known, at most three times. Never rejects. */
export function attempt<T = unknown>(call: () => Promise<unknown>): Promise<DiscordOutcome<T>> {
  return retryUnanswered(() => attemptOnce<T>(call), PAUSES_MS)
}

/** Makes a call that is in vain when it comes late. Never rejects. */
export async function attemptOnce<T = unknown>(call: () => Promise<unknown>): Promise<DiscordOutcome<T>> {
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
