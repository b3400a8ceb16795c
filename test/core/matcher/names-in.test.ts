import { describe, expect, it } from 'vitest'
import { namesIn } from '../../../src/core/text/names-in.ts'

const WORDS = new Set(['how', 'much', 'is', 'it', 'do', 'you', 'take', 'in', 'a', 'session', 'with', 'i', 'live'])
const names = (text: string): readonly string[] => [...namesIn(text, ({ text: word }) => WORDS.has(word))]

describe('Words that only name somebody or something', () => {
  it('are written with a capital inside a sentence', () => {
    expect(names('I live in Letterkenny, how much is it')).toEqual(['letterkenny'])
  })

  it('are short forms in capitals, wherever they stand', () => {
    expect(names('VHI do you take it')).toEqual(['vhi'])
  })

  it('are given names, however they are written', () => {
    expect(names('a session with priya')).toEqual(['priya'])
  })

  it('are none that are known, begin a sentence, or are all in capitals with the rest', () => {
    expect(names('How Much Is A Session')).toEqual([])
    expect(names('Sesions? Howw much')).toEqual([])
    expect(names('HOW MUCH IS A SESION IN CREWE')).toEqual([])
  })
})
