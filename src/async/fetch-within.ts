/** Fetches, headers and body, but for no longer than so many milliseconds: then rejects with a `TimeoutError`. */
export function fetchWithin(ms: number, address: string, init: Omit<RequestInit, 'signal'> = {}): Promise<Response> {
  return fetch(address, { ...init, signal: AbortSignal.timeout(ms) })
}
