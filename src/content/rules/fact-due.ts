import { advising } from '../files/finding.ts'
import type { Rule } from './rule.ts'

/** Advises when the day has passed until which a fact holds, and when that day is written for a fact that is not there. */
export const factDue: Rule = ({ clinic }, today) => {
  if (clinic === null) return []
  const { path, lines, factReviewLines } = clinic
  const isThere = (name: string): boolean => [...lines.keys()].some(one => one === name || one.startsWith(`${name}.`))
  return clinic.clinic.factReviews.flatMap(({ name, owner, reviewBy }) => {
    const place = { file: path, line: factReviewLines.get(name) ?? 1, rule: 'fact-due' }
    if (!isThere(name)) {
      const what = `There is no fact and no group of facts called "${name}".`
      return [advising({ ...place, what, todo: 'Correct the name, or take the line out.' })]
    }
    if (reviewBy >= today) return []
    const what = `"${name}" held until ${reviewBy}; answers that name it say that they are due.`
    return [
      advising({
        ...place,
        what,
        todo: `Ask ${owner || 'who knows'} whether it is still right, and write the next day.`,
      }),
    ]
  })
}
