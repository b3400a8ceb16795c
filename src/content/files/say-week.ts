import { WEEKDAYS, type Weekday } from '../../core/model/working-hours.ts'

/** The hours of each day, as `_clinic.yml` writes them: `09:00-17:00` or `closed`. */
export type WrittenWeek = Readonly<Record<Weekday, string>>

/** From Monday, as people name them. */
export const FROM_MONDAY: readonly Weekday[] = [...WEEKDAYS.slice(1), WEEKDAYS[0]]

/** Says a week to people, days with the same hours together: `Monday to Thursday, 9 am to 5:30 pm; Saturday, 10 am to 1 pm`. */
export function sayWeek(week: WrittenWeek): string {
  const runs: { first: Weekday; last: Weekday; hours: string }[] = []
  for (const day of FROM_MONDAY) {
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
