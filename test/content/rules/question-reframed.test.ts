import { describe, expect, it } from 'vitest'
import { questionReframed } from '../../../src/content/rules/question-reframed.ts'
import { found, intentText } from '../small-content.ts'

const foundIn = (questions: string[]) => found(questionReframed, { 'clinic/price.md': intentText({ questions }) })

describe('Two questions of one intent', () => {
  it('advise at the second when they differ only in their frame', () => {
    expect(foundIn(['is it expensive', 'price please', 'I would like to know if it is expensive'])).toEqual([
      'clinic/price.md:6 advises',
    ])
  })

  it('pass when they use other words', () => {
    expect(foundIn(['is it expensive', 'is it pricey'])).toEqual([])
  })

  it('pass when one repeats the title', () => {
    expect(foundIn(['what does a visit cost'])).toEqual([])
  })
})
