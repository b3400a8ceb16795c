import { fetchWithin } from '../../../src/async/fetch-within.ts'
import { retryUnanswered, type CallOutcome } from '../../../adapters/shared/outcome.ts'

/** Calls Lantern. Never rejects: what went wrong is an outcome. */
export interface LanternApi {
  call(path: string, body: object): Promise<LanternOutcome>
}

/** What came of a call; Lantern says no by a word. */
export type LanternOutcome = CallOutcome<Readonly<Record<string, unknown>>, { readonly error: string }>

/** How long Lantern may take to answer, in milliseconds. */
const ANSWER_MS = 5000

/** Pauses before a call is made again to which nobody answered, in milliseconds. A key keeps it from being done twice. */
const PAUSES_MS = [100, 1000]

/** Opens Lantern at an address, as the bot of a token. */
export function createApi({ url, token }: { readonly url: string; readonly token: string }): LanternApi {
  return {
    call: (path, body) => retryUnanswered(() => callOnce(`${url}${path}`, token, body), PAUSES_MS),
  }
}

async function callOnce(address: string, token: string, body: object): Promise<LanternOutcome> {
  try {
    const response = await fetchWithin(ANSWER_MS, address, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    const value = (await response.json()) as Readonly<Record<string, unknown>>
    return response.ok ? { kind: 'done', value } : { kind: 'refused', error: String(value['error']) }
  } catch {
    return { kind: 'unknown' }
  }
}
