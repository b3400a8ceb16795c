import { describe, expect, it } from 'vitest'
import { answer } from '../../../src/core/answer/answer.ts'
import { choose } from '../../../src/core/answer/choose.ts'
import { NO_MEMORY } from '../../../src/core/model/memory.ts'
import type { IntentChoice } from '../../../src/core/model/reply.ts'
import type { Some } from '../../../src/core/model/some.ts'
import { assess } from '../../../src/core/safety/assess.ts'
import { NOT_SURE_WHICH, WHICH_ONE } from '../../../src/core/words/en/conversation.ts'
import { id, SMALL_CLINIC, typed, utterance } from '../../fixtures/small-clinic.ts'

const CHOICES = [
  { intent: id('price'), title: 'What does a visit cost?' },
  { intent: id('opening'), title: 'When are you open?' },
  { intent: id('lasting'), title: 'Do the results last?' },
] as const
const chosen = (text: string, isBelow = false, choices: Some<IntentChoice> = CHOICES): unknown => {
  const read = choose(typed(text).said, { choices, isBelow }, SMALL_CLINIC)
  if (read.kind === 'asked') return 'body' in read.reply && read.reply.body
  return read.said.kind === 'press' ? [read.said.action.verb, read.said.action.about] : read.said.kind
}

describe('A choice', () => {
  it.each([
    ['2', 'opening'],
    ['the second one', 'opening'],
    ['number 1 please', 'price'],
    ['3.', 'lasting'],
    ['the last one', 'lasting'],
    ['first', 'price'],
    ['B', 'opening'],
    ['the cost one', 'price'],
    ['results', 'lasting'],
  ])('is made by number or by words: %s', (text, intent) => {
    expect(chosen(text)).toEqual(['show', intent])
  })

  it.each([
    ['1 and 2', 'price,opening'],
    ['2 n 3', 'opening,lasting'],
    ['all of em', 'price,opening,lasting'],
    ['first and second', 'price,opening'],
    ['1, 3', 'price,lasting'],
    ['1 & 3 please', 'price,lasting'],
    ['3 and 1', 'price,lasting'],
    ['all', 'price,opening,lasting'],
    ['all of them', 'price,opening,lasting'],
    ['all three please', 'price,opening,lasting'],
    ['the first two', 'price,opening'],
    ['the last two', 'opening,lasting'],
  ])('may be of several: %s', (text, intents) => expect(chosen(text)).toEqual(['show', intents]))

  it.each([
    ['the second one pls', 'opening'],
    ['second one pls', 'opening'],
    ['second', 'opening'],
    ['the middle one', 'opening'],
    ['#2', 'opening'],
    ['2.', 'opening'],
    ['2)', 'opening'],
    ['(2)', 'opening'],
    ['2 pls', 'opening'],
    ['option 2', 'opening'],
    ['nr 2', 'opening'],
    ['two', 'opening'],
    ['2nd one', 'opening'],
    ['yes the first', 'price'],
    ['yes, number one', 'price'],
    ['ok the 3rd', 'lasting'],
    ['the third', 'lasting'],
    ['i meant the second', 'opening'],
    ['sorry I meant the cost', 'price'],
    ['no i meant results', 'lasting'],
    ['the one about results', 'lasting'],
    ['sorry, i mean when are you open', 'opening'],
  ])('is made however it is said: %s', (text, intent) => expect(chosen(text)).toEqual(['show', intent]))

  it('of two is taken whole by “both”; of three nobody knows which two', () => {
    expect(chosen('both', false, [CHOICES[0], CHOICES[1]])).toEqual(['show', 'price,opening'])
    expect(chosen('both of them please', false, [CHOICES[0], CHOICES[1]])).toEqual(['show', 'price,opening'])
    expect(chosen('both')).toBe(WHICH_ONE)
  })

  it.each(['yes', 'Yes please.', 'ok', 'that one', 'yeah', '👍', 'sure', 'yep'])(
    'of one is taken by a yes: %s',
    text => {
      expect(chosen(text, false, [CHOICES[0]])).toEqual(['show', 'price'])
    },
  )

  it.each(['yes', 'ok', 'thanks', '👍'])('below an answer that was shown is not taken by: %s', text => {
    expect(chosen(text, true, [CHOICES[0]])).toBe('words')
  })

  it.each(['yes', 'yes please', 'ok', '👍', 'sure', '4', '7', 'number 9', 'say that again'])(
    'of several is asked about again after: %s',
    text => expect(chosen(text)).toBe(WHICH_ONE),
  )

  it.each(['not sure', 'im not sure', 'idk', 'dunno', 'no idea', 'i dont know'])(
    'is made easy for somebody who is not sure: %s',
    text => expect(chosen(text)).toBe(NOT_SURE_WHICH),
  )

  it.each([
    'none of these',
    'no',
    'Neither.',
    'something else',
    'nah',
    'nope',
    'nope not that',
    'not really',
    'none',
    'no thanks, something else',
    '👎',
    'never mind',
    'not those',
  ])('can be none of them: %s', text => {
    expect(chosen(text)).toEqual(['none', ''])
  })

  it.each([
    'what methods do you use',
    'thanks a lot',
    'hello',
    'a human please',
    '2 people',
    'how many dogs live in the open',
  ])('can be asking something else: %s', text => {
    expect(chosen(text)).toBe('words')
  })

  it('leaves a button as it is', () => {
    const said = { kind: 'press', action: { verb: 'show', about: 'price' } } as const
    expect(choose(said, { choices: CHOICES, isBelow: false }, SMALL_CLINIC)).toEqual({ kind: 'said', said })
  })
})

describe('What can also be asked after an answer', () => {
  const after = (text: string): unknown => {
    const memory = { ...NO_MEMORY, lastIntent: id('price') }
    const { reply } = answer(typed(text), assess(utterance(text), []), memory, SMALL_CLINIC)
    return reply.kind === 'answer' ? reply.answers.map(({ intent }) => intent) : reply.kind
  }

  it.each([
    ['1', ['opening']],
    ['2', ['methods']],
    ['number 2 please', ['methods']],
    ['1 and 2', ['opening', 'methods']],
    ['both', ['opening', 'methods']],
  ])('is chosen by number: %s', (text, intents) => expect(after(text)).toEqual(intents))

  it.each(['3', 'and the first one?'])('is not chosen by: %s', text => expect(after(text)).not.toEqual(['opening']))
})
