import type { FactReview } from '../../core/model/intent.ts'
import { isDay, isNothing } from './fields.ts'

/** Reads until when facts hold: by name, who keeps them right and a day, as in `front desk, 2027-01-15`. Null when one is not. */
export function readFactReviews(value: unknown): readonly FactReview[] | null {
  if (typeof value === 'string' && isNothing(value)) return []
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
  const reviews = Object.entries(value).map(([name, written]) => readReview(name, written))
  return reviews.every(review => review !== null) ? reviews : null
}

function readReview(name: string, written: unknown): FactReview | null {
  const { owner = '', day = '' } = /^(?:(?<owner>.*\S)\s*,\s*)?(?<day>\S+)$/.exec(String(written))?.groups ?? {}
  return typeof written === 'string' && isDay(day) ? { name, owner, reviewBy: day } : null
}
