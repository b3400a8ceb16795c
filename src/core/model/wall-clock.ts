const MINUTE_MS = 60_000

/** Makes a clock on the wall of a time zone: for a moment, the minute that it shows, counted since 1970 as if the zone were UTC. */
export function createWallClock(timeZone: string): (atMs: number) => number {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  })
  return atMs => {
    const found = Object.fromEntries(parts.formatToParts(atMs).map(({ type, value }) => [type, Number(value)]))
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0 } = found
    return Date.UTC(year, month - 1, day, hour, minute) / MINUTE_MS
  }
}
