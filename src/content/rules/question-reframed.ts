import { askedStems } from '../../core/text/question-normal-form.ts'
import { advising } from '../files/finding.ts'
import type { Rule } from './rule.ts'
import { askedIn } from './near-duplicates.ts'

/** Advises when two questions of one intent differ only in words that change nothing, such as "can you tell me". */
export const questionReframed: Rule = ({ intents }) =>
  intents.flatMap(file => {
    const [, ...questions] = askedIn(file).filter(({ owner }) => owner === file.intent.id)
    const alike = Map.groupBy(questions, ({ text }) => askedStems(text).join(' '))
    return [...alike.values()].flatMap(([first, ...others]) =>
      others.map(({ text, line }) =>
        advising({
          file: file.path,
          line,
          rule: 'question-reframed',
          what: `"${text}" asks the same as line ${first?.line}, in the same words.`,
          todo: 'Write it in other words, or take it out: it teaches the assistant nothing new.',
        }),
      ),
    )
  })
