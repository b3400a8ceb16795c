import { describe, expect, it } from 'vitest'
import { readWords } from '../../../src/core/text/words.ts'

const texts = (text: string): readonly string[] => readWords(text).map(word => word.text)
const stems = (text: string): readonly string[] => readWords(text).map(word => word.stem)

describe('Reading words', () => {
  it('takes letters, numbers and telling signs, and drops the rest', () => {
    expect(texts('Is 60€ okay — for "one" session?!')).toEqual(['is', '60', '€', 'okay', 'for', 'one', 'session', '?'])
  })

  it('writes contractions out, with and without their apostrophe', () => {
    expect(texts("I can't, it's what they've said")).toEqual('i can not it is what they have said'.split(' '))
    expect(texts('dont')).toEqual(texts("don't"))
    expect(texts('don’t')).toEqual(texts("don't"))
  })

  it('drops the possessive', () => {
    expect(texts("my therapist's room")).toEqual(['my', 'therapist', 'room'])
  })

  it('folds case, accents, wide letters and ligatures', () => {
    expect(texts('CAFÉ naïve ＦＥＥ ﬁrst')).toEqual(['cafe', 'naive', 'fee', 'first'])
  })

  it('brings British and American words together', () => {
    expect(stems('hipaa')).toEqual(stems('gdpr'))
    expect(stems('counselling programme behaviour')).toEqual(stems('counseling program behavior'))
  })

  it('stems words that are inflected', () => {
    expect(stems('costs costing cost')).toEqual(['cost', 'cost', 'cost'])
  })

  it('undoes a disguise as the safety check does: look-alike letters, marks, mentions', () => {
    expect(texts('whаt d\u200Boes <@U012ABC> it **cоst**')).toEqual(['what', 'does', 'it', 'cost'])
    expect(texts('thanks 😂')).toEqual(['thanks'])
  })

  it('keeps the marks of a script that is written with them', () => {
    expect(texts('मुझे मदद')).toEqual(['मुझे', 'मदद'])
  })

  it('keeps words of other scripts as words', () => {
    expect(texts('как дела')).toEqual(['как', 'дела'])
  })

  it('reads a contraction that an object inherits as an ordinary word', () => {
    expect(texts('constructor toString')).toEqual(['constructor', 'tostring'])
  })

  it('cuts words longer than any that people use', () => {
    expect(texts('ab'.repeat(2500))[0]).toHaveLength(32)
  })
})
