import { describe, expect, it } from 'vitest'
import { createSpeller } from '../../../src/core/text/spelling.ts'

const WORDS = [
  'what',
  'when',
  'cost',
  'session',
  'appointment',
  'therapist',
  'online',
  'how',
  'much',
  'is',
  'the',
  'a',
  'fees',
  'hiya',
]
const KNOWN = new Set([...WORDS, 'bees', 'on', 'line'])
const list = { words: WORDS, counts: new Uint32Array(WORDS.length).fill(3), pleasant: ['hiya'] }
const spell = createSpeller(list, word => KNOWN.has(word))
const spelled = (text: string, names?: ReadonlySet<string>): string => spell(text.split(' '), names).join(' ')

describe('A misspelt word', () => {
  it.each([
    ['letters swapped', 'waht', 'what'],
    ['a letter dropped', 'sesion', 'session'],
    ['a letter doubled', 'apppointment', 'appointment'],
    ['a letter from beside', 'therapidt', 'therapist'],
    ['two slips in a long word', 'apointmant', 'appointment'],
    ['a slip at the start', 'ession', 'session'],
    ['two words run together', 'howmuch is', 'how much is'],
    ['a word torn in two', 'onl ine', 'online'],
  ])('is put right: %s', (_, typed, meant) => {
    expect(spelled(typed)).toBe(meant)
  })

  it('stays as it is when nothing is near', () => {
    expect(spelled('xylophone')).toBe('xylophone')
  })
})

describe('A word that is right', () => {
  it('stays as it is, however near another', () => {
    expect(spelled('the bees')).toBe('the bees')
  })

  it('is not joined with its neighbour', () => {
    expect(spelled('on line')).toBe('on line')
  })
})

describe('A word that is like a pleasantry', () => {
  it('is taken for it where hardly anything else is said', () => {
    expect(spelled('hiyaa')).toBe('hiya')
  })

  it('stays as it is beside a question', () => {
    expect(spelled('is the session hiyaa')).toBe('is the session hiyaa')
  })
})

describe('A word that names something', () => {
  it('stays as it is', () => {
    expect(spelled('the sesion', new Set(['sesion']))).toBe('the sesion')
  })

  it.each(['hipaa', 'fsa', 'ndis', 'iapt', 'hsa', 'eap'])('is known by its short form: %s', form => {
    expect(spelled(form)).toBe(form)
  })
})
