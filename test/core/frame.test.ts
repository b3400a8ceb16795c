import { describe, expect, it } from 'vitest'
import { askedStems } from '../../src/core/text/question-normal-form.ts'

const same = (one: string, other: string) => askedStems(one).join(' ') === askedStems(other).join(' ')

describe('What a question asks', () => {
  it.each([
    ['Hi, could you please tell me how much a session is, thanks', 'how much is a session'],
    ['I would like to know more about your fees', 'your fees'],
    ['quick question: do you see children?', 'Do you see children'],
    ['I was wondering if you see children', 'do you see children'],
    ['can you tell me what therapy costs', 'what does therapy cost'],
    ['do you know if it works', 'does it work'],
    ["what's a session", 'what is a session'],
  ])('is the same with a frame around it: %s', (framed, bare) => {
    expect(same(framed, bare)).toBe(true)
  })

  it.each([
    ['how does therapy work', 'does therapy work'],
    ['who is therapy for', 'what is therapy for'],
    ['can you help me', 'can you help my friend'],
    ['therapy does not work', 'therapy does work'],
  ])('is another with another word that matters: %s', (one, other) => {
    expect(same(one, other)).toBe(false)
  })

  it('is the greeting when there is nothing else', () => {
    expect(askedStems('Hello there')).toEqual(['hello', 'there'])
    expect(askedStems('thanks so much')).not.toEqual([])
  })

  it('is nothing only where there is no word', () => {
    expect(askedStems('?!')).toEqual([])
    expect(askedStems('is it')).not.toEqual([])
  })
})
