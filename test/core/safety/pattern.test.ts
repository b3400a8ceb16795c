import { describe, expect, it } from 'vitest'
import { find, pattern } from '../../../src/core/safety/pattern/pattern.ts'

function found(text: string, sentence: string): readonly [number, number] | null {
  return find(pattern(text), sentence.split(' '))
}

describe('A pattern over words', () => {
  it('finds words in a row, with some of them left out', () => {
    expect(found('want (to)? rest', 'i want rest')).toEqual([1, 3])
    expect(found('want (to)? rest', 'i want to rest')).toEqual([1, 4])
  })

  it('steps over at most three words of the same clause', () => {
    expect(found('see ~ sea', 'see the big blue sea')).toEqual([0, 5])
    expect(found('see ~ sea', 'see the very big blue sea')).toBeNull()
    expect(found('see ~ sea', 'see it , the sea')).toBeNull()
  })

  it('knows the beginnings of words, the ends of a sentence and what must not follow', () => {
    expect(found('laugh* $', 'we laughed')).toEqual([1, 2])
    expect(found('laugh* $', 'we laughed once')).toBeNull()
    expect(found('take !(care)', 'take care')).toBeNull()
  })

  it('takes entries of the vocabulary', () => {
    expect(found('my <kin>', 'ask my sister')).toEqual([1, 3])
  })

  it('refuses a text that is none', () => {
    expect(() => pattern('my <nobody>')).toThrow(/nobody/)
    expect(() => pattern('(open')).toThrow(RangeError)
    expect(() => pattern('closed)')).toThrow(RangeError)
  })
})
