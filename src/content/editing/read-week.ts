import type { Weekday } from '../../core/model/working-hours.ts'
import { FROM_MONDAY, type WrittenWeek } from '../files/say-week.ts'

/**
 * Reads a week as staff write it: days and ranges of days, each followed by its hours. Null where a part is not understood.
 *
 * @example
 * readWeek('Mon-Thu 9-17:30, Sat 10am to 1pm')?.monday // → '09:00-17:30'
 */
export function readWeek(text: string): WrittenWeek | null {
  const week = new Map<Weekday, string>()
  let waiting: readonly Weekday[] = []
  for (const part of text.toLowerCase().split(/[,;]|\band\b/)) {
    const found = /^\s*(?<days>[a-z]+(?:\s*(?:-|–|to)\s*[a-z]+)?)?\s*(?<hours>\d.*)?$/.exec(part)?.groups
    const days = found?.['days'] === undefined ? [] : readDays(found['days'])
    const hours = found?.['hours'] === undefined ? '' : readTimes(found['hours'])
    if (!found || days === null || hours === null) return null
    waiting = [...waiting, ...days]
    if (hours === '') continue
    for (const day of waiting) week.set(day, hours)
    waiting = []
  }
  if (week.size === 0 || waiting.length > 0) return null
  return Object.fromEntries(FROM_MONDAY.map(day => [day, week.get(day) ?? 'closed'])) as WrittenWeek
}

function readDays(text: string): readonly Weekday[] | null {
  const ends = text
    .split(/\s*(?:-|–|\bto\b)\s*/)
    .map(name => FROM_MONDAY.findIndex(day => name.length > 1 && isShort(name, day)))
  const [first = -1, last = first] = ends
  if (first < 0 || last < 0) return null
  return first <= last
    ? FROM_MONDAY.slice(first, last + 1)
    : [...FROM_MONDAY.slice(first), ...FROM_MONDAY.slice(0, last + 1)]
}

/** `mon`, `tues`, `weds` and `thurs` are what people write. */
function isShort(name: string, day: Weekday): boolean {
  return day.startsWith(name) || (name.length > 3 && name.endsWith('s') && day.startsWith(name.slice(0, 3)))
}

const TIMES = /^(\d{1,2})(?:[:.](\d{2}))?\s*(am|pm)?\s*(?:-|–|to)\s*(\d{1,2})(?:[:.](\d{2}))?\s*(am|pm)?\s*$/

function readTimes(text: string): string | null {
  const [, h1, m1, half1, h2, m2, half2] = TIMES.exec(text) ?? []
  const opens = clock(h1, m1, half1)
  const closes = clock(h2, m2, half2)
  return opens === null || closes === null ? null : `${opens}-${closes}`
}

function clock(hours: string | undefined, minutes = '00', half?: string): string | null {
  const hour = (Number(hours) % (half ? 12 : 25)) + (half === 'pm' ? 12 : 0)
  if (hours === undefined || Number.isNaN(hour) || Number(hours) > (half ? 12 : 24) || Number(minutes) > 59) return null
  return `${String(hour).padStart(2, '0')}:${minutes}`
}
