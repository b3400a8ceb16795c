import type { OpenHours } from '../model/working-hours.ts'

const DAY_MINUTES = 24 * 60

/**
 * Reads a day's hours as people write them: `09:00-18:00`, `9-12, 14-18` with a break, `9 am to 1 pm`, `22:00-02:00` over midnight,
 * or `closed`. Earliest first, none on a day when it is closed. Undefined when they are none.
 *
 * @example
 * readHours('09:00-12:00, 14:00-18:00') // → [{ opens: 540, closes: 720 }, { opens: 840, closes: 1080 }]
 * readHours('closed') // → []
 * readHours('all day') // → undefined
 */
export function readHours(text: string): readonly OpenHours[] | undefined {
  if (/^\s*closed\s*$/i.test(text)) return []
  const spans = text.split(/[,;]|\band\b/i).map(readSpan)
  const read = spans.flatMap(span => span ?? [])
  const isInOrder = read.every(({ opens }, at) => opens >= (read[at - 1]?.closes ?? 0))
  return read.length === spans.length && isInOrder ? read : undefined
}

/** Writes a day's hours the one way in which they are kept. Reading them again gives the same. */
export function writeHours(spans: readonly OpenHours[]): string {
  return spans.length === 0 ? 'closed' : spans.map(({ opens, closes }) => `${clock(opens)}-${clock(closes)}`).join(', ')
}

const CLOCK = String.raw`(\d{1,2})(?:[:.](\d{2}))?\s*([ap])?\.?(?:m\.?)?`
const SPAN = new RegExp(String.raw`^\s*${CLOCK}\s*(?:-|–|—|\bto\b|\buntil\b)\s*${CLOCK}\s*$`, 'i')

function readSpan(text: string): OpenHours | null {
  const [, hour1, minute1, half1, hour2, minute2, half2] = SPAN.exec(text) ?? []
  if (hour1 === undefined || hour2 === undefined) return null
  const closes = minutesOf(hour2, minute2, half2)
  const opens = minutesOf(hour1, minute1, half1 ?? halfBefore(hour1, hour2, half2))
  if (opens === null || closes === null) return null
  if (closes > opens) return { opens, closes }
  // Who writes 9 to 5 means the afternoon; who writes 22:00-02:00 means the night.
  const isAfternoon = half1 === undefined && half2 === undefined && hour2.length === 1 && opens < DAY_MINUTES / 2 + 60
  return { opens, closes: closes + (isAfternoon ? DAY_MINUTES / 2 : DAY_MINUTES) }
}

/** Of `2 to 6 pm` both are in the afternoon; of `10 to 2 pm` only one is. */
function halfBefore(hour1: string, hour2: string, half2: string | undefined): string | undefined {
  if (half2 === undefined || Number(hour1) > 12) return undefined
  if (Number(hour1) % 12 < Number(hour2) % 12) return half2
  return /p/i.test(half2) ? 'a' : 'p'
}

function minutesOf(hours: string, minutes = '00', half?: string): number | null {
  const hour = Number(hours)
  if (hour > (half === undefined ? 24 : 12) || Number(minutes) > 59 || (hour === 24 && minutes !== '00')) return null
  if (half === undefined) return hour * 60 + Number(minutes)
  return ((hour % 12) + (/p/i.test(half) ? 12 : 0)) * 60 + Number(minutes)
}

function clock(minutes: number): string {
  const within = minutes > DAY_MINUTES ? minutes - DAY_MINUTES : minutes
  return `${String(Math.floor(within / 60)).padStart(2, '0')}:${String(within % 60).padStart(2, '0')}`
}
