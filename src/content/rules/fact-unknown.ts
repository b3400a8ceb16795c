import { answerLineAt, factsNamed } from '../files/answer-text.ts'
import { stopping } from '../files/finding.ts'
import { HELPLINE, helplineFacts } from '../files/helpline-facts.ts'
import type { IntentFile } from '../files/intent-file.ts'
import type { Finding } from '../../core/model/draft.ts'
import type { Rule } from './rule.ts'

/** Stops when an answer names a fact that the clinic's file does not, or writes braces that name none. */
export const factUnknown: Rule = ({ intents, off, clinic, helplines }) => {
  if (clinic === null) return []
  const made = Object.keys(
    helplineFacts(helplines?.helplines.map(({ helpline }) => helpline) ?? [], clinic.clinic.country),
  )
  const known = new Set([...clinic.lines.keys(), ...made])
  return [
    ...off.flatMap(file => [...unlisted(file), ...strayBraces(file)]),
    ...intents.flatMap(file => inSight(file, known)),
  ]
}

function inSight(file: IntentFile, known: ReadonlySet<string>): readonly Finding[] {
  return [
    ...unlisted(file),
    ...factsNamed(file.answer)
      .filter(({ text }) => !known.has(text))
      .map(({ text, at }) => notThere(file, text, at)),
    ...strayBraces(file),
  ]
}

/** A topic that waits for some of its facts, but not for all, would be said with a gap. */
function unlisted(file: IntentFile): readonly Finding[] {
  const {
    answer,
    intent: { facts },
  } = file
  if (!facts) return []
  return factsNamed(answer)
    .filter(({ text }) => !facts.includes(text) && !text.startsWith(HELPLINE))
    .map(({ text, at }) =>
      stopping({
        file: file.path,
        line: answerLineAt(file, at),
        rule: 'fact-unlisted',
        what: `The answer names {{${text}}}, but the topic does not wait for it.`,
        todo: `Add ${text} to the list behind facts: at the top of this file.`,
      }),
    )
}

function notThere(file: IntentFile, name: string, at: number): Finding {
  return stopping({
    file: file.path,
    line: answerLineAt(file, at),
    rule: 'fact-unknown',
    what: `{{${name}}} is not among the clinic's facts.`,
    todo: insteadOf(name),
  })
}

function insteadOf(name: string): string {
  if (name.startsWith(HELPLINE)) return NO_LINE
  if (name.startsWith('closedDays')) return CLOSED_DAYS
  return 'Correct the name, or add it to the clinic facts; there it may be empty as long as nobody has decided.'
}

const CLOSED_DAYS =
  'On closed days people are told so by themselves. To name them in an answer, say them in words in a fact, such as hours.closed.'

const NO_LINE =
  'Correct the name, such as helpline.emergency or helpline.suicide_crisis, or add a line of that kind for your country to the help lines.'

function strayBraces(file: IntentFile): readonly Finding[] {
  const blank = (fact: string): string => ' '.repeat(fact.length)
  const rest = file.answer.replace(/\{\{\s*[\w.-]+\s*\}\}/g, blank)
  const said = (index: number, what: string, todo: string): Finding =>
    stopping({ file: file.path, line: answerLineAt(file, index), rule: 'fact-unknown', what, todo })
  const single = [...rest.matchAll(/(?<!\{)\{\s*([\w-]{1,80}(?:\.[\w-]{1,80})+)\s*\}(?!\})/g)].map(
    ({ index, 0: text, 1: name }) =>
      said(
        index,
        `People would read “${text}” just like that.`,
        `A fact stands in two braces on each side: {{${name}}}.`,
      ),
  )
  const double = [...rest.matchAll(/\{\{|\}\}/g)].map(({ index }) =>
    said(
      index,
      'Two braces stand here that do not enclose the name of a fact.',
      'Write facts like this: {{fees.session}}.',
    ),
  )
  return [...single, ...double]
}
