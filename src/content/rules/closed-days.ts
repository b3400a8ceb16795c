import { closedDaysIn } from '../files/closed-days.ts'
import { advising } from '../files/finding.ts'
import type { Rule } from './rule.ts'

/** Advises when a closed day is no day, for then it is not heeded, and when all of them have passed. */
export const closedDays: Rule = ({ clinic }, today) => {
  if (clinic === null || clinic.closedDays.length === 0) return []
  const file = clinic.path
  const rule = 'closed-days'
  const isOver = clinic.closedDays.every(({ day }) =>
    closedDaysIn(day)?.every(one => one.length === today.length && one < today),
  )
  if (isOver) return [advising({ file, rule, line: clinic.closedDaysLine, ...OVER })]
  return clinic.closedDays
    .filter(({ day }) => closedDaysIn(day) === null)
    .map(({ day, line }) =>
      advising({ file, rule, line, what: `"${day}" is not a day, so it is not heeded.`, todo: TODO }),
    )
}

const TODO =
  'Write it as year-month-day with its name behind it, such as 2026-12-25: Christmas Day; a range as 2026-12-24..2027-01-01, a day of every year as 12-25.'

const OVER = {
  what: 'All days on which the clinic is closed have passed.',
  todo: 'Enter the next public holidays and take the old ones out; without them people are told that the clinic is open.',
}
