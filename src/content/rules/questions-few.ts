import { advising } from '../files/finding.ts'
import type { Rule } from './rule.ts'

/** With fewer, other wordings of the same question are often missed. Source: format of intents, 12 to 20 questions. */
const ENOUGH = 12

/** Advises when an intent has so few questions that people's own words will often be missed. */
export const questionsFew: Rule = ({ intents }) =>
  intents
    .filter(({ intent }) => intent.questions.length < ENOUGH)
    .map(({ path, intent, lineOf }) =>
      advising({
        file: path,
        line: lineOf(['questions']),
        rule: 'questions-few',
        what: `There ${intent.questions.length === 1 ? 'is only one question' : `are only ${intent.questions.length} questions`}.`,
        todo: `Write at least ${ENOUGH}, in the different words people would choose.`,
      }),
    )
