import { describe, expect, it } from 'vitest'
import { crossValidate } from '../../../src/core/matcher/training/cross-validate.ts'
import { NO_LEXICON } from '../../fixtures/no-lexicon.ts'
import { LESSONS } from './lessons.ts'

describe('Examining a clinic’s questions by each other', () => {
  const examined = [...crossValidate(LESSONS, 4, NO_LEXICON)].flat()

  it('examines each question once, and no title', () => {
    const questions = LESSONS.flatMap(lesson => lesson.questions)
    expect(examined.map(one => one.question).toSorted()).toEqual(questions.toSorted())
  })

  it('finds more than chance would', () => {
    const right = examined.filter(({ intent, match }) => match.candidates[0]?.intent === intent)
    expect(right.length / examined.length).toBeGreaterThan(0.4)
  })

  it('does not teach an intent whose questions are all held out', () => {
    const lonely = LESSONS.map(lesson => ({ ...lesson, questions: [lesson.questions[0]] as const }))
    const all = [...crossValidate(lonely, 2, NO_LEXICON)].flat()
    expect(all.every(({ intent, match }) => match.candidates.every(candidate => candidate.intent !== intent))).toBe(
      true,
    )
  })
})
