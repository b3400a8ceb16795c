import { createWallClock } from '../model/wall-clock.ts'
import type { CardRhythm } from '../model/question-card.ts'

const DAY_MINUTES = 24 * 60
const DAY_MS = DAY_MINUTES * 60_000
/** Staff are told in the morning, at nine by the clinic's clock; in minutes. */
const FROM_MINUTE = 9 * 60

/**
 * Names the round of cards that is due: one a week from Monday morning on, or one a day. The same name is the same round, on
 * every instance and after every start. Null before the morning, and where nobody is to be told.
 */
export function roundDue(rhythm: CardRhythm, nowMs: number, timeZone: string): string | null {
  if (rhythm === 'no') return null
  const minute = createWallClock(timeZone)(nowMs)
  const dayMs = Math.floor(minute / DAY_MINUTES) * DAY_MS
  const sinceMonday = (new Date(dayMs).getUTCDay() + 6) % 7
  const back = rhythm === 'weekly' ? sinceMonday : 0
  if (back === 0 && minute % DAY_MINUTES < FROM_MINUTE) return null
  return `${rhythm}/${new Date(dayMs - back * DAY_MS).toISOString().slice(0, 10)}`
}
