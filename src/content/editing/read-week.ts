import { readHours, writeHours } from '../../core/handoff/read-hours.ts'
import type { OpenHours, Weekday } from '../../core/model/working-hours.ts'
import { FROM_MONDAY, type WrittenWeek } from '../files/say-week.ts'

/**
 * Reads a week as staff write it: days and ranges of days, each followed by its hours. Null where a part is not understood.
 *
 * @example
 * readWeek('Mon-Thu 9-12, 14-17:30, Sat 10am to 1pm')?.monday // → '09:00-12:00, 14:00-17:30'
 */
export function readWeek(text: string): WrittenWeek | null {
  const week = new Map<Weekday, readonly OpenHours[]>()
  let waiting: readonly Weekday[] = []
  let said: readonly Weekday[] = []
  for (const part of text.toLowerCase().split(/[,;]|\band\b/)) {
    const found = /^\s*(?<days>[a-z]+(?:\s*(?:-|–|to)\s*[a-z]+)?)?:?\s*(?<hours>\d.*)?$/.exec(part)?.groups
    const days = found?.['days'] === undefined ? [] : readDays(found['days'])
    const hours = found?.['hours'] === undefined ? [] : readHours(found['hours'])
    if (!found || days === null || hours === undefined) return null
    waiting = [...waiting, ...days]
    if (hours.length === 0) continue
    // Hours without a day are another stretch of the days before.
    if (waiting.length > 0) said = waiting
    if (said.length === 0) return null
    for (const day of said) week.set(day, waiting.length > 0 ? hours : [...(week.get(day) ?? []), ...hours])
    waiting = []
  }
  if (week.size === 0 || waiting.length > 0) return null
  return Object.fromEntries(FROM_MONDAY.map(day => [day, writeHours(week.get(day) ?? [])])) as WrittenWeek
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
