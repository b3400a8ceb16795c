import { answerLineAt, factsNamed } from '../files/answer-text.ts'
import { stopping } from '../files/finding.ts'
import type { IntentFile } from '../files/intent-file.ts'
import type { Finding } from '../../core/model/draft.ts'
import type { Rule } from './rule.ts'

/** Stops when an answer names a fact that the clinic's file does not, or writes braces that name none. */
export const factUnknown: Rule = ({ intents, clinic }) => {
  if (clinic === null) return []
  return intents.flatMap(file => [
    ...factsNamed(file.intent.answer)
      .filter(({ text }) => !clinic.lines.has(text))
      .map(({ text, at }) => notThere(file, text, at)),
    ...strayBraces(file),
  ])
}

function notThere(file: IntentFile, name: string, at: number): Finding {
  return stopping({
    file: file.path,
    line: answerLineAt(file, at),
    rule: 'fact-unknown',
    what: `{{${name}}} is not among the clinic's facts.`,
    todo: 'Correct the name, or add it to _clinic.yml; there it may be empty as long as nobody has decided.',
  })
}

function strayBraces(file: IntentFile): readonly Finding[] {
  const rest = file.intent.answer.replace(/\{\{\s*[\w.-]+\s*\}\}/g, fact => ' '.repeat(fact.length))
  return [...rest.matchAll(/\{\{|\}\}/g)].map(({ index }) =>
    stopping({
      file: file.path,
      line: answerLineAt(file, index),
      rule: 'fact-unknown',
      what: 'Two braces stand here that do not enclose the name of a fact.',
      todo: 'Write facts like this: {{fees.session}}.',
    }),
  )
}
