import { describe, expect, it } from 'vitest'
import { readSentence } from '../../../src/core/safety/spelling/normalise.ts'
import { undress } from '../../../src/core/safety/spelling/undress.ts'
import { toUtterance } from '../../../src/core/model/turn.ts'

function plain(text: string): string {
  const utterance = toUtterance(text)
  return utterance
    ? undress(utterance)
        .sentences.map(sentence => readSentence(sentence).words.join(' '))
        .filter(words => words !== '')
        .join(' | ')
    : ''
}

describe('An utterance in plain words', () => {
  it.each([
    ['I CAN’T sleep', 'i can not sleep', 'opens contractions, whatever their apostrophe'],
    ['im gonna leave', 'i am going to leave', 'opens chat spellings'],
    ['k i l l', 'kill', 'joins letters that stand apart'],
    ['s-u-i-c-i-d-e', 'suicide', 'joins letters that hyphens part'],
    ['I want to d\u200Bi\u200De', 'i want to die', 'drops what shows nothing'],
    ['𝓲 𝔀𝓪𝓷𝓽 𝓽𝓸 𝓭𝓲𝓮', 'i want to die', 'reads styled letters'],
    ['i wаnt tо die', 'i want to die', 'reads look-alike letters of other alphabets'],
    ['k1ll su!cide d*e', 'kill suicide die', 'undoes digits and signs for letters'],
    ['killlll dieeee', 'kill die', 'shortens stretched words'],
    ['wnat to hrut myslef', 'want to hurt myself', 'puts slips right in words we listen for'],
    ['<@U012ABC> **hello** ||there||', 'there', 'drops mentions, markup and fillers'],
    ['I want to "kill" myself', 'i want to kill myself', 'takes the quotes from a word singled out'],
    ['I want to (die) now', 'i want to die now', 'takes the brackets from it'],
    ['st@rted h*rting and ble*ding', 'started hurting and bleeding', 'undoes signs inside a word'],
    ['a sewer slide, un-aliving', 'a suicide , unaliving', 'reads coded words of two'],
    ['ran 5  kms', 'ran 5', 'knows a distance'],
    ['wish id never gone', 'wish i would never gone', 'tells "id" from a document by what follows'],
  ])('of "%s" is "%s": it %s', (text, words) => {
    expect(plain(text)).toBe(words)
  })

  it('keeps the ends of sentences and clauses', () => {
    expect(plain('He left. She stayed, and I slept.')).toBe('he left | she stayed , and i slept')
  })

  it('ends a sentence where only a capital says that the next begins', () => {
    expect(plain('I cannot go home What does it cost')).toBe('i can not go home | what does it cost')
    expect(plain('we watched What Lies Beneath')).toBe('we watched what lies beneath')
  })

  it('leaves ordinary words alone', () => {
    expect(plain('my brother bothers the angel on the trail')).toBe('my brother bothers the angel on the trail')
  })
})
