import { stopping } from '../files/finding.ts'
import type { Rule } from './rule.ts'
import { askedIn, findNearDuplicates } from './near-duplicates.ts'

/** Stops when the same question, or nearly the same, is said to belong to two intents, or to one and to none. */
export const questionTwice: Rule = ({ intents }) =>
  findNearDuplicates(intents.flatMap(askedIn)).map(([one, other]) => {
    const where = one.file === other.file ? 'in this file' : `in ${other.file.path}`
    const words = one.text === other.text ? '' : `, as "${other.text}"`
    return stopping({
      file: one.file.path,
      line: one.line,
      rule: 'question-twice',
      what: `"${one.text}" also stands ${where}, line ${other.line}${words}, and belongs to another intent there.`,
      todo: 'Keep it where people mean it, or move it to `not:`.',
    })
  })
