import { stopping } from '../files/finding.ts'
import type { Rule } from './rule.ts'
import { askedIn, findNearDuplicates, type PlacedQuestion } from './near-duplicates.ts'

/** Stops when the same question, or nearly the same, is said to belong to two intents, or to one and to none. */
export const questionTwice: Rule = ({ intents }) =>
  findNearDuplicates(intents.flatMap(askedIn)).map(([one, other]) => {
    const [asked, listed] = one.isNot ? [other, one] : [one, other]
    const where = one.file === other.file ? 'in this file' : `in ${other.file.path}`
    const words = one.text === other.text ? '' : `, as "${other.text}"`
    return stopping({
      file: one.file.path,
      line: one.line,
      rule: 'question-twice',
      what: `"${one.text}" also stands ${where}, line ${other.line}${words}, and belongs to another topic there.`,
      todo:
        listed.isNot && !asked.isNot ? turnArrow(asked, listed) : 'Keep it where people mean it, or move it to `not:`.',
    })
  })

/** It stands under `not:` already: only the arrow is missing there, or leads elsewhere. */
function turnArrow(asked: PlacedQuestion, listed: PlacedQuestion): string {
  const place = `${listed.file.path}, line ${listed.line}`
  if (asked.file === listed.file) return 'It stands under `not:` there, too: take out one of the two.'
  return `In ${place}, under not:, write "${listed.text} → ${asked.file.intent.id}".`
}
