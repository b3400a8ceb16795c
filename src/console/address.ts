/** Where the console lives on the one HTTP server. */
export const BASE = '/console'

/** The path of an intent's page. */
export function intentPath(id: string): string {
  return `/intents/${encodeURIComponent(id)}`
}
