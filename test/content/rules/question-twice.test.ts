import { describe, expect, it } from 'vitest'
import { questionTwice } from '../../../src/content/rules/question-twice.ts'
import { found, intentText } from '../small-content.ts'

const withOther = (question: string, over: Parameters<typeof intentText>[0] = {}) =>
  found(questionTwice, {
    'clinic/price.md': intentText({ questions: ['how much is a counselling visit', 'is it expensive'] }),
    'clinic/hours.md': intentText({ title: 'When are you open?', questions: [question], ...over }),
  })

const BOTH = ['clinic/hours.md:4 stops', 'clinic/price.md:4 stops']

describe('One question under two intents', () => {
  it('stops at both places, whatever its capitals and its ending', () => {
    expect(withOther('How much is a counselling visit?').toSorted()).toEqual(BOTH)
  })

  it('stops when only the frame around it differs', () => {
    expect(withOther('Hello, could you please tell me how much a counselling visit is, thanks').toSorted()).toEqual(
      BOTH,
    )
  })

  it('stops when one of them has a slip of the pen', () => {
    expect(withOther('how much is a counseling visit').toSorted()).toEqual(BOTH)
    expect(withOther('how much is a cuonselling visit').toSorted()).toEqual(BOTH)
  })

  it('stops when it is the title of the other', () => {
    expect(withOther('what does a visit cost')).toContain('clinic/price.md:2 stops')
  })

  it('passes when one word that matters differs', () => {
    expect(withOther('how long is a counselling visit')).toEqual([])
    expect(withOther('how much is a group visit')).toEqual([])
  })

  it('passes when the other intent says that it belongs to the first', () => {
    expect(withOther('are you open', { not: 'is it expensive → price' })).toEqual([])
  })

  it('stops when the other intent says that it belongs to none', () => {
    expect(withOther('are you open', { not: 'is it expensive' }).toSorted()).toEqual([
      'clinic/hours.md:17 stops',
      'clinic/price.md:5 stops',
    ])
  })

  it('stops when one intent has it as its own and as not its own', () => {
    expect(found(questionTwice, { 'clinic/price.md': intentText({ not: 'is it expensive' }) })).toEqual([
      'clinic/price.md:6 stops',
      'clinic/price.md:17 stops',
    ])
  })
})
