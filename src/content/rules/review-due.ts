import type { Finding } from '../../core/model/draft.ts'
import { advising } from '../files/finding.ts'
import type { IntentFile } from '../files/intent-file.ts'
import { isShippedReview } from '../files/shipped.ts'
import type { Rule } from './rule.ts'

/** Advises when the day has passed by which an answer was to be read again, and when the two days cannot be right. */
export const reviewDue: Rule = ({ intents }, today) => intents.flatMap(file => lookAt(file, today))

function lookAt({ path, intent, lineOf }: IntentFile, today: string): readonly Finding[] {
  const { owner, reviewed, reviewBy } = intent
  const advise = (field: string, what: string, todo: string): Finding =>
    advising({ file: path, line: lineOf([field]), rule: 'review-due', what, todo })
  // What shipped was read on the day of the release; a clock that is behind is no reason to doubt that.
  if (reviewed > today && !isShippedReview(intent))
    return [advise('reviewed', 'This day has not come yet.', 'Write the day of the last review.')]
  if (reviewBy <= reviewed) return [advise('reviewBy', 'This day is not after the last review.', 'Write a later day.')]
  if (reviewBy >= today) return []
  const todo = `Ask ${owner} to read it; then write the new days under reviewed and reviewBy.`
  return [advise('reviewBy', `The answer was to be read again by ${reviewBy}.`, todo)]
}
