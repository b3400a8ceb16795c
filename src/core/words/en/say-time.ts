import type { Calendar } from '../../model/working-hours.ts'

/** Says a moment as people at the clinic do, such as `14:32`, or `Monday at 09:00` where it is another day. */
export function sayTime(atMs: number, nowMs: number, timeZone: string): string {
  const time = say(atMs, timeZone, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
  const isToday = dayOf(atMs, timeZone) === dayOf(nowMs, timeZone)
  return isToday ? time : `${say(atMs, timeZone, { weekday: 'long', day: 'numeric', month: 'long' })} at ${time}`
}

/** Says how long an answer may take: honest, by the clinic's hours, and never a promise. */
export function sayWait({ timeZone, ...calendar }: Calendar, nowMs: number): string {
  if (!calendar.isKnown)
    return 'I do not know when the clinic is open, so I cannot say how long it takes. If it is pressing, please call.'
  const closesAtMs = calendar.closesAt(nowMs)
  if (calendar.isOpen(nowMs)) {
    const until = closesAtMs === null ? '' : `, until ${sayTime(closesAtMs, nowMs, timeZone)}`
    return `The clinic is open now${until}. I tell you here as soon as a therapist takes your request; if nobody can before the clinic closes, that will be when it opens again.`
  }
  const opensAtMs = calendar.opensAt(nowMs)
  if (opensAtMs === null) return 'The clinic is closed, and I do not know when it opens again. Please call or write.'
  const name = calendar.closedDay(nowMs)
  const why = name ? ` (${name})` : ''
  return `The clinic is closed now${why} and opens ${sayOpening(opensAtMs, nowMs, timeZone)} (${timeZone}). Please do not count on anybody before then.`
}

function sayOpening(atMs: number, nowMs: number, timeZone: string): string {
  const said = sayTime(atMs, nowMs, timeZone)
  return dayOf(atMs, timeZone) === dayOf(nowMs, timeZone) ? `today at ${said}` : `on ${said}`
}

function dayOf(atMs: number, timeZone: string): string {
  return say(atMs, timeZone, { year: 'numeric', month: 'numeric', day: 'numeric' })
}

function say(atMs: number, timeZone: string, options: Intl.DateTimeFormatOptions): string {
  const key = JSON.stringify([timeZone, options])
  const format = FORMATS.get(key) ?? new Intl.DateTimeFormat('en-GB', { ...options, timeZone })
  FORMATS.set(key, format)
  return format.format(atMs)
}

/** Making one takes longer than saying a hundred times with it; a clinic has one time zone. */
const FORMATS = new Map<string, Intl.DateTimeFormat>()
