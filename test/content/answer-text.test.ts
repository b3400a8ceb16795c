import { describe, expect, it } from 'vitest'
import { factsNamed, proseOf, sentencesOf, spokenText } from '../../src/content/files/answer-text.ts'

const ANSWER = `A **visit** costs {{fees.visit}}. It is
short; see [here](https://garden.example/x).

You can come:

- alone
- with a friend,
  or two`

describe('The text of an answer', () => {
  it('keeps every word in its place when Markdown is taken out', () => {
    const prose = proseOf(ANSWER)
    expect(prose).toHaveLength(ANSWER.length)
    expect(prose).not.toMatch(/[*[\]{}]|https/)
    expect(prose.indexOf('short')).toBe(ANSWER.indexOf('short'))
  })

  it('has sentences that end with a paragraph and a list item, not with a line', () => {
    const words = sentencesOf(ANSWER).map(({ text }) => text.replace(/\s+/g, ' '))
    expect(words).toEqual([
      'A visit costs .',
      'It is short; see here .',
      'You can come:',
      'alone',
      'with a friend, or two',
    ])
    for (const { text, at } of sentencesOf(ANSWER)) expect(proseOf(ANSWER).charAt(at)).toBe(text.charAt(0))
  })

  it('names its facts, and speaks them', () => {
    expect(factsNamed(ANSWER)).toEqual([{ text: 'fees.visit', at: 18 }])
    expect(spokenText('A **visit** costs {{fees.visit}}.', { 'fees.visit': '£40' })).toBe('A   visit   costs £40.')
  })
})
