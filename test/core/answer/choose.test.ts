import { describe, expect, it } from 'vitest'
import { choose } from '../../../src/core/answer/choose.ts'
import { id, SMALL_CLINIC, typed } from '../../fixtures/small-clinic.ts'

const CHOICES = [
  { intent: id('price'), title: 'What does a visit cost?' },
  { intent: id('opening'), title: 'When are you open?' },
  { intent: id('lasting'), title: 'Do the results last?' },
] as const
const chosen = (text: string): unknown => {
  const said = choose(typed(text).said, { choices: CHOICES, isBelow: false }, SMALL_CLINIC)
  return said.kind === 'press' ? [said.action.verb, said.action.about] : said.kind
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

  it.each(['yes', 'Yes please.', 'ok', 'that one'])('of one is taken by a yes: %s', text => {
    const press = { kind: 'press', action: { verb: 'show', about: 'price' } }
    expect(choose(typed(text).said, { choices: [CHOICES[0]], isBelow: false }, SMALL_CLINIC)).toEqual(press)
  })

  it.each(['yes', 'ok', 'thanks'])('below an answer that was shown is not taken by: %s', text => {
    const { said } = typed(text)
    expect(choose(said, { choices: [CHOICES[0]], isBelow: true }, SMALL_CLINIC)).toBe(said)
  })

  it('of several is taken by no yes', () => {
    expect(chosen('yes')).toBe('words')
  })

  it.each(['none of these', 'no', 'Neither.', 'something else'])('can be none of them: %s', text => {
    expect(chosen(text)).toEqual(['none', ''])
  })

  it.each(['what methods do you use', 'thanks a lot', '7', 'how many dogs live in the open'])(
    'can be asking something else: %s',
    text => {
      expect(chosen(text)).toBe('words')
    },
  )

  it('leaves a button as it is', () => {
    const press = { kind: 'press', action: { verb: 'show', about: 'price' } } as const
    expect(choose(press, { choices: CHOICES, isBelow: false }, SMALL_CLINIC)).toBe(press)
  })
})
