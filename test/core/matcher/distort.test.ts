import { describe, expect, it } from 'vitest'
import { distort } from '../../../src/core/matcher/training/distort.ts'

const QUESTIONS = Array.from({ length: 200 }, (_, at) => `what does appointment number ${at} usually cost`)

describe('A question of staff’s put as people put theirs', () => {
  it('is put the same way each time', () => {
    expect(QUESTIONS.map(distort)).toEqual(QUESTIONS.map(distort))
  })

  it('has something around it or a slip in it, mostly', () => {
    const changed = QUESTIONS.filter(question => distort(question) !== question)
    expect(changed.length).toBeGreaterThan(QUESTIONS.length * 0.7)
    expect(QUESTIONS.filter(question => !distort(question).includes(question)).length).toBeGreaterThan(50)
  })
})
