import type { DayCount } from '../../../core/model/figures.ts'

/** How replies to questions ended; cards for people in danger and what asks nothing are left out. */
export function endsOf(days: readonly DayCount[]): readonly [answered: number, offered: number, unknown: number] {
  const sum = (...outcomes: readonly string[]): number =>
    days.filter(({ outcome }) => outcomes.includes(outcome)).reduce((all, { count }) => all + count, 0)
  return [sum('answer', 'shown', 'passage'), sum('clarify'), sum('fallback')]
}

/** How many replies to questions there were. */
export function repliesIn(days: readonly DayCount[]): number {
  return endsOf(days).reduce((sum, one) => sum + one, 0)
}
