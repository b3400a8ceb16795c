import { WEEKDAYS, type Weekday } from '../../core/model/working-hours.ts'

/** The hours of each day, as `_clinic.yml` writes them: `09:00-17:00` or `closed`. */
export type WrittenWeek = Readonly<Record<Weekday, string>>

/** From Monday, as people name them. */
const ORDER: readonly Weekday[] = [...WEEKDAYS.slice(1), WEEKDAYS[0]]

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
  return Object.fromEntries(ORDER.map(day => [day, week.get(day) ?? 'closed'])) as WrittenWeek
}

/** Says a week to people, days with the same hours together: `Monday to Thursday, 9 am to 5:30 pm; Saturday, 10 am to 1 pm`. */
export function sayWeek(week: WrittenWeek): string {
  const runs: { first: Weekday; last: Weekday; hours: string }[] = []
  for (const day of ORDER) {
    const run = runs.at(-1)
    if (run?.hours === week[day]) run.last = day
    else runs.push({ first: day, last: day, hours: week[day] })
  }
  return runs
    .filter(({ hours }) => hours !== 'closed')
    .map(
      ({ first, last, hours }) =>
        `${first === last ? named(first) : `${named(first)} to ${named(last)}`}, ${sayTimes(hours)}`,
    )
    .join('; ')
}

function readDays(text: string): readonly Weekday[] | null {
  const ends = text
    .split(/\s*(?:-|–|\bto\b)\s*/)
    .map(name => ORDER.findIndex(day => name.length > 1 && isShort(name, day)))
  const [first = -1, last = first] = ends
  if (first < 0 || last < 0) return null
  return first <= last ? ORDER.slice(first, last + 1) : [...ORDER.slice(first), ...ORDER.slice(0, last + 1)]
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

function sayTimes(hours: string): string {
  return hours.split('-').map(sayClock).join(' to ')
}

function sayClock(time: string): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  return `${hour % 12 || 12}${minute > 0 ? `:${String(minute).padStart(2, '0')}` : ''} ${hour % 24 < 12 ? 'am' : 'pm'}`
}

function named(day: Weekday): string {
  return day.charAt(0).toUpperCase() + day.slice(1)
}
