/** Where the console lives on the one HTTP server. */
export const BASE = '/console'

/** The path of an intent's page. */
export function intentPath(id: string): string {
  return `/intents/${encodeURIComponent(id)}`
}

/** The path of a request's page, by its code. */
export function requestAddress(code: string): string {
  return `/requests/${encodeURIComponent(code)}`
}

/** The path of a source text's page. */
export function sourceAddress(name: string): string {
  return `/sources/${encodeURIComponent(name)}`
}
