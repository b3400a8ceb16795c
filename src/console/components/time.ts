import { html } from 'hono/html'
import { dayOf } from '../../editing/day-of.ts'
import type { Html } from '../web/html.ts'
import type { ConsoleParts } from '../web/parts.ts'

const DAY_MS = 24 * 60 * 60 * 1000

/** A moment that machines can read as well. */
export function time(atMs: number, timeZone: string): Html {
  return html`<time datetime="${new Date(atMs).toISOString()}" class="nowrap">${timeText(atMs, timeZone)}</time>`
}

/** A moment as staff at the clinic read it, such as `23 Nov 2026, 09:05`. */
function timeText(atMs: number, timeZone: string): string {
  const format = formats.get(timeZone) ?? formatOf(timeZone)
  formats.set(timeZone, format)
  return format.format(atMs)
}

/** By time zone: one takes longer to make than a page of moments to write. */
const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(timeZone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-GB', {
    timeZone,
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  })
}

/** How long ago a day was, such as `3 weeks ago`; future days say `in`. */
export function ageText(day: string, nowMs: number): string {
  const days = Math.round((Date.parse(day) - Date.parse(dayOf(nowMs))) / DAY_MS)
  if (Number.isNaN(days)) return ''
  const words = new Intl.RelativeTimeFormat('en-GB', { numeric: 'auto' })
  if (Math.abs(days) < 14) return words.format(days, 'day')
  return Math.abs(days) < 75
    ? words.format(Math.round(days / 7), 'week')
    : words.format(Math.round(days / 30.44), 'month')
}

/** A length of time for people, such as `4 min`. */
export function lengthText(ms: number): string {
  const minutes = Math.round(ms / 60_000)
  if (minutes < 1) return 'under a minute'
  if (minutes < 120) return `${minutes} min`
  return minutes < 48 * 60 ? `${Math.round(minutes / 60)} h` : `${Math.round(minutes / 1440)} days`
}

/** A number with its noun, such as `1 answer` or `14 answers`. */
export function count(number: number, noun: string, many = `${noun}s`): string {
  return `${number} ${number === 1 ? noun : many}`
}

/** Says that something was saved just now. */
export function savedState({ served, now }: Pick<ConsoleParts, 'served' | 'now'>): string {
  return `Saved at ${timeText(now(), served.current.clinic.timeZone).slice(-5)}. Nothing is published yet.`
}

/** A part of a whole as a percentage; a dash where there is no whole. */
export function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${Math.round((100 * part) / whole)} %`
}
