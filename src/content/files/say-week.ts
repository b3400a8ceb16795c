import { readHours } from '../../core/handoff/read-hours.ts'
import { WEEKDAYS, type OpenHours, type Weekday } from '../../core/model/working-hours.ts'

/** The hours of each day, as `_clinic.yml` writes them: `09:00-17:00`, `09:00-12:00, 14:00-18:00` or `closed`. */
export type WrittenWeek = Readonly<Record<Weekday, string>>

/** From Monday, as people name them. */
export const FROM_MONDAY: readonly Weekday[] = [...WEEKDAYS.slice(1), WEEKDAYS[0]]

/** Says a week to people, days with the same hours together: `Monday to Thursday, 9 am to 5:30 pm; Saturday, 10 am to 1 pm`. */
export function sayWeek(week: WrittenWeek): string {
  const runs: { first: Weekday; last: Weekday; said: string }[] = []
  for (const day of FROM_MONDAY) {
    const run = runs.at(-1)
    const said = sayTimes(readHours(week[day]) ?? [])
    if (run?.said === said) run.last = day
    else runs.push({ first: day, last: day, said })
  }
  return runs
    .filter(({ said }) => said !== '')
    .map(({ first, last, said }) => `${first === last ? named(first) : `${named(first)} to ${named(last)}`}, ${said}`)
    .join('; ')
}

function sayTimes(hours: readonly OpenHours[]): string {
  return hours.map(({ opens, closes }) => `${sayClock(opens)} to ${sayClock(closes)}`).join(' and ')
}

function sayClock(minutes: number): string {
  const [hour, minute] = [Math.floor(minutes / 60), minutes % 60]
  return `${hour % 12 || 12}${minute > 0 ? `:${String(minute).padStart(2, '0')}` : ''} ${hour % 24 < 12 ? 'am' : 'pm'}`
}

function named(day: Weekday): string {
  return day.charAt(0).toUpperCase() + day.slice(1)
}
