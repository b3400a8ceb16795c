import type { Finding } from '../../core/model/draft.ts'
import { answerLineAt, factsNamed, proseOf } from '../files/answer-text.ts'
import type { IntentFile } from '../files/intent-file.ts'
import type { ParsedContent } from '../files/parse-content.ts'
import { isKnownAmount, readAmounts, type Amount } from './read-amounts.ts'
import { liveFile, type Rule } from './rule.ts'

/**
 * Stops when an answer states a number that neither a fact it names nor a passage it cites knows; advises where the answer is
 * served as it stands.
 */
export const numberUnknown: Rule = (content, _today, live) => {
  const all = Object.values(content.clinic?.clinic.facts ?? {})
  const facts = new Set(all.flatMap(readAmounts).map(({ text }) => text))
  return content.intents.flatMap(file => {
    const known = knownAmounts(file, content)
    const stops = liveFile(live, file.intent.id)?.answer !== file.answer
    return readAmounts(proseOf(file.answer))
      .filter(amount => !isKnownAmount(amount, known))
      .map(({ text, at }): Finding => ({
        file: file.path,
        line: answerLineAt(file, at),
        rule: 'number-unknown',
        what: `"${text}" ${facts.has(text) ? ELSEWHERE : NOWHERE}`,
        todo: 'Put it among the clinic facts, and name the fact here like this: {{fees.session}}.',
        stops,
      }))
  })
}

const NOWHERE = "is not among the clinic's facts."
const ELSEWHERE = 'stands in no fact that this answer names, or counts something else there.'

function knownAmounts({ intent, answer }: IntentFile, { clinic, sources }: ParsedContent): readonly Amount[] {
  const facts = factsNamed(answer).map(({ text }) => clinic?.clinic.facts[text] ?? '')
  const cited = sources.flatMap(source => source.passages).filter(({ passage }) => intent.passages.includes(passage.id))
  return [...facts, ...cited.map(({ text }) => text)].flatMap(readAmounts)
}
