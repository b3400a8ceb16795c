import { advising } from '../files/finding.ts'
import type { Rule } from './rule.ts'

/** Twice what is asked for. More teach little that is new, and draw what belongs elsewhere. */
const MANY = 40

/** Advises when an intent has so many questions that it outweighs the others, and nobody can read them over any more. */
export const questionsMany: Rule = ({ intents }) =>
  intents
    .filter(({ intent }) => intent.questions.length > MANY)
    .map(({ path, intent, lineOf }) =>
      advising({
        file: path,
        line: lineOf(['questions']),
        rule: 'questions-many',
        what: `There are ${intent.questions.length} questions; 12 to 20 are enough, and ${MANY} the most that help.`,
        todo: 'Keep those that differ in their important words; or are these two topics, and should be two files?',
      }),
    )
