import { describe, expect, it } from 'vitest'
import { asksForMore, leansOnBefore } from '../../../src/core/answer/follow-up.ts'
import { utterance } from '../../fixtures/small-clinic.ts'

describe('A follow-up', () => {
  it.each([
    'why?',
    'Why not',
    'and how so?',
    'tell me more',
    'ok, tell me more about that',
    'can you explain that please',
    'what do you mean',
    'more',
    'and then?',
  ])('that only asks for more is seen: %s', text => expect(asksForMore(utterance(text))).toBe(true))

  it.each([
    'why do people come to you',
    'more expensive?',
    'tell me more about the price',
    'how long does that take',
    'explain your fees',
  ])('that names something is a question of its own: %s', text => expect(asksForMore(utterance(text))).toBe(false))

  it('leans on what came before when it is short and points back', () => {
    expect(leansOnBefore(utterance('and how long does that take?'))).toBe(true)
    expect(leansOnBefore(utterance('what about couples'))).toBe(true)
    expect(leansOnBefore(utterance('when are you open'))).toBe(false)
    expect(leansOnBefore(utterance('i would like to tell you a long story about the thing that happened to it'))).toBe(
      false,
    )
  })
})
