import { describe, expect, it } from 'vitest'
import { matchInContext, type MatchedLine } from '../../src/cli/run/match-line.ts'
import { SMALL_CLINIC, utterance } from '../fixtures/small-clinic.ts'

const line = (text: string, ...context: readonly string[]): MatchedLine =>
  matchInContext(utterance(text), context.map(utterance), SMALL_CLINIC)

describe('What a line of `signpost match` says', () => {
  it('is the intent that is answered, and the others behind it', () => {
    const { candidates, ...rest } = line('how much do you charge for a visit?')
    expect(rest).toMatchObject({
      kind: 'confident',
      intent: 'price',
      act: null,
      topic: null,
      language: null,
      safety: 'none',
    })
    expect(candidates[0]).toEqual({ intent: 'price', confidence: rest.confidence })
    expect(new Set(candidates.map(({ intent }) => intent)).size).toBe(candidates.length)
  })

  it.each([
    ['hellooooo', 'greeting', 'greeting'],
    ['thx', 'thanks', 'thanks'],
  ])('is the topic of an act that has one: %s', (text, act, intent) => {
    expect(line(text)).toMatchObject({ kind: 'confident', intent, act, candidates: [{ intent, confidence: 1 }] })
  })

  it.each([
    ['stop', 'stop'],
    ['useless bot', 'insult'],
    ['/help', 'how-to'],
    ['yes', 'yes'],
    ['HELP ME', 'plea'],
    ['bye', 'goodbye'],
  ])('is an act and no intent where the act has no topic here: %s', (text, act) => {
    expect(line(text)).toMatchObject({ kind: 'unknown', intent: null, act })
    expect(line(text, 'how much is a visit')).toMatchObject({ kind: 'unknown', intent: null, act })
  })

  it('is the language that is not ours', () => {
    expect(line('¿Es confidencial?')).toMatchObject({
      kind: 'unknown',
      intent: null,
      language: 'es',
      reply: 'fallback',
    })
  })

  it('still tells at a crisis what was asked', () => {
    const asked = line('how much is a visit? i want to kill myself')
    expect(asked).toMatchObject({ safety: 'crisis', reply: 'crisis', kind: 'confident', intent: 'price' })
  })

  it('is read after what came before, for topics, choices and levels alike', () => {
    expect(line('2', 'how much is a visit')).toMatchObject({ kind: 'confident', intent: 'methods' })
    expect(line('2')).toMatchObject({ kind: 'unknown', intent: null })
    expect(line('why?', 'how much is a visit')).toMatchObject({ kind: 'ambiguous', intent: 'opening' })
    expect(line('the second one pls', 'how much is a visit', 'why?')).toMatchObject({
      intent: 'methods',
      kind: 'confident',
    })
    expect(line('i would do it tonight', 'i want to kill myself')).toMatchObject({ safety: 'crisis' })
  })
})
