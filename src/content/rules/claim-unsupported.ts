import type { Finding } from '../../core/model/draft.ts'
import { readWords } from '../../core/text/words.ts'
import { answerLineAt, sentencesOf } from '../files/answer-text.ts'
import type { Piece } from '../files/answer-text.ts'
import { advising } from '../files/finding.ts'
import type { IntentFile } from '../files/intent-file.ts'
import { PLAIN_WORDS } from './plain-words.ts'
import type { Rule } from './rule.ts'

/** From this many words on that no cited passage has, a sentence may claim something the text does not say. */
const STRANGE_MIN = 3

/** Share of a sentence's words that its passages have, below which it does not rest on them. Chosen on the shipped intents. */
const SUPPORTED_MIN = 1 / 3

/** Advises when a sentence of an answer rests on none of the passages the answer cites. */
export const claimUnsupported: Rule = ({ intents, sources }) => {
  const bodies = new Map(sources.flatMap(({ passages }) => passages.map(({ passage, text }) => [passage.id, text])))
  return intents
    .filter(({ intent }) => intent.passages.some(id => bodies.has(id)))
    .flatMap(file => {
      const cited = file.intent.passages.map(id => bodies.get(id) ?? '')
      const known = new Set(cited.flatMap(body => readWords(body).map(({ stem }) => stem)))
      return sentencesOf(file.answer).flatMap(sentence => lookAt(file, sentence, known))
    })
}

function lookAt(file: IntentFile, sentence: Piece, known: ReadonlySet<string>): readonly Finding[] {
  const words = readWords(sentence.text).filter(({ text }) => text.length > 2 && !PLAIN_WORDS.has(text))
  const strange = words.filter(({ stem }) => !known.has(stem))
  const supported = words.length - strange.length
  if (strange.length < STRANGE_MIN || supported >= words.length * SUPPORTED_MIN) return []
  const named = [...new Set(strange.map(({ text }) => text))].join(', ')
  return [
    advising({
      file: file.path,
      line: answerLineAt(file, sentence.at),
      rule: 'claim-unsupported',
      what: `The passages this answer cites do not speak of: ${named}.`,
      todo: 'Say what the passages say, cite the passage that says this, or leave it out.',
    }),
  ]
}
