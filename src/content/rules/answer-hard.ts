import { fleschKincaid } from 'flesch-kincaid'
import { syllable } from 'syllable'
import { sentencesOf, wordsOf } from '../files/answer-text.ts'
import type { Markdown } from '../../core/model/intent.ts'
import { advising } from '../files/finding.ts'
import type { Rule } from './rule.ts'

/** Highest reading grade (Flesch–Kincaid) that people of 14 read with ease. */
const GRADE_MAX = 9

/** Texts shorter than this have no grade worth the name, in words. */
const WORDS_MIN = 20

/** Advises when an answer is harder to read than people of 14 read with ease. */
export const answerHard: Rule = ({ intents }) =>
  intents.flatMap(({ path, answer, answerLine }) => {
    const grade = readingGrade(answer)
    if (grade === null || grade <= GRADE_MAX) return []
    const what = `The answer reads like a text for school year ${Math.round(grade)}; ${GRADE_MAX} is the most.`
    const todo = 'Use shorter sentences and everyday words.'
    return [advising({ file: path, line: answerLine, rule: 'answer-hard', what, todo })]
  })

/** The school year whose pupils read an answer with ease (Flesch–Kincaid); null where it is too short to say. */
export function readingGrade(answer: Markdown): number | null {
  const sentences = sentencesOf(answer).map(({ text }) => text)
  const words = sentences.flatMap(wordsOf)
  if (words.length < WORDS_MIN) return null
  const syllables = words.reduce((sum, word) => sum + syllable(word), 0)
  return fleschKincaid({ sentence: sentences.length, word: words.length, syllable: syllables })
}
