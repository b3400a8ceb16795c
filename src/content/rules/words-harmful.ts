import type { Finding } from '../../core/model/draft.ts'
import { answerLineAt, sentencesOf } from '../files/answer-text.ts'
import type { Piece } from '../files/answer-text.ts'
import type { IntentFile } from '../files/intent-file.ts'
import { HARMFUL_WORDS } from './harmful-words.ts'
import type { HarmfulWords } from './harmful-words.ts'
import type { Rule } from './rule.ts'

/** Stops or advises when an answer diagnoses, promises or stigmatises; not when it says that it does not, or quotes. */
export const wordsHarmful: Rule = ({ intents }) =>
  intents.flatMap(file => sentencesOf(file.answer).flatMap(sentence => lookAt(file, sentence)))

function lookAt(file: IntentFile, sentence: Piece): readonly Finding[] {
  const places = HARMFUL_WORDS.flatMap(harmful =>
    [...sentence.text.matchAll(harmful.pattern)].map(found => ({ harmful, said: found[0], at: found.index })),
  ).filter(({ harmful, said, at }) => !isHarmless(sentence.text, at, said.length, harmful))
  return places
    .filter((place, nth) => !places.slice(0, nth).some(before => overlaps(before, place)))
    .map(({ harmful, said, at }) => ({
      file: file.path,
      line: answerLineAt(file, sentence.at + at),
      rule: 'words-harmful',
      what: `"${said}" ${harmful.what}`,
      todo: harmful.todo,
      stops: harmful.stops,
    }))
}

interface Place {
  readonly said: string
  readonly at: number
}

/** Two patterns may see the same words; the first of the table speaks. */
function overlaps(one: Place, other: Place): boolean {
  return one.at < other.at + other.said.length && other.at < one.at + one.said.length
}

function isHarmless(sentence: string, at: number, length: number, { unless }: HarmfulWords): boolean {
  const before = sentence.slice(0, at)
  const after = sentence.slice(at + length)
  return NO_BEFORE.test(before) || NO_AFTER.test(after) || unless?.test(before) === true || isQuoted(before, after)
}

/** A no that reaches as far as the word: nothing in between ends the thought. */
const NO_BEFORE =
  /\b(?:not|never|no|cannot|without|nor|neither|nobody|none|nothing|hardly|instead of|rather than|avoid|avoids|refuse|refuses)\b(?:(?!\b(?:but|however|instead|yet)\b)[^;:.!?])*$|n['’]t\b(?:(?!\b(?:but|however|instead|yet)\b)[^;:.!?])*$/i
const NO_AFTER = /^ (?:nothing|no|not|never)\b/i

function isQuoted(before: string, after: string): boolean {
  return /["“][^"”]{0,40}$/.test(before) && /^[^"“]{0,40}["”]/.test(after)
}
