import type { CardRhythm } from '../model/question-card.ts'

const DAY_MS = 24 * 60 * 60 * 1000
/** Staff are told in the morning, at this hour of the clinic's clock. */
const FROM_HOUR = 9

/**
 * Names the round of cards that is due: one a week from Monday morning on, or one a day. The same name is the same round, on
 * every instance and after every start. Null before the morning, and where nobody is to be told.
 */
export function roundDue(rhythm: CardRhythm, nowMs: number, timeZone: string): string | null {
  if (rhythm === 'no') return null
  const { dayMs, hour } = clockAt(nowMs, timeZone)
  const sinceMonday = (new Date(dayMs).getUTCDay() + 6) % 7
  const back = rhythm === 'weekly' ? sinceMonday : 0
  if (back === 0 && hour < FROM_HOUR) return null
  return `${rhythm}/${new Date(dayMs - back * DAY_MS).toISOString().slice(0, 10)}`
}

/** What the clinic's clock shows; the day as if its zone were UTC. */
function clockAt(atMs: number, timeZone: string): { readonly dayMs: number; readonly hour: number } {
  const shown = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
  }).formatToParts(atMs)
  const {
    year = 0,
    month = 1,
    day = 1,
    hour = 0,
  } = Object.fromEntries(shown.map(({ type, value }) => [type, Number(value)]))
  return { dayMs: Date.UTC(year, month - 1, day), hour }
}
