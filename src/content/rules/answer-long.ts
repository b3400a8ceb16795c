import type { Finding } from '../../core/model/draft.ts'
import { spokenText, wordsOf } from '../files/answer-text.ts'
import { advising, stopping } from '../files/finding.ts'
import type { ParsedContent } from '../files/parse-content.ts'
import type { Rule } from './rule.ts'

/** Words beyond which few people read an answer to its end. Source: catalogue, answers of 30 to 90 words. */
const WORDS_MAX = 90

/**
 * Longest text in one piece, in characters. Source: Slack Block Kit reference, text of a section block; Discord allows
 * 4,000 in a whole message with components, which leaves room for the source and the route.
 */
export const CHARACTERS_MAX = 3000

/** Stops when an answer or a passage fits no message; advises when an answer is longer than people read. */
export const answerLong: Rule = content => [
  ...content.intents.flatMap(({ path, answer, answerLine }) => {
    const said = spokenText(answer, content.clinic?.clinic.facts ?? {})
    // Both: facts make a text longer, and signs that nobody sees still have to be read by programs.
    const longest = said.length > answer.length ? said : answer
    return tooLong(longest, path, answerLine) ?? tooWordy(said, path, answerLine)
  }),
  ...longPassages(content),
]

function longPassages({ sources }: ParsedContent): readonly Finding[] {
  return sources.flatMap(({ path, passages }) => passages.flatMap(({ text, line }) => tooLong(text, path, line) ?? []))
}

function tooLong(text: string, file: string, line: number): readonly Finding[] | null {
  if (text.length <= CHARACTERS_MAX) return null
  const what = `The text has ${text.length} characters; Slack shows at most ${CHARACTERS_MAX} in one piece.`
  return [stopping({ file, line, rule: 'answer-long', what, todo: 'Shorten it, or divide it.' })]
}

function tooWordy(text: string, file: string, line: number): readonly Finding[] {
  const words = wordsOf(text).length
  if (words <= WORDS_MAX) return []
  const what = `The answer has ${words} words; beyond ${WORDS_MAX} few people read to the end.`
  return [advising({ file, line, rule: 'answer-long', what, todo: 'Say it more briefly, or make two topics of it.' })]
}
