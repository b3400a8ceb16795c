import { BotError } from '../../core/model/errors.ts'

/** Says a duration in the unit that fits, such as `9 min`. */
export function sayDuration(ms: number): string {
  const seconds = Math.max(0, ms / 1000)
  if (seconds < 90) return `${Math.round(seconds)} s`
  if (seconds < 90 * 60) return `${Math.round(seconds / 60)} min`
  const hours = seconds / 3600
  return hours < 48 ? `${Math.round(hours)} h` : `${Math.round(hours / 24)} days`
}

/** Reads a number of seconds from 1 to a day. Throws `usage`. */
export function readSeconds(text: string): number {
  return readCount(text, 24 * 60 * 60, 'seconds')
}

/** Reads a number of days from 1 to 90: requests are not kept longer. Throws `usage`. */
export function readDays(text: string): number {
  return readCount(text, 90, 'days')
}

function readCount(text: string, most: number, unit: string): number {
  const count = /^\d{1,5}$/.test(text) ? Number(text) : 0
  if (count >= 1 && count <= most) return count
  throw new BotError('usage', { message: `“${text}” is not a number of ${unit} from 1 to ${most}.` })
}
