import type { Finding } from '../../core/draft.ts'
import { stopping } from '../finding.ts'
import type { Rule } from './rule.ts'
import { questionsIn, twinsAmong } from './twins.ts'
import type { Asked } from './twins.ts'

/** Stops when the same question, or nearly the same, stands under two intents, or under one as its own and not its own. */
export const questionTwice: Rule = ({ intents }) => {
  const owned = intents.flatMap(questionsIn)
  const disowned = intents.flatMap(file =>
    file.intent.not.map(({ question }, at) => ({ file, text: question, line: file.lineOf(['not', at]) })),
  )
  const findTwin = twinsAmong(owned)
  return [
    ...owned.flatMap(one => {
      const other = findTwin(one, ({ file }) => file !== one.file)
      return other ? underTwo(one, other) : []
    }),
    ...disowned.flatMap(one => {
      const other = findTwin(one, ({ file }) => file === one.file)
      return other ? bothWays(one, other) : []
    }),
  ]
}

function underTwo(one: Asked, other: Asked): Finding {
  return stopping({
    file: one.file.path,
    line: one.line,
    rule: 'question-twice',
    what: `"${one.text}" also stands in ${other.file.path}${said(one, other)}.`,
    todo: 'Keep it where people mean it, or move it to `not:`.',
  })
}

function bothWays(one: Asked, other: Asked): Finding {
  return stopping({
    file: one.file.path,
    line: one.line,
    rule: 'question-twice',
    what: `"${one.text}" stands under \`not:\` and among the questions, in line ${other.line}.`,
    todo: 'Decide whether people who ask this mean this intent, and keep one of the two.',
  })
}

function said(one: Asked, other: Asked): string {
  return one.text === other.text ? `, line ${other.line}` : `, line ${other.line}, as "${other.text}"`
}
