import { describe, expect, it } from 'vitest'
import { answer } from '../../../src/core/answer/answer.ts'
import { asksForMore, leanOf, leansOnBefore, saysNoTopic } from '../../../src/core/answer/follow-up.ts'
import { understand } from '../../../src/core/answer/understand.ts'
import { NO_MEMORY } from '../../../src/core/model/memory.ts'
import { openShippedEdition } from '../../journeys/shipped-edition.ts'
import { id, SMALL_CLINIC, typed, utterance } from '../../fixtures/small-clinic.ts'

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

  it('says nothing of what it is about where no word of it does', () => {
    const none = ['do I have to', 'and who would it be with?', 'how can you know that', 'no other ones?']
    const some = ['who pays', 'do I have to pay', 'how can you know me well enough to be the one for me and mine']
    expect(none.filter(text => !saysNoTopic(utterance(text)))).toEqual([])
    expect(some.filter(text => saysNoTopic(utterance(text)))).toEqual([])
  })

  it('that says nothing of what it is about keeps to the topic before, however it looks by itself', async () => {
    const edition = await openShippedEdition()
    const meant = (text: string) => understand(utterance(text), id('past-and-childhood'), edition)
    expect(meant('do we have to')).toMatchObject({ kind: 'found', found: [{ intent: 'past-and-childhood' }] })
    expect(meant('do we have to pay')).toMatchObject({ kind: 'found', found: [{ intent: 'fees-and-insurance' }] })
  })

  it('leans on what came before when it is short and points back', () => {
    expect(leansOnBefore(utterance('and how long does that take?'))).toBe(true)
    expect(leansOnBefore(utterance('what about couples'))).toBe(true)
    expect(leansOnBefore(utterance('when are you open'))).toBe(false)
    expect(leansOnBefore(utterance('i would like to tell you a long story about the thing that happened to it'))).toBe(
      false,
    )
  })
})

describe('A turn that leans on the topic before', () => {
  it.each([
    ['and for couples?', 'wholly'],
    ['what about students', 'wholly'],
    ['or online?', 'wholly'],
    ['for everyone?', 'wholly'],
    ['with my sister', 'wholly'],
    ['which ones', 'partly'],
    ['is it free?', 'partly'],
    ['and where are they', 'partly'],
    ['can she come too', 'partly'],
    ['where do i park', null],
    ['what does a session cost', null],
    ['parking?', null],
    ['for my sister and her husband who moved here last year', null],
  ])('is a part of a sentence, or points back: “%s”', (text, lean) => expect(leanOf(utterance(text))).toBe(lean))

  const after = (text: string, before: string): unknown => {
    const meant = understand(utterance(text), id(before), SMALL_CLINIC)
    return meant.kind === 'found' ? meant.found.map(({ intent }) => intent) : meant.kind
  }

  it.each([
    ['and for couples?', 'price', ['price']],
    ['what about students', 'price', ['price']],
    ['and on saturday?', 'opening', ['opening']],
    ['when are you open', 'price', ['opening']],
    ['and how much is a visit', 'opening', ['price']],
    ['which colour has the submarine', 'price', 'unknown'],
  ])('keeps it, and a question of its own does not: “%s” after %s', (text, before, meant) =>
    expect(after(text, before)).toEqual(meant),
  )

  it('leans on what was only asked back, too', () => {
    const asked = answer(typed('visit'), { level: 'none', signals: [] }, NO_MEMORY, {
      ...SMALL_CLINIC,
      matcher: {
        ...SMALL_CLINIC.matcher,
        match: () => {
          const choices = [
            { intent: id('price'), confidence: 0.5 },
            { intent: id('opening'), confidence: 0.4 },
          ] as const
          return { kind: 'ambiguous', choices, candidates: choices }
        },
      },
    })
    expect(asked).toMatchObject({ reply: { kind: 'clarify' }, memory: { lastIntent: 'price' } })
  })
})
